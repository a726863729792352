import type { Bucket } from "../../sdk/index.ts";

/** What a store gives that speaks S3. */
export function s3Bucket(bucket: string, secret: string): Bucket {
  return { kind: "s3", bucket, region: "us-east-1", pathStyle: true, credentials: { secret } };
}
