import type { KubernetesObject } from "../model/kubernetes-object.ts";

/**
 * An Ingress and a route are healthy to Argo CD once a controller outside of this tree has taken them, and a
 * balanced Service once it has an address. While that is missing their Application would be Progressing, and
 * every later change would wait behind it: so they do not count (Argo CD v3.5.7, `controller/health.go`).
 */
const annotation = "argocd.argoproj.io/ignore-healthcheck";
const routed = new Set(["GRPCRoute", "Gateway", "HTTPRoute", "Ingress", "TCPRoute", "TLSRoute"]);

/** Has Argo CD look away where an object waits for somebody who is not delivered here. */
export function ignoreAddress(object: KubernetesObject): KubernetesObject {
  const { kind, metadata, spec } = object as KubernetesObject & { spec?: { type?: unknown } };
  const waits = routed.has(kind) || (kind === "Service" && spec?.type === "LoadBalancer");
  const { annotations = {} } = metadata as { annotations?: unknown };
  const isMap =
    typeof annotations === "object" && annotations !== null && !Array.isArray(annotations);
  if (!waits || !isMap || annotation in annotations) return object;
  return {
    ...object,
    metadata: { ...metadata, annotations: { ...annotations, [annotation]: "true" } },
  };
}
