import type { KubernetesObject } from "./kubernetes-object.ts";
import { ofKind } from "./of-kind.ts";

/** The hosts by which people come to what these objects serve, by Ingress or by Gateway. */
export function publicHosts({
  objects,
}: {
  readonly objects: readonly KubernetesObject[];
}): readonly string[] {
  return objects.flatMap((object) => [
    ...(ofKind(object, "Ingress")?.spec?.rules ?? []).flatMap(({ host }) => host ?? []),
    ...(ofKind(object, "HTTPRoute")?.spec.hostnames ?? []),
  ]);
}
