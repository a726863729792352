import type { Alert, RuleGroup } from "../../sdk/index.ts";
import { jobAlerts } from "./alerts-jobs.ts";
import { nodeAlerts } from "./alerts-nodes.ts";
import { podAlerts } from "./alerts-pods.ts";
import { resourceAlerts } from "./alerts-resources.ts";
import { scalingAlerts } from "./alerts-scaling.ts";
import { workloadAlerts } from "./alerts-workloads.ts";
import type { KubeStateMetricsOptions } from "./options.ts";

/** Five scrapes: one or two lost ones are no outage. */
const blind = "5m";
/** A watch that breaks and is made again costs one error; one in ten is a fault that stays. */
const failedRequests = 0.1;

const job = 'job="kube-state-metrics"';

/** What is wrong with the cluster's workloads and nodes, as the API server knows it. */
export function kubeStateMetricsAlerts(options: KubeStateMetricsOptions): RuleGroup[] {
  return [
    {
      name: "kube-state-metrics",
      rules: [kubeStateMetricsDown, requestErrors("List"), requestErrors("Watch")],
    },
    { name: "kubernetes-pods", rules: podAlerts },
    { name: "kubernetes-workloads", rules: workloadAlerts },
    { name: "kubernetes-scaling", rules: scalingAlerts },
    { name: "kubernetes-jobs", rules: jobAlerts(options) },
    { name: "kubernetes-nodes", rules: nodeAlerts },
    { name: "kubernetes-resources", rules: resourceAlerts(options) },
  ];
}

const kubeStateMetricsDown: Alert = {
  alert: "KubeStateMetricsDown",
  // Its own metrics come by another endpoint of the same job; of this one the name is dropped.
  expr: `absent(up{${job}, endpoint=""} == 1)`,
  for: blind,
  labels: { severity: "critical" },
  annotations: {
    summary: "Nobody watches the workloads.",
    description:
      "Prometheus gets nothing from kube-state-metrics, so alerts about pods, deployments and nodes cannot fire.",
  },
};

function requestErrors(request: "List" | "Watch"): Alert {
  const metric = `kube_state_metrics_${request.toLowerCase()}_total`;
  return {
    alert: `KubeStateMetrics${request}Errors`,
    expr: `
      sum by (resource) (rate(${metric}{${job}, result="error"}[5m]))
        / sum by (resource) (rate(${metric}{${job}}[5m])) > ${failedRequests}
    `,
    for: "15m",
    labels: { severity: "critical" },
    annotations: {
      summary: "kube-state-metrics does not get at a kind of object.",
      description: `{{ $value | humanizePercentage }} of its requests to ${request.toLowerCase()} {{ $labels.resource }} fail: alerts about them are blind or out of date.`,
    },
  };
}
