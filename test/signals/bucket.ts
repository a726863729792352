import type { ReachedBucket } from "../../base/shared/object-store.ts";
import { bucketOf } from "../../base/minio/buckets.ts";
import { keyVariables, type MinioServers } from "./minio.ts";

interface BucketHere {
  readonly bucket: ReachedBucket;
  /** By these a pod is told its key. */
  readonly env: Record<string, string>;
}

/** Buckets of MinIO's servers on this machine, and whoever had a key of others has none any more. */
export async function bucketsHere<Name extends string>(
  minio: MinioServers,
  names: readonly Name[],
): Promise<Record<Name, BucketHere>> {
  const keys = await minio.prepare(names);
  const url = minio.urls[0]!;
  const { port, hostname: host } = new URL(url);
  const all = names.map((name) => {
    const bucket = { ...bucketOf("minio", name), host, port: Number(port), url };
    return [name, { bucket, env: keyVariables(bucket, keys[name]!) }] as const;
  });
  return Object.fromEntries(all) as Record<Name, BucketHere>;
}

/** As `bucketsHere`, one. */
export async function bucketHere(minio: MinioServers, name: string): Promise<BucketHere> {
  const { [name]: one } = await bucketsHere(minio, [name]);
  return one!;
}
