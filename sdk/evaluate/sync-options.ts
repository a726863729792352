import type { KubernetesObject } from "../model/kubernetes-object.ts";
import { annotated } from "./annotated.ts";

const annotation = "argocd.argoproj.io/sync-options";

/** What an object says of how Argo CD shall sync it. */
export function syncOptionsOf({ metadata }: KubernetesObject): string | undefined {
  return metadata.annotations?.[annotation];
}

/** The object with these sync options. */
export function withSyncOptions(object: KubernetesObject, options: string): KubernetesObject {
  return annotated(object, annotation, options);
}
