import type { RuleGroup } from "../../sdk/index.ts";

/** A conflict now and then is how controllers work; one in ten is a fault that will not go away. */
const failedReconciliations = 0.1;

const job = 'job="prometheus-operator"';
const controller = "Controller {{ $labels.controller }} in {{ $labels.namespace }}";

export const prometheusOperatorAlerts: readonly RuleGroup[] = [
  {
    name: "prometheus-operator",
    rules: [
      {
        alert: "PrometheusOperatorReconcileErrors",
        expr: `
          sum by (namespace, controller) (rate(prometheus_operator_reconcile_errors_total{${job}}[5m]))
            / sum by (namespace, controller) (rate(prometheus_operator_reconcile_operations_total{${job}}[5m]))
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
        alert: "PrometheusOperatorNotReady",
        expr: `
          min by (namespace, controller) (max_over_time(prometheus_operator_ready{${job}}[5m])) == 0
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
          min_over_time(prometheus_operator_managed_resources{${job}, state="rejected"}[5m]) > 0
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
        // The sidecars belong to the operator and are scraped with the program they reload.
        expr: `max_over_time(reloader_last_reload_successful[5m]) == 0`,
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
