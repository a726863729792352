import type { KubernetesObject } from "./kubernetes-object.ts";
import type { Resource } from "./resource.ts";

export type KindName = Resource["kind"];
export type ResourceOf<Name extends KindName> = Extract<Resource, { kind: Name }>;
export type SpecOf<Name extends KindName> = NonNullable<
  Extract<ResourceOf<Name>, { spec?: unknown }>["spec"]
>;

/** The object with the types of its kind, or undefined where it is of another one. */
export function ofKind<Name extends KindName>(
  object: KubernetesObject,
  ...kinds: readonly Name[]
): ResourceOf<Name> | undefined {
  const matches = (kinds as readonly string[]).includes(object.kind);
  return matches ? (object as unknown as ResourceOf<Name>) : undefined;
}
