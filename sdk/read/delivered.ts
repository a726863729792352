import type { EvaluatedCluster, EvaluatedFleet } from "../evaluate/evaluated.ts";
import { identityOf, type KubernetesObject } from "../model/kubernetes-object.ts";
import { objectLabel } from "../model/object-label.ts";
import { remembered } from "../basics/remembered.ts";

/** An object as the fleet delivers it now. */
export interface Delivered {
  readonly object: KubernetesObject;
  /** `us-prod/grafana/Deployment/observability/grafana` */
  readonly label: string;
  /** The file or folder to open. */
  readonly source: string;
}

/** What a cluster gets now in the place of an object, from whichever application; undefined where it gets none. */
export function delivered(
  object: KubernetesObject,
  cluster: string,
  { clusters }: EvaluatedFleet,
): Delivered | undefined {
  const found = clusters.find(({ facts }) => facts.name === cluster);
  return found && byIdentity(found).get(identityOf(object));
}

const byIdentity = remembered(
  ({ facts, applications }: EvaluatedCluster): ReadonlyMap<string, Delivered> =>
    new Map(
      applications.flatMap(({ name, source, objects }) =>
        objects.map((object): [string, Delivered] => [
          identityOf(object),
          { object, source, label: `${facts.name}/${name}/${objectLabel(object)}` },
        ]),
      ),
    ),
);
