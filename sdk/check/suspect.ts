import type { EvaluatedApplication, EvaluatedCluster } from "../evaluate/evaluated.ts";
import { identityOf, type KubernetesObject } from "../model/kubernetes-object.ts";

type Clusters = readonly EvaluatedCluster[];
type Run = (clusters: Clusters) => unknown;

/**
 * What a law fails on: the first application without which it does not, and the first object of that one.
 * Undefined where it takes more than one.
 */
export async function suspect(
  clusters: Clusters,
  run: Run,
): Promise<{ application: string; object?: KubernetesObject } | undefined> {
  for (const application of clusters.flatMap(({ applications }) => applications)) {
    if (await fails(without(clusters, application), run)) continue;
    for (const object of application.objects) {
      if (await fails(without(clusters, application, object), run)) continue;
      return { application: application.name, object };
    }
    return { application: application.name };
  }
  return undefined;
}

async function fails(clusters: Clusters, run: Run): Promise<boolean> {
  try {
    await run(clusters);
    return false;
  } catch {
    return true;
  }
}

/** The clusters without an application, or without one object of it. */
function without(
  clusters: Clusters,
  { name }: EvaluatedApplication,
  object?: KubernetesObject,
): EvaluatedCluster[] {
  return clusters.map((cluster) => ({
    ...cluster,
    applications: cluster.applications.flatMap((one) => {
      if (one.name !== name) return [one];
      if (object === undefined) return [];
      const rest = one.objects.filter((other) => identityOf(other) !== identityOf(object));
      return [{ ...one, objects: rest }];
    }),
  }));
}
