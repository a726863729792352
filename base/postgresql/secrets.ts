import { type ClusterFacts, externalSecret, type Resource } from "../../sdk/index.ts";

/** The key of the user `postgres`, who may do everything. */
export const rootKey = "root-password";

/** The key by which the client shows who it is. */
const clientKey = "password";

interface Where {
  readonly name: string;
  readonly namespace: string;
  readonly cluster: ClusterFacts;
}

export function rootSecret({ name, namespace, cluster }: Where): Resource {
  const note =
    "random; PostgreSQL reads it when it makes its files, not later: change it there first (ALTER ROLE)";
  return externalSecret(rootName(name), namespace, {
    ...{ cluster, keys: [rootKey], about: { [rootKey]: note } },
  });
}

/** The server's own copy of what the client shows. */
export function userSecret({ name, namespace, cluster }: Where): Resource {
  const note = "random; delete the Job that prepares for a new one, and its client restarts";
  return externalSecret(userName(name), namespace, {
    ...{ cluster, keys: [clientKey], about: { [clientKey]: note }, entry: clientName(name) },
  });
}

export function rootName(server: string): string {
  return `${server}-root`;
}

export function userName(server: string): string {
  return `${server}-user`;
}

/** The client's Secret, by whose entry of the secret store both have the password. */
export function clientName(server: string): string {
  return `${server}-client`;
}
