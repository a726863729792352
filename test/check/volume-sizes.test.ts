import { expect, test } from "@jest/globals";
import { container, deployment, ports } from "../small-objects.ts";
import { around, both, statefulSet } from "./small-upgrade.ts";

const disks = (provisioner: string) => ({
  ...{ apiVersion: "storage.k8s.io/v1", kind: "StorageClass", metadata: { name: "disks" } },
  ...{ provisioner, allowVolumeExpansion: true, volumeBindingMode: "WaitForFirstConsumer" },
});

const { template } = deployment(
  {},
  { containers: [container({ ports, volumeMounts: [{ name: "data", mountPath: "/data" }] })] },
).spec;

const claiming = (storage: string) =>
  statefulSet({
    template,
    volumeClaimTemplates: [
      {
        ...{ apiVersion: "v1", kind: "PersistentVolumeClaim", metadata: { name: "data" } },
        spec: {
          accessModes: ["ReadWriteOnce"],
          storageClassName: "disks",
          resources: { requests: { storage } },
        },
      },
    ],
  });

test.each([
  ["disk.csi.azure.com", "grows first", 2],
  ["kubernetes.io/no-provisioner", "is a disk, which nobody can grow", 0],
])("a volume of a class of %s %s", async (provisioner, _, expected) => {
  const objects = (storage: string) => [...around, disks(provisioner), claiming(storage)];
  const { findings } = await both(objects("1Gi"), objects("2Gi"));
  expect(findings.filter((line) => line.includes("[volume-sizes]"))).toHaveLength(expected);
});
