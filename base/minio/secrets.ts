import {
  aboutSecret,
  type ClusterFacts,
  externalSecret,
  type Resource,
  secretEntry,
  secretStoreRef,
} from "../../sdk/index.ts";
import { userSecret } from "./buckets.ts";

/** The keys of the user that may do everything. */
export const rootKeys = { user: "root-user", password: "root-password" } as const;

/** The keys by which a client shows who it is. */
const keyParts = ["access-key", "secret-key"] as const;

interface Where {
  readonly name: string;
  readonly namespace: string;
  readonly cluster: ClusterFacts;
}

export function rootSecret({ name, namespace, cluster }: Where): Resource {
  return externalSecret(`${name}-root`, namespace, {
    cluster,
    keys: Object.values(rootKeys),
    about: {
      [rootKeys.user]: "random; all servers restart together for a new one",
      [rootKeys.password]:
        "random, at least 8 characters; all servers restart together for a new one",
    },
  });
}

/** The keys of every bucket's user, as files `<bucket>.access-key` and `<bucket>.secret-key`. */
export function usersSecret(
  { name, namespace, cluster }: Where,
  buckets: readonly string[],
): Resource {
  const keys = buckets.flatMap((bucket) =>
    keyParts.map((part) => ({ bucket, part, file: `${bucket}.${part}` })),
  );
  const note = "random, of a user of its bucket alone; delete the Job that prepares for a new one";
  return {
    apiVersion: "external-secrets.io/v1",
    kind: "ExternalSecret",
    metadata: {
      name: usersName(name),
      namespace,
      annotations: Object.fromEntries(keys.map(({ file }) => [aboutSecret(file), note])),
    },
    spec: {
      refreshInterval: "1h0m0s",
      secretStoreRef: secretStoreRef(cluster),
      target: { name: usersName(name), creationPolicy: "Owner", deletionPolicy: "Retain" },
      data: keys.map(({ bucket, part, file }) => ({
        secretKey: file,
        remoteRef: {
          key: secretEntry(cluster, userSecret(name, bucket)),
          property: part,
          conversionStrategy: "Default" as const,
          decodingStrategy: "None" as const,
          metadataPolicy: "None" as const,
        },
      })),
    },
  };
}

export function usersName(store: string): string {
  return `${store}-users`;
}
