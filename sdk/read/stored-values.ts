import type { EvaluatedCluster } from "../evaluate/evaluated.ts";
import { aboutSecret } from "../model/about-secret.ts";
import type { KubernetesObject } from "../model/kubernetes-object.ts";
import { type AskedValue, askedValues } from "./asked-values.ts";
import { allOfKind, type Placed } from "./all-of-kind.ts";
import { referencesOf } from "../model/references-of.ts";

/** A value of a secret store, and what happens with it on a cluster. */
export interface StoredValue extends AskedValue {
  /** The Secret that it gets into. */
  readonly secret: { readonly namespace: string; readonly name: string };
  /** Argo CD finds the Secret by its label. */
  readonly forArgoCd: boolean;
  /** Objects that name it. */
  readonly readers: readonly KubernetesObject[];
  /** What somebody must know who sets or changes it. */
  readonly about?: string;
}

/** Every value that a cluster asks of secret stores, sorted by store, entry and property. */
export function storedValues(cluster: EvaluatedCluster): StoredValue[] {
  const objects = cluster.applications.flatMap(({ objects, within }) => [...objects, ...within]);
  const order = ({ store, entry, property = "" }: AskedValue) => `${store}\n${entry}\n${property}`;
  return allOfKind(cluster, "ExternalSecret")
    .flatMap((placed) =>
      askedValues(placed.resource).map((asked) => stored(asked, placed, objects)),
    )
    .sort((left, right) => (order(left) < order(right) ? -1 : 1));
}

function stored(
  asked: AskedValue,
  { object, resource, name: own, namespace }: Placed<"ExternalSecret">,
  objects: readonly KubernetesObject[],
): StoredValue {
  const { target } = resource.spec ?? {};
  const name = target?.name ?? own;
  const labels = target?.template?.metadata?.labels ?? {};
  const about = object.metadata.annotations?.[aboutSecret(asked.key)];
  return {
    ...asked,
    secret: { namespace, name },
    forArgoCd: "argocd.argoproj.io/secret-type" in labels,
    readers: objects.filter(
      (one) => one.metadata.namespace === namespace && reads(one, name, asked.key),
    ),
    ...(about !== undefined && { about }),
  };
}

/** Whether an object names a Secret, as a whole or that key of it. */
function reads(object: KubernetesObject, secret: string, key: string | undefined): boolean {
  return referencesOf(object).some(
    (reference) =>
      reference.kind === "Secret" &&
      reference.name === secret &&
      (key === undefined || reference.key === undefined || reference.key === key),
  );
}
