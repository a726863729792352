import {
  jobTemplate,
  labels,
  otherJobTemplate,
  otherSelector,
  otherTemplate,
  selector,
  template,
  wideTemplate,
} from "./least-objects.ts";

/** An update of one field of an object of one kind: from a value to another, `undefined` for none. */
export interface UpdateCase {
  /** `apiVersion/kind`, as in `kinds.ts`. */
  readonly kind: string;
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
  /** What the object needs besides, by path, so that both values are valid. */
  readonly beside?: Readonly<Record<string, unknown>>;
  /** What changes with it. */
  readonly then?: Readonly<Record<string, unknown>>;
}

type Row = readonly [
  field: string,
  from: unknown,
  to: unknown,
  beside?: UpdateCase["beside"],
  then?: UpdateCase["then"],
];

function of(kind: string, rows: readonly Row[]): UpdateCase[] {
  return rows.map(([field, from, to, beside = {}, then = {}]) => ({
    ...{ kind, field, from, to, beside, then },
  }));
}

const wide = { "spec.template": wideTemplate };
const indexed = { "spec.completionMode": "Indexed", "spec.completions": 2 };
const failures = {
  rules: [{ action: "FailJob", onExitCodes: { operator: "In", values: [1] } }],
};
const roleOf = (name: string) => ({
  apiGroup: "rbac.authorization.k8s.io",
  kind: "ClusterRole",
  name,
});
const person = { apiGroup: "rbac.authorization.k8s.io", kind: "User" };
const binding: readonly Row[] = [
  ["roleRef", roleOf("view"), roleOf("edit")],
  ["subjects", [{ ...person, name: "a" }], [{ ...person, name: "b" }], { roleRef: roleOf("view") }],
];
const claim = (storage: string) => ({
  metadata: { name: "data" },
  spec: { accessModes: ["ReadWriteOnce"], resources: { requests: { storage } } },
});
export const port = { name: "http", port: 80, protocol: "TCP" };
const inZone = (zone: string) => ({
  required: {
    nodeSelectorTerms: [{ matchExpressions: [{ key: "zone", operator: "In", values: [zone] }] }],
  },
});
const balancer = { "spec.type": "LoadBalancer" };

/** Every field of the kinds that have immutable ones, and some of those that have none. */
export const updateCases: readonly UpdateCase[] = [
  ...of("apps/v1/DaemonSet", [
    ["spec.minReadySeconds", 1, 2],
    ["spec.revisionHistoryLimit", 1, 2],
    ["spec.selector", selector, otherSelector, wide],
    ["spec.template", template, otherTemplate],
    ["spec.updateStrategy", { type: "RollingUpdate" }, { type: "OnDelete" }],
  ]),
  ...of("apps/v1/Deployment", [
    ["spec.minReadySeconds", 1, 2],
    ["spec.paused", false, true],
    ["spec.progressDeadlineSeconds", 100, 200],
    ["spec.replicas", 1, 2],
    ["spec.revisionHistoryLimit", 1, 2],
    ["spec.selector", selector, otherSelector, wide],
    ["spec.strategy", undefined, { type: "Recreate" }],
    ["spec.strategy", { type: "Recreate" }, { type: "RollingUpdate" }],
    ["spec.template", template, otherTemplate],
  ]),
  ...of("apps/v1/StatefulSet", [
    ["spec.minReadySeconds", 1, 2],
    ["spec.ordinals", { start: 1 }, { start: 2 }],
    [
      "spec.persistentVolumeClaimRetentionPolicy",
      { whenDeleted: "Retain" },
      { whenDeleted: "Delete" },
    ],
    ["spec.podManagementPolicy", "Parallel", "OrderedReady"],
    ["spec.podManagementPolicy", undefined, "OrderedReady"],
    ["spec.podManagementPolicy", undefined, "Parallel"],
    ["spec.replicas", 1, 2],
    ["spec.revisionHistoryLimit", 1, 2],
    ["spec.selector", selector, otherSelector, wide],
    ["spec.serviceName", "a", "b"],
    ["spec.serviceName", undefined, "b"],
    ["spec.template", template, otherTemplate],
    ["spec.updateStrategy", { type: "RollingUpdate" }, { type: "OnDelete" }],
    ["spec.volumeClaimTemplates", [claim("1Gi")], [claim("2Gi")]],
    ["spec.volumeClaimTemplates", [claim("1Gi")], undefined],
    ["spec.volumeClaimTemplates", [claim("1Gi")], [claim("1Gi")], { "metadata.labels": labels }],
  ]),
  ...of("batch/v1/Job", [
    ["spec.activeDeadlineSeconds", 100, 200],
    ["spec.backoffLimit", 1, 2],
    ["spec.backoffLimitPerIndex", 1, 2, indexed],
    ["spec.completionMode", "NonIndexed", "Indexed", { "spec.completions": 2 }],
    ["spec.completionMode", undefined, "NonIndexed"],
    ["spec.completions", 1, 2],
    ["spec.completions", undefined, 1],
    ["spec.managedBy", "example.com/a", "example.com/b"],
    ["spec.managedBy", undefined, "example.com/b"],
    ["spec.maxFailedIndexes", 1, 2, { ...indexed, "spec.backoffLimitPerIndex": 1 }],
    ["spec.parallelism", 1, 2],
    ["spec.podFailurePolicy", failures, { rules: [] }],
    ["spec.podReplacementPolicy", "TerminatingOrFailed", "Failed"],
    [
      "spec.selector",
      selector,
      otherSelector,
      {
        "spec.manualSelector": true,
        "spec.template": { ...jobTemplate, metadata: { labels: otherSelector.matchLabels } },
      },
    ],
    [
      "spec.successPolicy",
      { rules: [{ succeededCount: 1 }] },
      { rules: [{ succeededCount: 2 }] },
      indexed,
    ],
    ["spec.suspend", false, true],
    ["spec.template", jobTemplate, otherJobTemplate],
    ["spec.ttlSecondsAfterFinished", 100, 200],
  ]),
  ...of("rbac.authorization.k8s.io/v1/ClusterRoleBinding", binding),
  ...of("rbac.authorization.k8s.io/v1/RoleBinding", binding),
  ...of("scheduling.k8s.io/v1/PriorityClass", [
    ["description", "a", "b"],
    ["globalDefault", false, true],
    ["preemptionPolicy", "Never", "PreemptLowerPriority"],
    ["preemptionPolicy", undefined, "PreemptLowerPriority"],
    ["value", 1, 2],
  ]),
  ...of("storage.k8s.io/v1/StorageClass", [
    ["allowVolumeExpansion", false, true],
    ["allowedTopologies", undefined, [{ matchLabelExpressions: [{ key: "zone", values: ["a"] }] }]],
    ["mountOptions", ["a"], ["b"]],
    ["parameters", { a: "1" }, { a: "2" }],
    ["parameters", { a: "1" }, undefined],
    ["provisioner", "example.com/a", "example.com/b"],
    ["reclaimPolicy", "Delete", "Retain"],
    ["reclaimPolicy", undefined, "Delete"],
    ["volumeBindingMode", undefined, "WaitForFirstConsumer"],
    ["volumeBindingMode", undefined, "Immediate"],
  ]),
  ...of("v1/ConfigMap", [
    ["data", { a: "1" }, { a: "2" }],
    ["data", { a: "1" }, { a: "2" }, { immutable: true }],
    ["binaryData", { a: "MQ==" }, { a: "Mg==" }],
    ["binaryData", { a: "MQ==" }, { a: "Mg==" }, { immutable: true }],
    ["immutable", undefined, true],
    ["immutable", true, false],
    ["metadata.labels", undefined, labels, { immutable: true }],
  ]),
  ...of("v1/PersistentVolume", [
    ["spec.accessModes", ["ReadWriteOnce"], ["ReadWriteMany"]],
    ["spec.capacity", { storage: "1Gi" }, { storage: "2Gi" }],
    ["spec.claimRef", undefined, { namespace: "default", name: "a" }],
    [
      "spec.csi",
      { driver: "example.com", volumeHandle: "a" },
      { driver: "example.com", volumeHandle: "b" },
    ],
    ["spec.mountOptions", ["a"], ["b"]],
    ["spec.nodeAffinity", inZone("a"), inZone("b")],
    ["spec.persistentVolumeReclaimPolicy", "Retain", "Delete"],
    ["spec.storageClassName", "a", "b"],
    ["spec.volumeAttributesClassName", "a", "b"],
    ["spec.volumeMode", undefined, "Block"],
    ["spec.volumeMode", undefined, "Filesystem"],
  ]),
  ...of("v1/PersistentVolumeClaim", [
    ["spec.accessModes", ["ReadWriteOnce"], ["ReadWriteMany"]],
    ["spec.dataSource", undefined, { kind: "PersistentVolumeClaim", name: "a" }],
    ["spec.dataSourceRef", undefined, { kind: "PersistentVolumeClaim", name: "a" }],
    ["spec.resources", { requests: { storage: "2Gi" } }, { requests: { storage: "3Gi" } }],
    ["spec.resources", { requests: { storage: "2Gi" } }, { requests: { storage: "1Gi" } }],
    [
      "spec.resources",
      { requests: { storage: "2Gi" } },
      { requests: { storage: "2Gi" }, limits: { storage: "4Gi" } },
    ],
    ["spec.selector", undefined, selector],
    ["spec.storageClassName", "growing", "other"],
    ["spec.volumeAttributesClassName", "a", "b"],
    ["spec.volumeMode", "Filesystem", "Block"],
    ["spec.volumeMode", undefined, "Filesystem"],
    ["spec.volumeName", "a", "b"],
    ["metadata.labels", undefined, labels],
  ]),
  ...of("v1/ResourceQuota", [
    ["spec.hard", { pods: "1" }, { pods: "2" }],
    [
      "spec.scopeSelector",
      undefined,
      { matchExpressions: [{ operator: "Exists", scopeName: "BestEffort" }] },
    ],
    ["spec.scopes", ["BestEffort"], ["NotBestEffort"]],
    ["spec.scopes", undefined, ["BestEffort"]],
  ]),
  // Addresses and ports of the bands that the API server leaves to people: it gives any other to another case.
  ...of("v1/Service", [
    ["spec.allocateLoadBalancerNodePorts", true, false, balancer],
    ["spec.clusterIP", "10.0.0.5", "10.0.0.6"],
    ["spec.clusterIP", "None", "10.0.0.7", { "spec.ipFamilyPolicy": "SingleStack" }],
    ["spec.clusterIP", undefined, "None"],
    [
      "spec.clusterIPs",
      ["10.0.0.8"],
      ["10.0.0.9"],
      { "spec.clusterIP": "10.0.0.8" },
      { "spec.clusterIP": "10.0.0.9" },
    ],
    ["spec.externalIPs", ["192.0.2.1"], ["192.0.2.2"]],
    ["spec.externalName", "a.example.com", "b.example.com", { "spec.type": "ExternalName" }],
    ["spec.externalTrafficPolicy", "Cluster", "Local", balancer],
    [
      "spec.healthCheckNodePort",
      30_001,
      30_002,
      { ...balancer, "spec.externalTrafficPolicy": "Local" },
    ],
    ["spec.internalTrafficPolicy", "Cluster", "Local"],
    ["spec.ipFamilies", ["IPv4"], ["IPv6"]],
    ["spec.ipFamilyPolicy", "SingleStack", "PreferDualStack"],
    ["spec.loadBalancerClass", "example.com/a", "example.com/b", balancer],
    ["spec.loadBalancerIP", "192.0.2.1", "192.0.2.2", balancer],
    ["spec.loadBalancerSourceRanges", ["192.0.2.0/24"], ["192.0.3.0/24"], balancer],
    ["spec.ports", [port], [{ ...port, port: 81 }]],
    ["spec.publishNotReadyAddresses", false, true],
    ["spec.selector", { a: "1" }, { a: "2" }],
    ["spec.sessionAffinity", "None", "ClientIP"],
    [
      "spec.sessionAffinityConfig",
      { clientIP: { timeoutSeconds: 100 } },
      { clientIP: { timeoutSeconds: 200 } },
      { "spec.sessionAffinity": "ClientIP" },
    ],
    ["spec.trafficDistribution", undefined, "PreferClose"],
    ["spec.type", "ClusterIP", "NodePort"],
  ]),
  ...of("autoscaling/v2/HorizontalPodAutoscaler", [
    ["spec.maxReplicas", 2, 3],
    [
      "spec.scaleTargetRef",
      { apiVersion: "apps/v1", kind: "Deployment", name: "a" },
      { apiVersion: "apps/v1", kind: "Deployment", name: "b" },
    ],
  ]),
  ...of("batch/v1/CronJob", [
    [
      "spec.jobTemplate",
      { spec: { template: jobTemplate } },
      { spec: { template: otherJobTemplate } },
    ],
    ["spec.schedule", "0 0 * * *", "0 1 * * *"],
  ]),
  ...of("networking.k8s.io/v1/Ingress", [["spec.ingressClassName", "a", "b"]]),
  ...of("networking.k8s.io/v1/NetworkPolicy", [["spec.podSelector", selector, otherSelector]]),
  ...of("policy/v1/PodDisruptionBudget", [["spec.selector", selector, otherSelector]]),
  ...of("rbac.authorization.k8s.io/v1/ClusterRole", [
    ["rules", [], [{ apiGroups: [""], resources: ["pods"], verbs: ["get"] }]],
  ]),
  ...of("rbac.authorization.k8s.io/v1/Role", [
    ["rules", [], [{ apiGroups: [""], resources: ["pods"], verbs: ["get"] }]],
  ]),
  ...of("admissionregistration.k8s.io/v1/ValidatingAdmissionPolicy", [
    ["spec.failurePolicy", "Fail", "Ignore"],
    ["spec.validations", [{ expression: "true" }], [{ expression: "false" }]],
  ]),
  ...of("admissionregistration.k8s.io/v1/ValidatingAdmissionPolicyBinding", [
    ["spec.policyName", "a", "b"],
    ["spec.validationActions", ["Deny"], ["Warn"]],
  ]),
  ...of("v1/LimitRange", [["spec.limits", [], [{ type: "Pod", max: { cpu: "1" } }]]]),
  ...of("v1/Namespace", [["metadata.labels", undefined, labels]]),
  ...of("v1/ServiceAccount", [["automountServiceAccountToken", true, false]]),
];
