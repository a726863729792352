import type { OwnPods } from "../model/pods.ts";
import type { PolicyEngine } from "../model/network.ts";
import type { Resource } from "../model/resource.ts";
import type { Opening } from "./openings-of.ts";

type Spec = NonNullable<Extract<Resource, { kind: "CiliumNetworkPolicy" }>["spec"]>;

/** Where Cilium keeps the namespace of a pod, as its own selectors name it. */
export const ciliumNamespaceLabel = "k8s:io.kubernetes.pod.namespace";

/**
 * The policy of some pods for what Cilium knows by name alone. GKE's Dataplane V2 serves the kind for the whole
 * cluster and no other of Cilium's (cloud.google.com/kubernetes-engine/docs/how-to/configure-cilium-network-policy),
 * so there the selector says the namespace.
 */
export function ciliumPolicy(
  { name, namespace, labels }: OwnPods,
  { ingress, egress }: { ingress: readonly Opening[]; egress: readonly Opening[] },
  engine: PolicyEngine,
): Resource | undefined {
  const rules = {
    ...(egress.length > 0 && {
      egress: egress.map(({ entities, ports }) => ({ toEntities: [...entities], ...to(ports) })),
    }),
    ...(ingress.length > 0 && {
      ingress: ingress.map(({ entities, ports }) => ({
        fromEntities: [...entities],
        ...to(ports),
      })),
    }),
  };
  if (Object.keys(rules).length === 0) return undefined;
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

function to(ports: Opening["ports"]): Pick<NonNullable<Spec["egress"]>[number], "toPorts"> {
  if (ports.length === 0) return {};
  return {
    toPorts: [{ ports: ports.map(({ port, protocol }) => ({ port: String(port), protocol })) }],
  };
}
