import type { EvaluatedCluster } from "../evaluate/evaluated.ts";
import type { KubernetesObject } from "../model/kubernetes-object.ts";
import { ofKind } from "../model/of-kind.ts";
import { secretsMadeBy } from "../model/secrets-made-by.ts";

/** `kind/namespace/name` → the keys it has, or `any` where they are not ours to say. */
export type Known = ReadonlyMap<string, ReadonlySet<string> | "any">;

/** Everything that objects of a cluster may name: what the tree holds and what the cluster brings. */
export function knownObjects({ facts, applications }: EvaluatedCluster): Known {
  const known = new Map<string, ReadonlySet<string> | "any">([
    [`ClusterIssuer//${facts.ingress.clusterIssuer}`, "any"],
    [`${facts.secretStore.kind}//${facts.secretStore.name}`, "any"],
    [`StorageClass//${facts.storageClass}`, "any"],
    ["PriorityClass//system-cluster-critical", "any"],
    ["PriorityClass//system-node-critical", "any"],
  ]);
  for (const { objects } of applications) {
    for (const object of objects) {
      const { kind, metadata } = object;
      const namespace = metadata.namespace ?? "";
      known.set(`${kind}/${namespace}/${metadata.name}`, keysOf(object));
      for (const [name, keys] of secretsMadeBy(object))
        known.set(`Secret/${namespace}/${name}`, keys);
      // The controller manager puts these into every namespace.
      known.set(`ConfigMap/${namespace}/kube-root-ca.crt`, new Set(["ca.crt"]));
    }
  }
  return known;
}

function keysOf(object: KubernetesObject): ReadonlySet<string> | "any" {
  const map = ofKind(object, "ConfigMap");
  return map
    ? new Set([...Object.keys(map.data ?? {}), ...Object.keys(map.binaryData ?? {})])
    : "any";
}
