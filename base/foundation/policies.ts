import { type ClusterFacts, dnsPolicies, type Resource } from "../../sdk/index.ts";

/** The policies that every namespace starts from: nothing in, nothing out, names resolved. */
export function policies(namespace: string, cluster: ClusterFacts): Resource[] {
  return [
    {
      apiVersion: "networking.k8s.io/v1",
      kind: "NetworkPolicy",
      metadata: { name: "default-deny", namespace },
      spec: { podSelector: {}, policyTypes: ["Egress", "Ingress"] },
    },
    ...dnsPolicies(namespace, cluster),
  ];
}
