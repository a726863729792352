import type { EvaluatedApplication, EvaluatedFleet } from "../evaluate/evaluated.ts";
import type { KubernetesObject } from "../model/kubernetes-object.ts";
import type { Problem } from "../problem.ts";
import type { ClusterCheck, ObjectCheck } from "./check.ts";
import { objectLabel } from "./object-label.ts";

/** Every finding of every check, as problems that name cluster, application, object and field. */
export async function runChecks(
  fleet: EvaluatedFleet,
  checks: { readonly objects: readonly ObjectCheck[]; readonly clusters: readonly ClusterCheck[] },
): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const [object, place] of distinctObjects(fleet)) {
    for (const check of checks.objects) {
      for (const finding of await check.run(object)) {
        const label = `${place.cluster}/${place.application.name}/${objectLabel(object)}`;
        problems.push({
          ...finding,
          check: check.name,
          source: place.application.source,
          object: label,
        });
      }
    }
  }
  for (const cluster of fleet.clusters) {
    const sources = new Map(cluster.applications.map(({ name, source }) => [name, source]));
    for (const check of checks.clusters) {
      for (const { application, object, ...finding } of check.run(cluster, fleet)) {
        const name = `${cluster.facts.name}/${application}`;
        problems.push({
          ...finding,
          check: check.name,
          source: sources.get(application) ?? `clusters/${cluster.facts.name}.ts`,
          object: object ? `${name}/${objectLabel(object)}` : name,
        });
      }
    }
  }
  return problems;
}

/** Each object once with the first place it is delivered to: clusters share what does not differ. */
function distinctObjects(
  fleet: EvaluatedFleet,
): Map<KubernetesObject, { cluster: string; application: EvaluatedApplication }> {
  const places = new Map<KubernetesObject, { cluster: string; application: EvaluatedApplication }>();
  for (const { facts, applications } of fleet.clusters) {
    for (const application of applications) {
      for (const object of application.objects) {
        if (!places.has(object)) places.set(object, { cluster: facts.name, application });
      }
    }
  }
  return places;
}
