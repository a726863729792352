import type { Address, Bucket } from "../../sdk/index.ts";

/** A bucket and where it answers. */
export type ReachedBucket = Pick<Address, "host" | "port" | "url"> & Bucket;

/** How the section is called that names a bucket of a kind. */
const sections = { s3: "s3", gcs: "gcs", azureBlob: "azure" } as const;

/**
 * A bucket as Loki, Mimir and Cortex name it, under `s3`, `gcs` or `azure`, with what they call that kind of store. Keys
 * come by variables, see `bucketAccess`.
 */
export function objectStoreSection(bucket: ReachedBucket) {
  const kind = sections[bucket.kind];
  return { kind, section: { [kind]: settings(bucket) } };
}

function settings(bucket: ReachedBucket): object {
  switch (bucket.kind) {
    case "s3":
      return {
        bucket_name: bucket.bucket,
        bucket_lookup_type: bucket.pathStyle ? "path" : "virtual-hosted",
        endpoint: `${bucket.host}:${bucket.port}`,
        insecure: bucket.url.startsWith("http:"),
        region: bucket.region,
      };
    case "gcs":
      return { bucket_name: bucket.bucket };
    case "azureBlob":
      return {
        account_name: bucket.account,
        container_name: bucket.bucket,
        endpoint_suffix: bucket.host.replace(`${bucket.account}.`, ""),
        ...("secret" in bucket.credentials && { account_key: "${AZURE_STORAGE_KEY}" }),
      };
  }
}
