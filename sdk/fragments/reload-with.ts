import type { ClusterFacts } from "../model/cluster.ts";
import { reloadAnnotation } from "../model/reloader.ts";

/**
 * Annotations of a workload that reads these Secrets when it starts: where the cluster runs Reloader, a new value
 * restarts its pods.
 */
export function reloadWith(
  { reloader }: Pick<ClusterFacts, "reloader">,
  ...secrets: readonly string[]
): { readonly annotations?: Readonly<Record<string, string>> } {
  return reloader ? { annotations: { [reloadAnnotation]: secrets.join(",") } } : {};
}
