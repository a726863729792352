import {
  configMap,
  container,
  deployment,
  namespace,
  ports,
  service,
  serviceAccount,
} from "../small-objects.ts";
import type { LawExample } from "./law-example.ts";
import { around, mounting, running } from "./running.ts";

const storageClass = (fields: object) => ({
  ...{ apiVersion: "storage.k8s.io/v1", kind: "StorageClass", metadata: { name: "gp3" } },
  ...{ provisioner: "ebs.csi.aws.com", volumeBindingMode: "WaitForFirstConsumer" },
  ...fields,
});

/** A class of disks in nodes, which are there already. */
const disks = (fields: object) =>
  storageClass({ provisioner: "kubernetes.io/no-provisioner", ...fields });

/** A Deployment with a volume that outlives its pods, whose files get a group. */
const grouped = (securityContext: object) => ({
  objects: [
    deployment(
      { strategy: { type: "Recreate" } },
      {
        securityContext: { fsGroup: 65534, ...securityContext },
        volumes: [{ name: "data", persistentVolumeClaim: { claimName: "data" } }],
      },
    ),
  ],
});
/** A Deployment whose volume one node has. */
const alone = (strategy: object) => ({
  objects: [
    deployment(
      { strategy },
      { volumes: [{ name: "data", persistentVolumeClaim: { claimName: "data" } }] },
    ),
  ],
});
const claimed = {
  ...{ apiVersion: "v1", kind: "PersistentVolumeClaim", metadata: { name: "data", namespace } },
  spec: { accessModes: ["ReadWriteOnce"], resources: { requests: { storage: "1Gi" } } },
};

const claim = {
  accessModes: ["ReadWriteOnce"],
  storageClassName: "fast",
  resources: { requests: { storage: "1Gi" } },
};

/** The laws about volumes, their classes and what is mounted where. */
export const volumeExamples: readonly LawExample[] = [
  {
    law: "node-mounts",
    title: "the volumes of pods, mounted for their driver",
    around,
    wrong: running({ args: ["--path.rootfs=/host", excluding("/var/lib/kubelet/pods/.+")] }),
    says: "lets in /var/lib/kubelet/plugins/kubernetes.io/csi/ebs.csi.aws.com/0b1c2d3e/globalmount",
    right: running({ args: ["--path.rootfs=/host", excluding("/var/lib/kubelet/.+")] }),
  },
  {
    law: "node-mounts",
    title: "what is left out by itself",
    around,
    wrong: running({ args: ["--path.rootfs=/host"] }),
    says: "has no --collector.filesystem.mount-points-exclude",
    right: running({ args: [excluding("/dev")] }),
  },
  {
    law: "volumes",
    title: "a claim without a name",
    around,
    wrong: claiming({ spec: claim }, { name: "data", mountPath: "/data" }),
    says: "has no name, and no API server takes it",
    right: claiming(
      { metadata: { name: "data" }, spec: claim },
      { name: "data", mountPath: "/data" },
    ),
  },
  {
    law: "volumes",
    title: "a claim that nobody mounts",
    around,
    wrong: claiming({ metadata: { name: "data" }, spec: claim }),
    says: '"data" is claimed, and no container mounts it',
    right: claiming(
      { metadata: { name: "data" }, spec: claim },
      { name: "data", mountPath: "/data" },
    ),
  },
  {
    law: "volumes",
    title: "a mount of no volume",
    around: { objects: [serviceAccount("web"), configMap("settings")] },
    wrong: mounting({ name: "settings" }, "settigns"),
    says: '"settigns" is no volume of this pod (one of settings)',
    right: mounting({ name: "settings" }, "settings"),
  },
  {
    law: "storage-classes",
    title: "a class whose volumes cannot grow",
    wrong: { objects: [storageClass({})] },
    says: "its volumes cannot grow",
    right: { objects: [storageClass({ allowVolumeExpansion: true })] },
  },
  {
    law: "storage-classes",
    title: "disks of nodes that are taken before anybody knows where their pod will be",
    wrong: { objects: [disks({ volumeBindingMode: "Immediate" })] },
    says: "takes a volume somewhere, and its pod can run there only",
    right: { objects: [disks({})] },
  },
  {
    law: "storage-classes",
    title: "a class whose volumes are made before anybody knows where their pod will be",
    wrong: {
      objects: [storageClass({ allowVolumeExpansion: true, volumeBindingMode: "Immediate" })],
    },
    says: "takes a volume somewhere, and its pod can run there only",
    right: { objects: [storageClass({ allowVolumeExpansion: true })] },
  },
  {
    law: "single-writers",
    title: "a new pod that waits for the volume of the old one",
    around: { objects: [...around.objects, claimed] },
    wrong: alone({ type: "RollingUpdate" }),
    says: "is not Recreate, and the claim data is of one node alone",
    right: alone({ type: "Recreate" }),
  },
  {
    law: "single-writers",
    title: "or one that starts when the old one has to end",
    around: { objects: [...around.objects, claimed] },
    wrong: alone({}),
    says: "is not Recreate, and the claim data is of one node alone",
    right: alone({ type: "RollingUpdate", rollingUpdate: { maxSurge: 0, maxUnavailable: 1 } }),
  },
  {
    law: "volume-groups",
    title: "a volume whose files change their group at every start",
    around: { objects: [...around.objects, claimed] },
    wrong: grouped({}),
    says: "is Always: the kubelet walks through all files of the volume before each start",
    right: grouped({ fsGroupChangePolicy: "OnRootMismatch" }),
  },
];

function excluding(paths: string): string {
  return `--collector.filesystem.mount-points-exclude=^(${paths})($|/)`;
}

function claiming(template: object, ...volumeMounts: readonly object[]) {
  const { spec, ...rest } = deployment({}, { containers: [container({ ports, volumeMounts })] });
  const volumeClaimTemplates = [{ apiVersion: "v1", kind: "PersistentVolumeClaim", ...template }];
  return {
    objects: [
      { ...rest, kind: "StatefulSet", spec: { ...spec, serviceName: "web", volumeClaimTemplates } },
      service("web"),
    ],
  };
}
