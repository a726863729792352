import type { EvaluatedCluster } from "../evaluate/evaluated.ts";
import type { KubernetesObject } from "../model/kubernetes-object.ts";
import { type KindName, ofKind, type ResourceOf } from "../model/of-kind.ts";

/** An object, typed, with where it is delivered. */
export interface Placed<Name extends KindName = KindName> {
  readonly application: string;
  readonly object: KubernetesObject;
  readonly resource: ResourceOf<Name>;
  readonly name: string;
  /** Empty for objects without one. */
  readonly namespace: string;
}

/** Every object of some kinds on a cluster, with what readers print of such kinds inside themselves. */
export function allOfKind<Name extends KindName>(
  { applications }: EvaluatedCluster,
  ...kinds: readonly Name[]
): Placed<Name>[] {
  return applications.flatMap(({ name: application, objects, within }) =>
    [...objects, ...within].flatMap((object) => {
      const resource = ofKind(object, ...kinds);
      const { name, namespace = "" } = object.metadata;
      return resource ? [{ application, object, resource, name, namespace }] : [];
    }),
  );
}
