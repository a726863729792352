import {
  isMap,
  literal,
  mapOf,
  mapWith,
  optional,
  record,
  type Shape,
  text,
} from "../basics/shape.ts";

/** A bucket as its client is told of it, by the protocol that is spoken there. */
export type Bucket = S3Bucket | GcsBucket | AzureContainer;

interface AnyBucket {
  /** What it is called there; on Azure a container. */
  readonly bucket: string;
  readonly credentials: BucketCredentials;
}

/** Of S3, or of whatever speaks as S3 does. */
export interface S3Bucket extends AnyBucket {
  readonly kind: "s3";
  /** Requests are signed for it: `us-east-1`. */
  readonly region: string;
  /** Whether the bucket stands in the path of a URL, not in its host. */
  readonly pathStyle: boolean;
}

/** Of Google Cloud Storage. */
export interface GcsBucket extends AnyBucket {
  readonly kind: "gcs";
}

/** Of Azure Blob Storage. */
export interface AzureContainer extends AnyBucket {
  readonly kind: "azureBlob";
  readonly account: string;
}

/** How a client shows who it is. */
export type BucketCredentials = KeyOfBucket | KnownClient;

interface KeyOfBucket {
  /**
   * The Secret of the client that holds its key, and the entry of the cluster's secret store behind it. Its keys:
   * `access-key` and `secret-key` of S3, `service-account.json` of Google, `account-key` of Azure.
   */
  readonly secret: string;
}

interface KnownClient {
  /** The provider knows the client's ServiceAccount, by these annotations: EKS' IRSA, Azure's workload identity. */
  readonly serviceAccount: Readonly<Record<string, string>>;
  /** Labels that the client's pods carry for it. */
  readonly podLabels?: Readonly<Record<string, string>>;
}

const key = record<KeyOfBucket>({ secret: text });
const client = record<KnownClient>({
  serviceAccount: mapOf(text),
  podLabels: optional(mapOf(text)),
});
const credentials: Shape = (value, field) => {
  if (isMap(value) && Object.keys(value).length === 0) {
    const message = "is empty: secret, or serviceAccount where the provider knows it, is needed";
    return [{ field, message }];
  }
  return (isMap(value) && "serviceAccount" in value ? client : key)(value, field);
};

const any = { bucket: text, credentials };
const kinds: Readonly<Record<string, Shape>> = {
  s3: record<S3Bucket>({
    ...any,
    kind: literal("s3"),
    region: text,
    pathStyle: literal(true, false),
  }),
  gcs: record<GcsBucket>({ ...any, kind: literal("gcs") }),
  azureBlob: record<AzureContainer>({ ...any, kind: literal("azureBlob"), account: text }),
};
const known = mapWith({ kind: literal(...Object.keys(kinds)) });

/** A bucket of one of the kinds. */
export const bucketShape: Shape = (value, field) =>
  ((isMap(value) && kinds[String(value["kind"])]) || known)(value, field);
