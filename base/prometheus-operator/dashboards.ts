import { type Dashboard, dashboard, stat, timeSeries } from "../../sdk/index.ts";

const job = 'job="prometheus-operator"';
const legend = "{{controller}}";

function rates(counter: string, by = "controller"): string {
  return `sum by (${by}) (rate(prometheus_operator_${counter}_total{${job}}[$__rate_interval]))`;
}

export const prometheusOperatorDashboards: readonly Dashboard[] = [
  dashboard({
    uid: "prometheus-operator",
    title: "Prometheus operator",
    description:
      "Whether what is declared reaches Prometheus and Alertmanager, and what is refused",
    tags: ["monitoring"],
    panels: [
      stat("Ready", [{ expr: `min(prometheus_operator_ready{${job}})` }], {
        unit: "none",
        description: "1 where all its controllers work.",
      }),
      stat(
        "Objects refused",
        [
          {
            expr: `sum(prometheus_operator_managed_resources{${job}, state="rejected"}) or vector(0)`,
          },
        ],
        { unit: "none", thresholds: { warning: 1 } },
      ),
      stat(
        "Objects taken",
        [{ expr: `sum(prometheus_operator_managed_resources{${job}, state="selected"})` }],
        { unit: "none" },
      ),
      stat(
        "Not in sync",
        [{ expr: `sum(prometheus_operator_syncs{${job}, status="failed"}) or vector(0)` }],
        { unit: "none", thresholds: { critical: 1 } },
      ),
      timeSeries("Reconciliations", [{ expr: rates("reconcile_operations"), legend }], {
        unit: "ops",
      }),
      timeSeries("Reconciliations that fail", [{ expr: rates("reconcile_errors"), legend }], {
        unit: "ops",
      }),
      timeSeries(
        "Objects by kind",
        [
          {
            expr: `sum by (resource, state) (prometheus_operator_managed_resources{${job}})`,
            legend: "{{resource}} {{state}}",
          },
        ],
        { unit: "none" },
      ),
      timeSeries(
        "Time to reconcile, 99th percentile",
        [
          {
            expr: `
              histogram_quantile(0.99, sum by (controller, le) (
                rate(prometheus_operator_reconcile_duration_seconds_bucket{${job}}[$__rate_interval])
              ))
            `,
            legend,
          },
        ],
        { unit: "s" },
      ),
      timeSeries(
        "Requests to the API server that fail",
        [
          { expr: rates("list_operations_failed"), legend: "{{controller}} list" },
          { expr: rates("watch_operations_failed"), legend: "{{controller}} watch" },
        ],
        { unit: "ops" },
      ),
      timeSeries("Memory", [{ expr: `process_resident_memory_bytes{${job}}`, legend: "{{pod}}" }], {
        unit: "bytes",
      }),
    ],
  }),
];
