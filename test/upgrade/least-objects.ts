export const labels = { app: "a" };
export const selector = { matchLabels: labels };
const container = { name: "a", image: "registry.example.com/a:1.0.0" };
export const template = { metadata: { labels }, spec: { containers: [container] } };
export const jobTemplate = { spec: { containers: [container], restartPolicy: "Never" } };
export const otherJobTemplate = {
  spec: {
    containers: [{ ...container, image: "registry.example.com/a:2.0.0" }],
    restartPolicy: "Never",
  },
};
export const otherTemplate = {
  ...template,
  spec: { containers: [{ ...container, image: "registry.example.com/a:2.0.0" }] },
};
/** Selectors must fit the template, which may have more labels than one asks for. */
export const otherSelector = { matchLabels: { ...labels, part: "b" } };
export const wideTemplate = { ...template, metadata: { labels: { ...labels, part: "b" } } };

/** The least that the API server takes of a kind, without metadata. */
export const least: Readonly<Record<string, object>> = {
  "admissionregistration.k8s.io/v1/ValidatingAdmissionPolicy": {
    spec: {
      matchConstraints: {
        resourceRules: [
          { apiGroups: [""], apiVersions: ["v1"], operations: ["CREATE"], resources: ["pods"] },
        ],
      },
      validations: [{ expression: "true" }],
    },
  },
  "admissionregistration.k8s.io/v1/ValidatingAdmissionPolicyBinding": {
    spec: { policyName: "a", validationActions: ["Deny"] },
  },
  "apps/v1/DaemonSet": { spec: { selector, template } },
  "apps/v1/Deployment": { spec: { selector, template } },
  "apps/v1/StatefulSet": { spec: { selector, template } },
  "autoscaling/v2/HorizontalPodAutoscaler": {
    spec: {
      scaleTargetRef: { apiVersion: "apps/v1", kind: "Deployment", name: "a" },
      maxReplicas: 2,
    },
  },
  "batch/v1/CronJob": {
    spec: { schedule: "0 0 * * *", jobTemplate: { spec: { template: jobTemplate } } },
  },
  "batch/v1/Job": { spec: { template: jobTemplate } },
  "networking.k8s.io/v1/Ingress": {
    spec: { defaultBackend: { service: { name: "a", port: { number: 80 } } } },
  },
  "networking.k8s.io/v1/NetworkPolicy": { spec: { podSelector: selector } },
  "policy/v1/PodDisruptionBudget": { spec: { selector } },
  "rbac.authorization.k8s.io/v1/ClusterRole": { rules: [] },
  "rbac.authorization.k8s.io/v1/ClusterRoleBinding": {},
  "rbac.authorization.k8s.io/v1/Role": { rules: [] },
  "rbac.authorization.k8s.io/v1/RoleBinding": {},
  "scheduling.k8s.io/v1/PriorityClass": { value: 1 },
  "storage.k8s.io/v1/StorageClass": { provisioner: "example.com/a" },
  "v1/ConfigMap": {},
  "v1/LimitRange": { spec: { limits: [] } },
  "v1/Namespace": {},
  "v1/PersistentVolume": {
    spec: {
      accessModes: ["ReadWriteOnce"],
      capacity: { storage: "1Gi" },
      csi: { driver: "example.com", volumeHandle: "a" },
    },
  },
  "v1/PersistentVolumeClaim": {
    spec: {
      accessModes: ["ReadWriteOnce"],
      resources: { requests: { storage: "2Gi" } },
      storageClassName: "growing",
    },
  },
  "v1/ResourceQuota": { spec: { hard: { pods: "1" } } },
  "v1/Service": { spec: { ports: [{ name: "http", port: 80, protocol: "TCP" }] } },
  "v1/ServiceAccount": {},
};
