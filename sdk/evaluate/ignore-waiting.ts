import type { KubernetesObject } from "../model/kubernetes-object.ts";

/**
 * An Ingress and a route are healthy to Argo CD once a controller outside of this tree has taken them, a balanced
 * Service once it has an address, and a claim once a pod has asked for its volume, which for a CronJob's is the
 * first run (argoproj/argo-cd#29201); of any other the pods that wait for it tell. While that is missing their
 * Application would be Progressing, and every later change would wait behind it: so they do not count (Argo CD
 * v3.5.7, `controller/health.go`).
 */
const annotation = "argocd.argoproj.io/ignore-healthcheck";
const waiting = new Set([
  ...["GRPCRoute", "Gateway", "HTTPRoute", "Ingress", "TCPRoute", "TLSRoute"],
  "PersistentVolumeClaim",
]);

/** Has Argo CD look away where an object waits for what is not delivered with it. */
export function ignoreWaiting(object: KubernetesObject): KubernetesObject {
  const { kind, metadata, spec } = object as KubernetesObject & { spec?: { type?: unknown } };
  const waits = waiting.has(kind) || (kind === "Service" && spec?.type === "LoadBalancer");
  const { annotations = {} } = metadata as { annotations?: unknown };
  const isMap =
    typeof annotations === "object" && annotations !== null && !Array.isArray(annotations);
  if (!waits || !isMap || annotation in annotations) return object;
  return {
    ...object,
    metadata: { ...metadata, annotations: { ...annotations, [annotation]: "true" } },
  };
}
