/** What the API server keeps of an object as it was created. */
export interface ImmutableFields {
  /** Paths, `spec.selector`; `spec.*` stands for every field of `spec`, but for those of `but`. */
  readonly fields: readonly string[];
  readonly but?: readonly string[];
  /** What the API server fills in, so that writing it out is no change. */
  readonly defaults?: Readonly<Record<string, unknown>>;
  /** Quantities that may grow, but not shrink. */
  readonly growing?: readonly string[];
  /** Values that a field cannot take later on. */
  readonly never?: Readonly<Record<string, unknown>>;
  /** They are kept only where the object, as it was, has this value. */
  readonly where?: readonly [path: string, value: unknown];
}

const roleRef: ImmutableFields = { fields: ["roleRef"] };

/**
 * The immutable fields of each kind in `kinds.ts` that has some, by `apiVersion/kind`. Custom resources have
 * none. From the validation of updates in Kubernetes; a test holds every entry against a real API server.
 */
export const immutableFields: Readonly<Record<string, ImmutableFields>> = {
  "apps/v1/DaemonSet": { fields: ["spec.selector"] },
  "apps/v1/Deployment": {
    fields: ["spec.selector"],
    // Nobody owns the parameters that the server filled in for the other strategy, and they do not fit.
    never: { "spec.strategy.type": "Recreate" },
  },
  "apps/v1/StatefulSet": {
    fields: ["spec.*"],
    but: [
      "spec.minReadySeconds",
      "spec.ordinals",
      "spec.persistentVolumeClaimRetentionPolicy",
      "spec.replicas",
      "spec.revisionHistoryLimit",
      "spec.template",
      "spec.updateStrategy",
    ],
    defaults: { "spec.podManagementPolicy": "OrderedReady" },
  },
  "batch/v1/Job": {
    fields: [
      "spec.backoffLimitPerIndex",
      "spec.completionMode",
      "spec.completions",
      "spec.managedBy",
      "spec.podFailurePolicy",
      "spec.selector",
      "spec.successPolicy",
      "spec.template",
    ],
    defaults: {
      "spec.completionMode": "NonIndexed",
      "spec.completions": 1,
      "spec.managedBy": "kubernetes.io/job-controller",
    },
  },
  "rbac.authorization.k8s.io/v1/ClusterRoleBinding": roleRef,
  "rbac.authorization.k8s.io/v1/RoleBinding": roleRef,
  "scheduling.k8s.io/v1/PriorityClass": {
    fields: ["preemptionPolicy", "value"],
    defaults: { preemptionPolicy: "PreemptLowerPriority" },
  },
  "storage.k8s.io/v1/StorageClass": {
    fields: ["parameters", "provisioner", "reclaimPolicy", "volumeBindingMode"],
    defaults: { reclaimPolicy: "Delete", volumeBindingMode: "Immediate" },
  },
  "v1/ConfigMap": { fields: ["binaryData", "data", "immutable"], where: ["immutable", true] },
  "v1/PersistentVolume": {
    fields: ["spec.*"],
    but: [
      "spec.accessModes",
      "spec.capacity",
      "spec.claimRef",
      "spec.mountOptions",
      "spec.persistentVolumeReclaimPolicy",
      "spec.storageClassName",
      "spec.volumeAttributesClassName",
    ],
    defaults: { "spec.volumeMode": "Filesystem" },
  },
  "v1/PersistentVolumeClaim": {
    fields: ["spec.*", "spec.resources.limits"],
    but: ["spec.resources", "spec.volumeAttributesClassName"],
    growing: ["spec.resources.requests.storage"],
    defaults: { "spec.volumeMode": "Filesystem" },
  },
  "v1/ResourceQuota": { fields: ["spec.scopes"] },
  "v1/Service": {
    fields: [
      "spec.clusterIP",
      "spec.clusterIPs",
      "spec.healthCheckNodePort",
      "spec.ipFamilies",
      "spec.loadBalancerClass",
    ],
  },
};
