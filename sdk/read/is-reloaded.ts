import type { KubernetesObject } from "../model/kubernetes-object.ts";
import { reloadAnnotation } from "../model/reloader.ts";
import { rereadsAnnotation } from "../model/rereads.ts";

/** Whether Reloader, where it runs, restarts a workload for a new value in a Secret. */
export function isReloaded(object: KubernetesObject, secret: string): boolean {
  return isNamed(object, reloadAnnotation, secret);
}

/** Whether a workload reads a Secret's files whenever it needs them. */
export function isReread(object: KubernetesObject, secret: string): boolean {
  return isNamed(object, rereadsAnnotation, secret);
}

function isNamed({ metadata }: KubernetesObject, annotation: string, secret: string): boolean {
  return (metadata.annotations?.[annotation] ?? "").split(",").includes(secret);
}
