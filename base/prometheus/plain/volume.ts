import type { ClusterFacts, OwnPods, Resource } from "../../../sdk/index.ts";

export type Disk = NonNullable<ClusterFacts["localDisk"]>;

/** What its one pod's claim is called: the StatefulSet's volume, and the pod. */
const claimOf = (name: string) => `data-${name}-0`;

export function diskOf({ name, localDisk }: Pick<ClusterFacts, "name" | "localDisk">): Disk {
  if (localDisk) return localDisk;
  throw new Error(
    `Cannot run without the operator on ${name}: it has no localDisk; say localDisk: { node, path, size } in its file`,
  );
}

/**
 * The cluster's local disk as a volume that waits for the claim of these pods, and for no other one. The class makes
 * none: it says that the pod follows the volume to its node.
 */
export function volume({ name, namespace }: OwnPods, { node, path, size }: Disk): Resource[] {
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
      metadata: { name },
      spec: {
        capacity: { storage: size },
        accessModes: ["ReadWriteOnce"],
        persistentVolumeReclaimPolicy: "Retain",
        storageClassName: name,
        volumeMode: "Filesystem",
        claimRef: { namespace, name: claimOf(name) },
        local: { path },
        nodeAffinity: {
          required: {
            nodeSelectorTerms: [
              {
                matchExpressions: [
                  { key: "kubernetes.io/hostname", operator: "In", values: [node] },
                ],
              },
            ],
          },
        },
      },
    },
  ];
}
