import type { KubernetesObject } from "./kubernetes-object.ts";

/** Whether an object is a Kubernetes Job: pods that end. */
export function isJob({ apiVersion, kind }: KubernetesObject): boolean {
  return apiVersion === "batch/v1" && kind === "Job";
}
