import { createHash } from "node:crypto";
import type { ClusterFacts, OwnPods, Resource } from "../../../sdk/index.ts";

export type Disk = NonNullable<ClusterFacts["localDisk"]>;

/** What its pod claims, and what it says that it holds. It holds what the disk does: nobody reads this. */
export const claimed = "1Gi";

/** What its one pod's claim is called: the StatefulSet's volume, and the pod. */
const claimOf = (name: string) => `data-${name}-0`;

export function diskOf({ name, localDisk }: Pick<ClusterFacts, "name" | "localDisk">): Disk {
  if (localDisk) return localDisk;
  throw new Error(
    `Cannot run without the operator on ${name}: it has no localDisk; say localDisk: { node, path } in its file`,
  );
}

/** A volume stays where it is for as long as it lives: another disk is another volume. */
function volumeOf(name: string, { node, path }: Disk): string {
  const digest = createHash("sha256")
    .update(JSON.stringify([node, path]))
    .digest("hex");
  return `${name}-${digest.slice(0, 8)}`;
}

/**
 * Nobody but a person deletes it: bound to a claim, which Argo CD does not know, it would stay half deleted, and the
 * application of which it is a part with it. https://argo-cd.readthedocs.io/en/stable/user-guide/sync-options/
 */
const keep = { "argocd.argoproj.io/sync-options": "Prune=false,Delete=false" };

/**
 * The cluster's local disk as a volume that waits for the claim of these pods, and for no other one. The class makes
 * none: it says that the pod follows the volume to its node.
 */
export function volume({ name, namespace }: OwnPods, disk: Disk): Resource[] {
  return [
    {
      apiVersion: "storage.k8s.io/v1",
      kind: "StorageClass",
      metadata: { name },
      provisioner: "kubernetes.io/no-provisioner",
      volumeBindingMode: "WaitForFirstConsumer",
    },
    {
      apiVersion: "v1",
      kind: "PersistentVolume",
      metadata: { name: volumeOf(name, disk), annotations: keep },
      spec: {
        capacity: { storage: claimed },
        accessModes: ["ReadWriteOnce"],
        persistentVolumeReclaimPolicy: "Retain",
        storageClassName: name,
        volumeMode: "Filesystem",
        claimRef: { namespace, name: claimOf(name) },
        local: { path: disk.path },
        nodeAffinity: {
          required: {
            nodeSelectorTerms: [
              {
                matchExpressions: [
                  { key: "kubernetes.io/hostname", operator: "In", values: [disk.node] },
                ],
              },
            ],
          },
        },
      },
    },
  ];
}
