/**
 * What kube-state-metrics reads, by API group; both its flag and its permissions are made from this
 * list. Secrets and ConfigMaps are left out on purpose: a list permission would show their contents.
 */
export const watchedResources = {
  "": [
    "namespaces",
    "nodes",
    "persistentvolumeclaims",
    "persistentvolumes",
    "pods",
    "resourcequotas",
    "services",
  ],
  apps: ["daemonsets", "deployments", "replicasets", "statefulsets"],
  autoscaling: ["horizontalpodautoscalers"],
  batch: ["cronjobs", "jobs"],
  "networking.k8s.io": ["ingresses"],
  policy: ["poddisruptionbudgets"],
  "storage.k8s.io": ["storageclasses", "volumeattachments"],
} as const satisfies Readonly<Record<string, readonly string[]>>;
