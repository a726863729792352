import { isJob } from "../model/is-job.ts";
import type { KubernetesObject } from "../model/kubernetes-object.ts";
import { matches } from "../model/matches.ts";
import type { OwnPods } from "../model/pods.ts";
import { podsMadeBy } from "../model/pods-made-by.ts";
import { annotated } from "./annotated.ts";
import { type Needs, needsOf, stagesOf } from "./job-stages.ts";
import { namedObjects } from "./named-objects.ts";
import type { Connection } from "./network-policy.ts";

/** The annotation that Argo CD reads; an object without it is of wave 0. */
export const syncWave = "argocd.argoproj.io/sync-wave";

/** They wait for what they lead to, and nothing of their application waits for them. */
const last = new Set(["APIService", "HTTPRoute", "HorizontalPodAutoscaler", "Ingress"]);

/** The pods that an application declares, and everything that is connected on its cluster. */
export interface Surrounding {
  readonly pods: readonly OwnPods[];
  readonly connections: readonly Connection[];
}

/**
 * Orders an application that has Jobs by Argo CD's sync waves: before a Job comes what its pods connect to, and what
 * that connects to; after it every other workload. ConfigMaps, Secrets, accounts and claims come with the first
 * workload that names them, before a Job that does; policies, permissions and Services come first.
 *
 * A wave begins when all of those before are healthy, and a Job is when it has ended well (v3.5.7 with its
 * gitops-engine, `pkg/sync/sync_context.go` and `pkg/health/health_job.go`). So nothing may stand in an early wave
 * that becomes healthy by a later one: a claim that binds to its first pod, an Ingress.
 */
export function inWaves(
  objects: readonly KubernetesObject[],
  surrounding: Surrounding,
): readonly KubernetesObject[] {
  const workloads = workloadsOf(objects, surrounding.pods);
  // A Job that makes no pods is none: its schema says so, and nothing waits for it.
  if (!workloads.some(({ object }) => isJob(object))) return objects;
  const waves = wavesOf(workloads, surrounding);
  const latest = Math.max(...waves.values());
  for (const [workload, wave] of [...waves].sort(([, left], [, right]) => left - right)) {
    // Uneven waves are those of Jobs.
    const before = wave - (wave % 2);
    for (const object of namedObjects(workload, objects)) {
      if (!waves.has(object)) waves.set(object, before);
    }
  }
  return objects.map((object) => {
    const wave = waves.get(object) ?? (last.has(object.kind) ? latest : 0);
    return wave === 0 ? object : annotated(object, syncWave, String(wave));
  });
}

interface Workload {
  readonly object: KubernetesObject;
  /** None where its component does not declare them. */
  readonly own: OwnPods | undefined;
}

function workloadsOf(objects: readonly KubernetesObject[], pods: readonly OwnPods[]): Workload[] {
  return objects.flatMap((object) => {
    const made = podsMadeBy(object);
    if (!made) return [];
    const own = pods.find(({ labels }) => matches({ matchLabels: labels }, made.labels));
    return [{ object, own }];
  });
}

/** A Job between what it needs and what is left; what no Job needs comes last. */
function wavesOf(
  workloads: readonly Workload[],
  surrounding: Surrounding,
): Map<KubernetesObject, number> {
  const jobs = workloads
    .filter(({ object }) => isJob(object))
    .map(({ object, own }) => ({
      object,
      needs: own ? needsOf(own, surrounding) : new Set<OwnPods>(),
    }));
  const stages = stagesOf(
    jobs.map(({ needs }) => needs),
    surrounding.connections,
  );
  const stageOf = (needs: Needs) => stages.get(needs) ?? 0;
  const end = Math.max(...stages.values()) + 1;
  const others = workloads.filter(({ object }) => !isJob(object));
  return new Map([
    ...jobs.map(({ object, needs }) => [object, 2 * stageOf(needs) + 1] as const),
    ...others.map(({ object, own }) => {
      const needing = jobs.filter(({ needs }) => own && needs.has(own));
      return [object, 2 * Math.min(end, ...needing.map(({ needs }) => stageOf(needs)))] as const;
    }),
  ]);
}
