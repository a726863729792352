import { component, type Namespace, type Resource } from "../../sdk/index.ts";
import { policies } from "./policies.ts";
import { pullSecret } from "./pull-secret.ts";

/** What every namespace stands on: the namespace itself, its Pod Security level, closed doors, DNS. */
export const foundation = component({
  name: "foundation",
  options: {},
  objects: ({ cluster, namespaces }): Resource[] => [
    {
      apiVersion: "scheduling.k8s.io/v1",
      kind: "PriorityClass",
      metadata: { name: "observability" },
      description: "Monitoring outlives the workloads that it watches when a node runs short",
      value: 1_000_000,
    },
    ...namespaces
      .filter(isOurs)
      .flatMap((namespace) => [
        namespaceObject(namespace),
        ...policies(namespace.name, cluster),
        ...pullSecret(namespace.name, cluster),
      ]),
  ],
});

function isOurs({ outside }: Namespace): boolean {
  return outside !== true;
}

function namespaceObject({ name, podSecurity, purpose }: Namespace): Resource {
  return {
    apiVersion: "v1",
    kind: "Namespace",
    metadata: {
      name,
      annotations: { description: purpose },
      labels: {
        "pod-security.kubernetes.io/audit": podSecurity,
        "pod-security.kubernetes.io/enforce": podSecurity,
        "pod-security.kubernetes.io/warn": podSecurity,
      },
    },
  };
}
