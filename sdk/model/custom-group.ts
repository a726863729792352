/** Kubernetes' own API groups with a dot: https://kubernetes.io/docs/reference/kubernetes-api/, v1.37. */
const builtIn = new Set(
  [
    ...[
      "admissionregistration",
      "apiextensions",
      "apiregistration",
      "authentication",
      "authorization",
    ],
    ...[
      "certificates",
      "coordination",
      "discovery",
      "events",
      "flowcontrol.apiserver",
      "networking",
    ],
    ...["node", "rbac.authorization", "resource", "scheduling", "storage", "storagemigration"],
  ].map((name) => `${name}.k8s.io`),
);

/** Whether a CustomResourceDefinition brings an API group; that of `gateway.networking.k8s.io` does, too. */
export function isCustomGroup(group: string): boolean {
  return group.includes(".") && !builtIn.has(group);
}
