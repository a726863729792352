import { expect, test } from "@jest/globals";
import type { EvaluatedCluster } from "../../sdk/evaluate/evaluated.ts";
import { matches } from "../../sdk/model/matches.ts";
import { ofKind } from "../../sdk/model/of-kind.ts";
import { podTemplate } from "../../sdk/model/pod-template.ts";
import { type Pods, podsOf, replicasOf } from "../../sdk/read/pods.ts";
import { clusters } from "./evaluated.ts";

// Of whoever can be there twice, one is there while another is made anew, and after a node is lost.

/** Workloads of several replicas; of how many an autoscaler decides if nobody else does. */
function several(cluster: EvaluatedCluster): Pods[] {
  const scaled = cluster.applications.flatMap(({ objects }) =>
    objects.flatMap((object) => {
      const { scaleTargetRef, minReplicas = 1 } =
        ofKind(object, "HorizontalPodAutoscaler")?.spec ?? {};
      return scaleTargetRef && minReplicas > 1 ? [scaleTargetRef.name] : [];
    }),
  );
  return podsOf(cluster).filter(
    ({ object }) => (replicasOf(object) ?? 0) > 1 || scaled.includes(object.metadata.name),
  );
}

const replicated = clusters.flatMap((cluster) =>
  several(cluster).map((pods) => {
    const { application, object } = pods;
    return { pods, of: `${object.metadata.name} of ${application} on ${cluster.facts.name}` };
  }),
);

/** Whether pods would rather stand on different nodes, or must: told of each other by labels that they have. */
function isSpread({ object, labels }: Pods, over = "kubernetes.io/hostname"): boolean {
  const spec =
    podTemplate(object)?.template.spec ?? ofKind(object, "Alertmanager", "Prometheus")?.spec;
  const { podAntiAffinity: apart } = spec?.affinity ?? {};
  const terms = [
    ...(spec?.topologySpreadConstraints ?? []),
    ...(apart?.requiredDuringSchedulingIgnoredDuringExecution ?? []),
  ];
  return terms.some(
    ({ topologyKey, labelSelector }) =>
      topologyKey === over &&
      labelSelector !== undefined &&
      matches(labelSelector as Parameters<typeof matches>[0], labels),
  );
}

test.each(replicated)("replicas of $of stand on different nodes", ({ pods }) => {
  expect(isSpread(pods)).toBe(true);
});

test.each(replicated)("replicas of $of stand in different zones, where that can be", ({ pods }) => {
  expect(isSpread(pods, "topology.kubernetes.io/zone")).toBe(true);
});

test("a Deployment of several makes a new pod before it ends one that works", () => {
  const ending = replicated.flatMap(({ pods, of }) => {
    const deployment = ofKind(pods.object, "Deployment");
    const { maxSurge, maxUnavailable } = deployment?.spec?.strategy?.rollingUpdate ?? {};
    return deployment && !(maxSurge === 1 && maxUnavailable === 0) ? [of] : [];
  });
  expect(ending).toEqual([]);
});

const sidecar = "what it stands beside works without it";

/** Which containers nobody asks whether they are ready, or whether they live, by component, and why. */
const unasked: Readonly<Record<string, string>> = {
  "alloy/alloy/livenessProbe": "a component that is not healthy is no reason to start again",
  "alloy/config-reloader/livenessProbe": sidecar,
  "alloy/config-reloader/readinessProbe": sidecar,
  "nginx/exporter/livenessProbe": sidecar,
  "nginx/exporter/readinessProbe": sidecar,
  "node-directory-size-metrics/measure/livenessProbe": "an alert tells of measures that are old",
  "node-directory-size-metrics/measure/readinessProbe": "nobody connects to it",
  "oncall/oncall/livenessProbe": "the clock has no way to be asked",
  "oncall/oncall/readinessProbe": "nobody connects to workers and clock",
  "promtail/promtail/livenessProbe": "one that reads nothing has nothing to start again for",
};

test("every program is asked whether it lives and is ready, but for what is listed here with a reason", () => {
  const found = clusters.flatMap(({ applications }) =>
    applications.flatMap(({ component, objects }) =>
      objects
        .filter((object) => ofKind(object, "DaemonSet", "Deployment", "StatefulSet"))
        .flatMap((object) => podTemplate(object)?.template.spec?.containers ?? [])
        .flatMap((container) =>
          (["livenessProbe", "readinessProbe"] as const)
            .filter((probe) => container[probe] === undefined)
            .map((probe) => `${component.name}/${container.name}/${probe}`),
        ),
    ),
  );
  const running = new Set(
    clusters.flatMap(({ applications }) => applications.map(({ component }) => component.name)),
  );
  const listed = Object.keys(unasked).filter((one) => running.has(one.split("/")[0]!));
  expect([...new Set(found)].sort()).toEqual(listed.sort());
});
