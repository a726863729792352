import { every, later, type RuleTests } from "../../sdk/index.ts";

const on = 'job="prometheus-operator", namespace="observability", controller="prometheus"';
const labels = { namespace: "observability", controller: "prometheus" };

/** A counter of so many per minute, of a pod that counts two fifths of them and one that counts the rest. */
function counted(metric: string, perMinute: number): Record<string, string> {
  return {
    [`${metric}{${on}, pod="a"}`]: `0+${perMinute * 0.4}x60`,
    [`${metric}{${on}, pod="b"}`]: `0+${perMinute * 0.6}x60`,
  };
}

/** 300 reconciliations per minute, so many of them in vain. */
function reconciling(failed: number): Record<string, string> {
  return {
    ...counted("prometheus_operator_reconcile_operations_total", 300),
    ...counted("prometheus_operator_reconcile_errors_total", failed),
  };
}

const rejected = (count: string) => ({
  [`prometheus_operator_managed_resources{${on}, resource="ServiceMonitor", state="rejected"}`]:
    count,
  [`prometheus_operator_managed_resources{${on}, resource="ServiceMonitor", state="selected"}`]:
    "9x40",
});

const reloader = 'namespace="observability", pod="prometheus-prometheus-0"';

const syncs = (failed: string) => ({
  [`prometheus_operator_syncs{${on}, status="failed"}`]: failed,
  [`prometheus_operator_syncs{${on}, status="ok"}`]: "2x40",
});

/** 100 requests of each kind per minute, so many of them in vain. */
function asking(failed: { readonly list: number; readonly watch: number }): Record<string, string> {
  return {
    ...counted("prometheus_operator_list_operations_total", 100),
    ...counted("prometheus_operator_list_operations_failed_total", failed.list),
    ...counted("prometheus_operator_watch_operations_total", 100),
    ...counted("prometheus_operator_watch_operations_failed_total", failed.watch),
  };
}

const updating = (failed: number) => ({
  ...counted("prometheus_operator_status_update_operations_total", 300),
  ...counted("prometheus_operator_status_update_errors_total", failed),
});

/** Lookups in vain, of a pod and the one that takes its place. */
const lookups = (errors: string) =>
  Object.fromEntries(
    ["a", "b"].map((pod) => [
      `prometheus_operator_node_address_lookup_errors_total{job="prometheus-operator", namespace="observability", pod="${pod}"}`,
      errors,
    ]),
  );

export const prometheusOperatorRuleTests: RuleTests = [
  {
    alert: "PrometheusOperatorReconcileErrors",
    severity: "warning",
    fires: {
      series: reconciling(60),
      at: "11m",
      labels,
      description: "Controller prometheus in observability fails 20% of its reconciliations.",
      begins: {
        series: later(reconciling(31.5), /errors/),
        at: "25m",
        description: "Controller prometheus in observability fails 10.5% of its reconciliations.",
      },
    },
    quiet: [{ series: reconciling(29) }, { series: reconciling(30), at: "30m" }],
  },
  {
    alert: "PrometheusOperatorNodeLookupErrors",
    severity: "warning",
    fires: {
      series: lookups("0+1x60"),
      at: "16m",
      labels: { namespace: "observability" },
      description:
        "The operator in observability found no address of a node 20 times in 10 minutes: its kubelet is not scraped.",
      begins: {
        series: lookups(every(8)),
        at: "23m",
        description:
          "The operator in observability found no address of a node 2.222 times in 10 minutes: its kubelet is not scraped.",
      },
    },
    // A node that joins has no address yet.
    quiet: [{ series: lookups("3x60") }, { series: lookups(every(15)), at: "59m" }],
  },
  {
    alert: "PrometheusOperatorNotReady",
    severity: "warning",
    fires: {
      series: {
        [`prometheus_operator_ready{${on}, pod="a"}`]: "1x2 0x30",
        [`prometheus_operator_ready{${on}, pod="b"}`]: "1x30",
      },
      at: "12m",
      labels,
      description:
        "Controller prometheus in observability is not ready: changes of monitors, rules and receivers wait.",
    },
    // It starts: the caches fill.
    quiet: { series: { [`prometheus_operator_ready{${on}, pod="a"}`]: "0x3 1x30" } },
  },
  {
    alert: "PrometheusOperatorRejectedResources",
    severity: "warning",
    fires: {
      series: rejected("2x40"),
      at: "5m",
      labels: {
        ...labels,
        job: "prometheus-operator",
        resource: "ServiceMonitor",
        state: "rejected",
      },
      description:
        "Controller prometheus in observability rejected 2 ServiceMonitor: they have no effect.",
      begins: { series: rejected("0x9 2x40"), at: "19m" },
    },
    // Its Secret came a little later than the monitor.
    quiet: { series: rejected("1x3 0x40") },
  },
  {
    alert: "ConfigReloaderSidecarErrors",
    severity: "warning",
    fires: {
      series: {
        [`reloader_last_reload_successful{${reloader}, container="config-reloader"}`]: "1x2 0x30",
        [`reloader_last_reload_successful{${reloader}, container="another"}`]: "1x40",
      },
      at: "17m",
      labels: { namespace: "observability", pod: "prometheus-prometheus-0" },
      description:
        "The config-reloader of observability/prometheus-prometheus-0 fails: its program goes on with an old configuration.",
    },
    quiet: {
      series: {
        [`reloader_last_reload_successful{${reloader}, container="config-reloader"}`]: "0x10 1x30",
        [`reloader_last_reload_successful{${reloader}, container="another"}`]: "1x40",
      },
    },
  },
  {
    alert: "PrometheusOperatorSyncFailed",
    severity: "warning",
    fires: {
      series: syncs("1x40"),
      at: "10m",
      labels: { ...labels, job: "prometheus-operator", status: "failed" },
      description: "Controller prometheus in observability cannot bring about 1 objects.",
      begins: { series: syncs("0x9 1x40"), at: "24m" },
    },
    // Some object fails each time, and is made good the next.
    quiet: [{ series: syncs("0x40") }, { series: syncs("0 1 ".repeat(20)), at: "20m" }],
  },
  {
    alert: "PrometheusOperatorListWatchErrors",
    severity: "warning",
    fires: [
      { list: 84, watch: 0 },
      { list: 0, watch: 84 },
    ].map((failed) => ({
      series: asking(failed),
      at: "16m",
      labels,
      description:
        "Controller prometheus in observability fails 42% of its requests to list and watch objects.",
      begins: { series: later(asking(failed), /failed/), at: "35m" },
    })),
    quiet: [
      { series: asking({ list: 39, watch: 39 }) },
      { series: asking({ list: 40, watch: 40 }), at: "45m" },
    ],
  },
  {
    alert: "PrometheusOperatorStatusUpdateErrors",
    severity: "warning",
    fires: {
      series: updating(33),
      at: "11m",
      labels,
      description:
        "Controller prometheus in observability fails 11% of its updates of status: Argo CD does not see whether what it synced works.",
      begins: { series: later(updating(33), /errors/), at: "25m" },
    },
    quiet: [{ series: updating(29) }, { series: updating(30), at: "30m" }],
  },
];
