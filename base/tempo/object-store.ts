import type { ReachedBucket } from "../shared/object-store.ts";

/** Where blocks of traces are kept, as `storage.trace` says it. Keys come by variables: see `bucketAccess`. */
export function objectStore(bucket: ReachedBucket): object {
  switch (bucket.kind) {
    case "s3":
      return {
        backend: "s3",
        s3: {
          bucket: bucket.bucket,
          endpoint: `${bucket.host}:${bucket.port}`,
          forcepathstyle: bucket.pathStyle,
          insecure: bucket.url.startsWith("http:"),
          region: bucket.region,
        },
      };
    case "gcs":
      return { backend: "gcs", gcs: { bucket_name: bucket.bucket } };
    case "azureBlob":
      return {
        backend: "azure",
        azure: {
          container_name: bucket.bucket,
          endpoint_suffix: bucket.host.replace(`${bucket.account}.`, ""),
          storage_account_name: bucket.account,
          // Else it reads AZURE_STORAGE_KEY.
          ...("serviceAccount" in bucket.credentials && { use_federated_token: true }),
        },
      };
  }
}
