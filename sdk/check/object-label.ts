import type { KubernetesObject } from "../model/kubernetes-object.ts";

/** `Deployment/observability/grafana`; a cluster-scoped object has an empty middle: `Namespace//x`. */
export function objectLabel({ kind, metadata }: KubernetesObject): string {
  return readable(`${kind}/${metadata.namespace ?? ""}/${metadata.name}`);
}

/** Text as it can be printed and told apart: what is not printable ASCII is written as its number. */
export function readable(text: string): string {
  return text.replaceAll(/[^ -~]/gu, (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`);
}
