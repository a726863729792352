import { bucketOf } from "../../base/minio/buckets.ts";
import type { ReachedBucket } from "../../sdk/index.ts";
import { keyVariables, type MinioServers } from "./minio.ts";

/** A bucket of MinIO's servers on this machine, and the variables by which a pod is told its key. */
export async function bucketHere(
  minio: MinioServers,
  name: string,
): Promise<{ bucket: ReachedBucket; env: Record<string, string> }> {
  const { [name]: key } = await minio.prepare([name]);
  const { port, hostname: host } = new URL(minio.urls[0]!);
  const bucket = { ...bucketOf("minio", name), host, port: Number(port), url: minio.urls[0]! };
  return { bucket, env: keyVariables(bucket, key!) };
}
