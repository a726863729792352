import type { EvaluatedCluster } from "../evaluate/evaluated.ts";
import type { KubernetesObject } from "../model/kubernetes-object.ts";
import type { Resource } from "../model/resource.ts";

export type KindName = Resource["kind"];
export type ResourceOf<Name extends KindName> = Extract<Resource, { kind: Name }>;

/** The object with the types of its kind, or undefined where it is of another one. */
export function ofKind<Name extends KindName>(
  object: KubernetesObject,
  ...kinds: readonly Name[]
): ResourceOf<Name> | undefined {
  const matches = (kinds as readonly string[]).includes(object.kind);
  return matches ? (object as unknown as ResourceOf<Name>) : undefined;
}

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
