import type { Bucket } from "../../sdk/index.ts";

/** Requests are signed for it; MinIO's own default. */
export const region = "us-east-1";

/** A bucket as its client is told of it: each has a user of its own, whose key is an entry of the secret store. */
export function bucketOf(store: string, bucket: string): Bucket {
  const credentials = { secret: userSecret(store, bucket) };
  return { kind: "s3", bucket, region, pathStyle: true, credentials };
}

export function userSecret(store: string, bucket: string): string {
  return `${store}-${bucket}`;
}

/** What the user of a bucket may do: all that a client does with objects in it, and nothing elsewhere. */
export function policyOf(bucket: string): object {
  const arn = `arn:aws:s3:::${bucket}`;
  return {
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Action: [
          "s3:GetBucketLocation",
          "s3:GetBucketVersioning",
          "s3:ListBucket",
          "s3:ListBucketMultipartUploads",
        ],
        Resource: [arn],
      },
      {
        Effect: "Allow",
        Action: [
          "s3:AbortMultipartUpload",
          "s3:DeleteObject",
          "s3:GetObject",
          "s3:ListMultipartUploadParts",
          "s3:PutObject",
        ],
        Resource: [`${arn}/*`],
      },
    ],
  };
}

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html */
const bucketName = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;

/** The buckets that are asked for, each once, sorted. Two clients of one would overwrite each other's objects. */
export function bucketsOf(
  asked: readonly { readonly by: string; readonly asks: { readonly bucket: string } }[],
): string[] {
  const owners = new Map<string, string>();
  for (const { by, asks } of asked) {
    if (!bucketName.test(asks.bucket)) {
      throw new Error(
        `Cannot give "${by}" the bucket "${asks.bucket}": no store takes that name; 3 to 63 small letters, digits, dots and hyphens`,
      );
    }
    const owner = owners.get(asks.bucket) ?? by;
    if (owner !== by) {
      throw new Error(
        `Cannot give "${by}" the bucket "${asks.bucket}": it is that of "${owner}"; let one of them ask for another`,
      );
    }
    owners.set(asks.bucket, by);
  }
  return [...owners.keys()].sort();
}
