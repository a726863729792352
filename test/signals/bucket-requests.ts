/** How often a store has asked its bucket, and how often that failed, by operation: `{ get: 4 }`. */
export interface BucketRequests {
  readonly asked: Readonly<Record<string, number>>;
  readonly failed: Readonly<Record<string, number>>;
}

/** The same as the replicas of a store count it together (thanos-io/objstore). */
export async function bucketRequests(urls: readonly string[]): Promise<BucketRequests> {
  const metrics = await Promise.all(
    urls.map(async (url) => (await fetch(`${url}/metrics`)).text()),
  );
  return {
    asked: byOperation(metrics, "operations"),
    failed: byOperation(metrics, "operation_failures"),
  };
}

function byOperation(metrics: readonly string[], what: string): Record<string, number> {
  const line = new RegExp(
    `^thanos_objstore_bucket_${what}_total\\{.*operation="(\\w+)".*\\} (\\S+)$`,
    "gm",
  );
  const counts: Record<string, number> = {};
  for (const [, operation = "", count] of metrics.flatMap((text) => [...text.matchAll(line)])) {
    counts[operation] = (counts[operation] ?? 0) + Number(count);
  }
  return counts;
}
