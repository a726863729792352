import type { Written } from "../../sdk/index.ts";

interface Writer {
  readonly by: string;
  /** Where it writes from, if that is not the store's own. */
  readonly cluster?: string;
  readonly asks: Written;
}

/**
 * Refuses two applications with replicas that write to one tenant under the same value of a label: a store that keeps
 * samples of one replica tells by it which replicas belong together, so it would drop all that one of the two writes.
 * Throws.
 *
 * @param label by which the store tells sources apart
 */
export function refuseTwins(writers: readonly Writer[], label: string): void {
  const sources = new Map<string, string>();
  for (const { by, cluster, asks } of writers) {
    if (asks.replicaLabel === undefined) continue;
    const value = asks.externalLabels[label] ?? "";
    const key = JSON.stringify([asks.tenant, value]);
    const writer = cluster === undefined ? by : `${by} of ${cluster}`;
    const other = sources.get(key) ?? writer;
    if (other !== writer) {
      throw new Error(
        `Cannot tell "${other}" and "${writer}" apart: both write to the tenant "${asks.tenant}" with ${label}="${value}", and only what one of them sends would be kept; have them write for different tenants`,
      );
    }
    sources.set(key, writer);
  }
}
