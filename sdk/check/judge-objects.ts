import type { EvaluatedApplication, EvaluatedFleet } from "../evaluate/evaluated.ts";
import type { KubernetesObject } from "../model/kubernetes-object.ts";
import type { Finding } from "../model/finding.ts";
import type { ObjectCheck } from "./check.ts";
import { lawFailure } from "./law-failure.ts";
import { objectLabel } from "../model/object-label.ts";

/**
 * What laws about one object find. Each object is judged once, and what is found of it is told of every
 * cluster that it is delivered to.
 */
export async function judgeObjects(
  fleet: EvaluatedFleet,
  checks: readonly ObjectCheck[],
): Promise<{ findings: Finding[]; objects: ReadonlySet<KubernetesObject> }> {
  const findings: Finding[] = [];
  const objects = new Set<KubernetesObject>();
  for (const [object, places] of placesOf(fleet)) {
    for (const check of checks) {
      const judged = judge(object, check);
      // Nearly every law answers at once, and waiting for each of them would take longer than most of them do.
      const found = judged instanceof Promise ? await judged : judged;
      if (found.length > 0) objects.add(object);
      for (const { cluster, application } of found.length > 0 ? places : []) {
        const label = `${cluster}/${application.name}/${objectLabel(object)}`;
        const place = { check: check.name, source: application.source, object: label };
        findings.push(...found.map((finding) => ({ ...place, ...finding })));
      }
    }
  }
  return { findings, objects };
}

function judge(object: KubernetesObject, check: ObjectCheck): ReturnType<ObjectCheck["run"]> {
  const failed = (error: unknown) => [lawFailure(check.name, error)];
  try {
    const found = check.run(object);
    return found instanceof Promise ? found.catch(failed) : found;
  } catch (error) {
    return failed(error);
  }
}

interface Place {
  readonly cluster: string;
  readonly application: EvaluatedApplication;
}

/** Each object with the places that it is delivered to; neutral ground only for what no cluster has. */
function placesOf({ clusters, neutral }: EvaluatedFleet): Map<KubernetesObject, Place[]> {
  const places = new Map<KubernetesObject, Place[]>();
  for (const cluster of [...clusters, neutral]) {
    for (const application of cluster.applications) {
      for (const object of [...application.objects, ...application.within, ...application.unread]) {
        const known = places.get(object);
        const place = { cluster: cluster.facts.name, application };
        if (!known) places.set(object, [place]);
        else if (cluster !== neutral) known.push(place);
      }
    }
  }
  return places;
}
