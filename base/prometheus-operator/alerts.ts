import { type RuleGroup, selectors } from "../../sdk/index.ts";
import { prometheusOperatorMetrics } from "./metrics.ts";

/** A conflict now and then is how controllers work; one in ten is a fault that will not go away. */
const failedReconciliations = 0.1;
/** A list or watch that breaks is made again; two in five means that most of them break. */
const failedRequests = 0.4;

const m = selectors(prometheusOperatorMetrics, { job: "prometheus-operator" });
const controller = "Controller {{ $labels.controller }} in {{ $labels.namespace }}";

export const prometheusOperatorAlerts: readonly RuleGroup[] = [
  {
    name: "prometheus-operator",
    rules: [
      {
        alert: "PrometheusOperatorReconcileErrors",
        expr: `
          sum by (namespace, controller) (rate(${m.prometheus_operator_reconcile_errors_total()}[5m]))
            / sum by (namespace, controller) (rate(${m.prometheus_operator_reconcile_operations_total()}[5m]))
            > ${failedReconciliations}
        `,
        for: "10m",
        labels: { severity: "warning" },
        annotations: {
          summary: "The operator fails to bring about what is declared.",
          description: `${controller} fails {{ $value | humanizePercentage }} of its reconciliations.`,
        },
      },
      {
        alert: "PrometheusOperatorSyncFailed",
        expr: `min_over_time(${m.prometheus_operator_syncs({ status: "failed" })}[5m]) > 0`,
        for: "10m",
        labels: { severity: "warning" },
        annotations: {
          summary: "The operator does not bring about some objects.",
          description: `${controller} cannot bring about {{ $value }} objects.`,
        },
      },
      {
        alert: "PrometheusOperatorListWatchErrors",
        expr: `
          (${failing("list")} + ${failing("watch")})
            / (${asking("list")} + ${asking("watch")})
            > ${failedRequests}
        `,
        for: "15m",
        labels: { severity: "warning" },
        annotations: {
          summary: "The operator does not get at its objects.",
          description: `${controller} fails {{ $value | humanizePercentage }} of its requests to list and watch objects.`,
        },
      },
      {
        alert: "PrometheusOperatorStatusUpdateErrors",
        expr: `
          sum by (namespace, controller) (rate(${m.prometheus_operator_status_update_errors_total()}[5m]))
            / sum by (namespace, controller) (rate(${m.prometheus_operator_status_update_operations_total()}[5m]))
            > ${failedReconciliations}
        `,
        for: "10m",
        labels: { severity: "warning" },
        annotations: {
          summary: "The operator cannot say how its objects are.",
          description: `${controller} fails {{ $value | humanizePercentage }} of its updates of status: Argo CD does not see whether what it synced works.`,
        },
      },
      {
        alert: "PrometheusOperatorNodeLookupErrors",
        // It keeps the endpoints of the kubelets' Service, and looks every three minutes.
        expr: `
          sum by (namespace) (
            increase(${m.prometheus_operator_node_address_lookup_errors_total()}[10m])
          ) > 0
        `,
        for: "15m",
        labels: { severity: "warning" },
        annotations: {
          summary: "The operator does not know where a kubelet is.",
          description:
            "The operator in {{ $labels.namespace }} found no address of a node {{ $value | humanize }} times in 10 minutes: its kubelet is not scraped.",
        },
      },
      {
        alert: "PrometheusOperatorNotReady",
        expr: `
          min by (namespace, controller) (max_over_time(${m.prometheus_operator_ready()}[5m])) == 0
        `,
        for: "5m",
        labels: { severity: "warning" },
        annotations: {
          summary: "The operator is not ready.",
          description: `${controller} is not ready: changes of monitors, rules and receivers wait.`,
        },
      },
      {
        alert: "PrometheusOperatorRejectedResources",
        expr: `
          min_over_time(${m.prometheus_operator_managed_resources({ state: "rejected" })}[5m]) > 0
        `,
        for: "5m",
        labels: { severity: "warning" },
        annotations: {
          summary: "The operator rejects monitors or rules.",
          description: `${controller} rejected {{ $value }} {{ $labels.resource }}: they have no effect.`,
        },
      },
      {
        alert: "ConfigReloaderSidecarErrors",
        // The sidecars belong to the operator and are scraped with the program they reload, whose pod matters.
        expr: `min by (namespace, pod) (max_over_time(reloader_last_reload_successful[5m])) == 0`,
        for: "10m",
        labels: { severity: "warning" },
        annotations: {
          summary: "A sidecar cannot hand on a new configuration.",
          description:
            "The config-reloader of {{ $labels.namespace }}/{{ $labels.pod }} fails: its program goes on with an old configuration.",
        },
      },
    ],
  },
];

function failing(request: "list" | "watch"): string {
  return requests(m[`prometheus_operator_${request}_operations_failed_total`]());
}

function asking(request: "list" | "watch"): string {
  return requests(m[`prometheus_operator_${request}_operations_total`]());
}

function requests(series: string): string {
  return `sum by (namespace, controller) (rate(${series}[10m]))`;
}
