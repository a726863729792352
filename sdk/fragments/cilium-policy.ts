import type { PolicyEngine } from "../model/network.ts";
import type { Resource } from "../model/resource.ts";

type Policy = Extract<Resource, { kind: "CiliumNetworkPolicy" }>;
type Spec = Policy["spec"];

/** Where Cilium keeps the namespace of a pod, as its own selectors name it. */
export const ciliumNamespaceLabel = "io.kubernetes.pod.namespace";

/**
 * A policy of Cilium's for pods of a namespace. GKE's Dataplane V2 serves the kind for the whole cluster and no
 * other of Cilium's (cloud.google.com/kubernetes-engine/docs/how-to/configure-cilium-network-policy), so there the
 * selector says the namespace.
 */
export function ciliumPolicy(
  {
    name,
    namespace,
    labels,
  }: { name: string; namespace: string; labels: Readonly<Record<string, string>> },
  rules: Pick<Spec, "egress" | "ingress">,
  engine: PolicyEngine,
): Resource {
  if (engine !== "dataplaneV2") {
    return {
      apiVersion: "cilium.io/v2",
      kind: "CiliumNetworkPolicy",
      metadata: { name, namespace },
      spec: { endpointSelector: { matchLabels: { ...labels } }, ...rules },
    };
  }
  const matchLabels = { [ciliumNamespaceLabel]: namespace, ...labels };
  return {
    apiVersion: "cilium.io/v2",
    kind: "CiliumClusterwideNetworkPolicy",
    metadata: { name: `${namespace}-${name}` },
    spec: { endpointSelector: { matchLabels }, ...rules },
  };
}
