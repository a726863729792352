import { type Alert, type Threshold, thresholds } from "../../sdk/index.ts";
import type { KubeStateMetricsOptions } from "./options.ts";

/** How much of what there is the quotas together may promise: hardly anybody uses all of his at once. */
export const quotaOvercommit = 1.5;
/** From here on the next deployment may not fit. */
const quotaAlmostUsed = 0.9;

const job = 'job="kube-state-metrics"';
const offered = `kube_node_status_allocatable{${job}, resource=~"cpu|memory"}`;

export function resourceAlerts(
  options: Pick<KubeStateMetricsOptions, "nodesFollowPods" | "quotaOvercommit">,
): Alert[] {
  const limits = thresholds(quotaOvercommit, options.quotaOvercommit);
  return [
    ...(options.nodesFollowPods ? [] : [overcommit]),
    ...limits.map((limit) => quotaOvercommitOf("cpu", limit)),
    ...limits.map((limit) => quotaOvercommitOf("memory", limit)),
    quotaAlmostFull,
    quotaExceeded,
    persistentVolumeErrors,
  ];
}

const overcommit: Alert = {
  alert: "KubeResourceOvercommit",
  expr: `
    sum by (resource) (
      kube_pod_container_resource_requests{${job}, resource=~"cpu|memory"}
      * on (namespace, pod) group_left ()
        max by (namespace, pod) (kube_pod_status_phase{${job}, phase=~"Pending|Running"} == 1)
    )
    > on (resource) (sum by (resource) (${offered}) - max by (resource) (${offered}))
    and on (resource) count by (resource) (${offered}) > 1
  `,
  // The cluster's autoscaler has had its time.
  for: "15m",
  labels: { severity: "warning" },
  annotations: {
    summary: "The cluster cannot lose a node.",
    description:
      "Pods request more {{ $labels.resource }} than the nodes offer without the largest of them.",
  },
};

function quotaOvercommitOf(resource: "cpu" | "memory", limit: Threshold): Alert {
  return {
    alert: resource === "cpu" ? "KubeCPUQuotaOvercommit" : "KubeMemoryQuotaOvercommit",
    // Two spellings mean the same; where a namespace has both, the lower one holds.
    expr: `
      sum(min by (namespace) (
        kube_resourcequota{${job}, type="hard", resource=~"${resource}|requests.${resource}"}
      ))
      / sum(kube_node_status_allocatable{${job}, resource="${resource}"}) > ${limit.value}
    `,
    for: "5m",
    labels: { severity: "warning" },
    annotations: {
      summary: "Quotas promise more than there is.",
      description: `The quotas of all namespaces promise {{ $value | humanizePercentage }} of the ${resource} that the nodes offer.`,
      ...limit.annotations,
    },
  };
}

const quota =
  "{{ $labels.resource }} in quota {{ $labels.namespace }}/{{ $labels.resourcequota }} is used by";
const quotaUsed = `
  kube_resourcequota{${job}, type="used"}
  / ignoring (type) (kube_resourcequota{${job}, type="hard"} > 0)
`;

const quotaAlmostFull: Alert = {
  alert: "KubeQuotaAlmostFull",
  expr: `${quotaUsed} > ${quotaAlmostUsed}`,
  for: "15m",
  // What fits is the team's decision; what does not fit any more shows as missing replicas.
  labels: { severity: "info" },
  annotations: {
    summary: "A quota is almost used up.",
    description: `${quota} {{ $value | humanizePercentage }}.`,
  },
};

const quotaExceeded: Alert = {
  alert: "KubeQuotaExceeded",
  expr: `${quotaUsed} > 1`,
  for: "15m",
  labels: { severity: "warning" },
  annotations: {
    summary: "A quota is smaller than what is used.",
    description: `${quota} {{ $value | humanizePercentage }}: nothing that ends can start again.`,
  },
};

const persistentVolumeErrors: Alert = {
  alert: "KubePersistentVolumeErrors",
  expr: `kube_persistentvolume_status_phase{${job}, phase=~"Failed|Pending"} > 0`,
  for: "5m",
  labels: { severity: "warning" },
  annotations: {
    summary: "A volume cannot be made or given back.",
    description: "Volume {{ $labels.persistentvolume }} is {{ $labels.phase }}.",
  },
};
