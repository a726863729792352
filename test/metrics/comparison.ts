import {
  and,
  div,
  eq,
  gt,
  lt,
  maxOverTime,
  min,
  n,
  rate,
  sum,
  unless,
  vector,
} from "@grafana/promql-builder";
import { kubeStateMetricsMetrics } from "../../base/kube-state-metrics/metrics.ts";
import { kubeApiserverMetrics } from "../../base/kubernetes/metrics.ts";
import { nodeExporterMetrics } from "../../base/node-exporter/metrics.ts";
import { prometheusMetrics } from "../../base/prometheus/metrics.ts";
import { not, selectors } from "../../sdk/index.ts";

/** The same expression in three ways of writing it. */
export interface Ways {
  readonly alert: string;
  readonly string: string;
  readonly selectors: string;
  readonly builder: string;
}

const node = selectors(nodeExporterMetrics, { job: "node-exporter" });
const state = selectors(kubeStateMetricsMetrics, { job: "kube-state-metrics" });
const api = selectors(kubeApiserverMetrics, { job: "apiserver" });
const prometheus = selectors(prometheusMetrics, { job: "prometheus" });

const disks = { fstype: not(/tmpfs|ramfs|overlay/) };

/** A series of the builder with its job. */
function series(name: string, job: string) {
  return vector(name).label("job", job);
}

export const comparison: readonly Ways[] = [
  {
    alert: "NodeFilesystemAlmostOutOfSpace",
    string: `
      node_filesystem_avail_bytes{job="node-exporter", fstype!~"tmpfs|ramfs|overlay"}
        / node_filesystem_size_bytes{job="node-exporter", fstype!~"tmpfs|ramfs|overlay"} < 0.1
      and on (instance, device, mountpoint)
        node_filesystem_readonly{job="node-exporter", fstype!~"tmpfs|ramfs|overlay"} == 0
    `,
    selectors: `
      ${node.node_filesystem_avail_bytes(disks)} / ${node.node_filesystem_size_bytes(disks)} < 0.1
      and on (instance, device, mountpoint) ${node.node_filesystem_readonly(disks)} == 0
    `,
    builder: and(
      lt(
        div(
          series("node_filesystem_avail_bytes", "node-exporter").labelNotMatchRegexp(
            "fstype",
            "tmpfs|ramfs|overlay",
          ),
          series("node_filesystem_size_bytes", "node-exporter").labelNotMatchRegexp(
            "fstype",
            "tmpfs|ramfs|overlay",
          ),
        ),
        n(0.1),
      ),
      eq(
        series("node_filesystem_readonly", "node-exporter").labelNotMatchRegexp(
          "fstype",
          "tmpfs|ramfs|overlay",
        ),
        n(0),
      ),
    )
      .on(["instance", "device", "mountpoint"])
      .toString(),
  },
  {
    alert: "KubePodCrashLooping",
    string: `
      max_over_time(kube_pod_container_status_waiting_reason{job="kube-state-metrics", reason="CrashLoopBackOff"}[5m]) == 1
    `,
    selectors: `
      max_over_time(${state.kube_pod_container_status_waiting_reason({ reason: "CrashLoopBackOff" })}[5m]) == 1
    `,
    builder: eq(
      maxOverTime(
        series("kube_pod_container_status_waiting_reason", "kube-state-metrics")
          .label("reason", "CrashLoopBackOff")
          .range("5m"),
      ),
      n(1),
    ).toString(),
  },
  {
    alert: "KubePodNotReady",
    string: `
      kube_pod_status_ready{job="kube-state-metrics", condition="true"} == 0
      unless on (namespace, pod)
        kube_pod_status_phase{job="kube-state-metrics", phase=~"Succeeded|Failed"} == 1
    `,
    selectors: `
      ${state.kube_pod_status_ready({ condition: "true" })} == 0
      unless on (namespace, pod) ${state.kube_pod_status_phase({ phase: /Succeeded|Failed/ })} == 1
    `,
    builder: unless(
      eq(series("kube_pod_status_ready", "kube-state-metrics").label("condition", "true"), n(0)),
      eq(
        series("kube_pod_status_phase", "kube-state-metrics").labelMatchRegexp(
          "phase",
          "Succeeded|Failed",
        ),
        n(1),
      ),
    )
      .on(["namespace", "pod"])
      .toString(),
  },
  {
    alert: "KubeApiServerErrorsHigh",
    string: `
      sum(rate(apiserver_request_total{job="apiserver", code=~"5.."}[5m]))
        / sum(rate(apiserver_request_total{job="apiserver"}[5m])) > 0.03
    `,
    selectors: `
      sum(rate(${api.apiserver_request_total({ code: /5../ })}[5m]))
        / sum(rate(${api.apiserver_request_total()}[5m])) > 0.03
    `,
    builder: gt(
      div(
        sum(
          rate(
            series("apiserver_request_total", "apiserver")
              .labelMatchRegexp("code", "5..")
              .range("5m"),
          ),
        ),
        sum(rate(series("apiserver_request_total", "apiserver").range("5m"))),
      ),
      n(0.03),
    ).toString(),
  },
  {
    alert: "PrometheusErrorSendingAlertsToAnyAlertmanager",
    string: `
      min without (alertmanager) (
        rate(prometheus_notifications_errors_total{job="prometheus"}[5m])
          / rate(prometheus_notifications_sent_total{job="prometheus"}[5m])
      ) > 0.03
    `,
    selectors: `
      min without (alertmanager) (
        rate(${prometheus.prometheus_notifications_errors_total()}[5m])
          / rate(${prometheus.prometheus_notifications_sent_total()}[5m])
      ) > 0.03
    `,
    builder: gt(
      min(
        div(
          rate(series("prometheus_notifications_errors_total", "prometheus").range("5m")),
          rate(series("prometheus_notifications_sent_total", "prometheus").range("5m")),
        ),
      ).without(["alertmanager"]),
      n(0.03),
    ).toString(),
  },
];
