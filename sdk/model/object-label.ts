import type { KubernetesObject } from "./kubernetes-object.ts";
import { readable } from "../basics/readable.ts";

/** `Deployment/observability/grafana`; a cluster-scoped object has an empty middle: `Namespace//x`. */
export function objectLabel({ kind, metadata }: KubernetesObject): string {
  return readable(`${kind}/${metadata.namespace ?? ""}/${metadata.name}`);
}
