import type { KubernetesObject } from "../model/kubernetes-object.ts";

/** `Deployment/observability/grafana`; a cluster-scoped object has an empty middle: `Namespace//x`. */
export function objectLabel({ kind, metadata }: KubernetesObject): string {
  return `${kind}/${metadata.namespace ?? ""}/${metadata.name}`;
}
