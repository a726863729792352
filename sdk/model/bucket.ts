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
export type BucketCredentials =
  | {
      /**
       * The Secret of the client that holds its key, and the entry of the cluster's secret store behind it. Its keys:
       * `access-key` and `secret-key` of S3, `service-account.json` of Google, `account-key` of Azure.
       */
      readonly secret: string;
    }
  | {
      /** The provider knows the client's ServiceAccount, by these annotations: EKS' IRSA, Azure's workload identity. */
      readonly serviceAccount: Readonly<Record<string, string>>;
      /** Labels that the client's pods carry for it. */
      readonly podLabels?: Readonly<Record<string, string>>;
    };
