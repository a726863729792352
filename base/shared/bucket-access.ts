import type { Bucket } from "../../sdk/index.ts";

/** What a client's pods need to show the store of its bucket who they are. */
export interface BucketAccess {
  /** The Secret with its key, and what it holds; none where the provider knows the ServiceAccount. */
  readonly secret?: { readonly name: string; readonly keys: readonly string[] };
  /** Annotations of the ServiceAccount, and labels of the pods. */
  readonly annotations: Readonly<Record<string, string>>;
  readonly podLabels: Readonly<Record<string, string>>;
  readonly env: readonly Variable[];
  /** The volume with the key where it is read from a file, and its mount. */
  readonly volumes: readonly {
    name: string;
    secret: { secretName: string; defaultMode: number };
  }[];
  readonly volumeMounts: readonly { name: string; mountPath: string; readOnly: true }[];
}

type Variable =
  | { name: string; value: string }
  | { name: string; valueFrom: { secretKeyRef: { name: string; key: string } } };

const folder = "/etc/bucket";

/**
 * How the programs of Grafana, Cortex and Thanos take the key of a bucket, which share one library
 * (thanos-io/objstore): by the variables that the provider's own tools read. Azure's account key alone has to stand in
 * the configuration, where the variable is to be filled in: `${AZURE_STORAGE_KEY}`.
 */
export function bucketAccess({ kind, credentials }: Bucket): BucketAccess {
  const none = { annotations: {}, podLabels: {}, env: [], volumes: [], volumeMounts: [] };
  if (!("secret" in credentials)) {
    const { serviceAccount: annotations, podLabels = {} } = credentials;
    return { ...none, annotations, podLabels };
  }
  const name = credentials.secret;
  const keys = Object.values(variables[kind]);
  if (kind !== "gcs") {
    const env = Object.entries(variables[kind]).map(([variable, key]) => ({
      name: variable,
      valueFrom: { secretKeyRef: { name, key } },
    }));
    return { ...none, secret: { name, keys }, env };
  }
  return {
    ...none,
    secret: { name, keys },
    env: Object.entries(variables[kind]).map(([variable, key]) => ({
      name: variable,
      value: `${folder}/${key}`,
    })),
    volumes: [{ name: "bucket", secret: { secretName: name, defaultMode: 0o440 } }],
    volumeMounts: [{ name: "bucket", mountPath: folder, readOnly: true }],
  };
}

/** The variables that are read, and the keys of the Secret for them; Google's names a file. */
const variables = {
  s3: { AWS_ACCESS_KEY_ID: "access-key", AWS_SECRET_ACCESS_KEY: "secret-key" },
  gcs: { GOOGLE_APPLICATION_CREDENTIALS: "service-account.json" },
  azureBlob: { AZURE_STORAGE_KEY: "account-key" },
} as const satisfies Readonly<Record<Bucket["kind"], Readonly<Record<string, string>>>>;
