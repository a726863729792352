import type { KubernetesObject } from "../model/kubernetes-object.ts";
import { reloadAnnotation } from "../model/reloader.ts";

/** Whether Reloader, where it runs, restarts a workload for a new value in a Secret. */
export function isReloaded({ metadata }: KubernetesObject, secret: string): boolean {
  const names = metadata.annotations?.[reloadAnnotation] ?? "";
  return names.split(",").includes(secret);
}
