import {
  type ClusterFacts,
  externalSecret,
  type Resource,
  serviceAccount,
} from "../../sdk/index.ts";
import type { BucketAccess } from "./bucket-access.ts";

/**
 * The account of pods that keep a bucket, by which a provider may know them, and the Secret with the bucket's key where
 * there is one.
 *
 * @param access none where they keep everything on their volumes
 */
export function bucketClient(
  { name, namespace }: { readonly name: string; readonly namespace: string },
  {
    cluster,
    access,
  }: { readonly cluster: ClusterFacts; readonly access: BucketAccess | undefined },
): Resource[] {
  const account = serviceAccount({ name, namespace });
  if (!access) return [account];
  const { annotations, secret } = access;
  return [
    { ...account, metadata: { name, namespace, annotations: { ...annotations } } },
    ...(secret ? [externalSecret(secret.name, namespace, { cluster, keys: secret.keys })] : []),
  ];
}
