import type { RuleTests } from "../../sdk/index.ts";

const on = 'job="prometheus-operator", namespace="observability", controller="prometheus"';
const labels = { namespace: "observability", controller: "prometheus" };

/** 100 reconciliations per minute, so many of them in vain. */
function reconciling(failed: number): Record<string, string> {
  return {
    [`prometheus_operator_reconcile_operations_total{${on}}`]: "0+100x40",
    [`prometheus_operator_reconcile_errors_total{${on}}`]: `0+${failed}x40`,
  };
}

const rejected = (count: string) => ({
  [`prometheus_operator_managed_resources{${on}, resource="ServiceMonitor", state="rejected"}`]:
    count,
  [`prometheus_operator_managed_resources{${on}, resource="ServiceMonitor", state="selected"}`]:
    "9x40",
});

const reloader = 'namespace="observability", pod="prometheus-prometheus-0"';

export const prometheusOperatorRuleTests: RuleTests = [
  {
    alert: "PrometheusOperatorReconcileErrors",
    fires: {
      series: reconciling(20),
      at: "16m",
      labels,
      description: "Controller prometheus in observability fails 20% of its reconciliations.",
    },
    quiet: { series: reconciling(10), at: "39m" },
  },
  {
    alert: "PrometheusOperatorNotReady",
    fires: {
      series: { [`prometheus_operator_ready{${on}}`]: "0x30" },
      at: "11m",
      labels,
      description:
        "Controller prometheus in observability is not ready: changes of monitors, rules and receivers wait.",
    },
    // It starts: the caches fill.
    quiet: { series: { [`prometheus_operator_ready{${on}}`]: "0x3 1x30" }, at: "11m" },
  },
  {
    alert: "PrometheusOperatorRejectedResources",
    fires: {
      series: rejected("2x40"),
      at: "11m",
      labels: {
        ...labels,
        job: "prometheus-operator",
        resource: "ServiceMonitor",
        state: "rejected",
      },
      description:
        "Controller prometheus in observability rejected 2 ServiceMonitor: they have no effect.",
    },
    // Its Secret came a little later than the monitor.
    quiet: { series: rejected("1x3 0x40"), at: "11m" },
  },
  {
    alert: "ConfigReloaderSidecarErrors",
    fires: {
      series: { [`reloader_last_reload_successful{${reloader}}`]: "0x30" },
      at: "16m",
      labels: { namespace: "observability", pod: "prometheus-prometheus-0" },
      description:
        "The config-reloader of observability/prometheus-prometheus-0 fails: its program goes on with an old configuration.",
    },
    quiet: { series: { [`reloader_last_reload_successful{${reloader}}`]: "0x5 1x30" }, at: "16m" },
  },
];
