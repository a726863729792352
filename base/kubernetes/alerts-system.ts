import type { Alert } from "../../sdk/index.ts";

/** An upgrade that goes through all nodes takes hours, not more than a day. */
const upgrade = "1d";
/** Retries hide single errors; one in a hundred is felt. */
const failedRequests = 0.01;
/** Short bursts hit the limit for moments; from a quarter of all periods on answers are late. */
const throttledPeriods = 0.25;

const containers = 'job="kubelet", metrics_path="/metrics/cadvisor", container!=""';

export const systemAlerts: readonly Alert[] = [
  {
    alert: "KubeVersionMismatch",
    // Patch versions may differ: node pools get them one after the other.
    expr: `
      count(count by (minor_version) (
        label_replace(
          kubernetes_build_info{job=~"apiserver|kubelet"},
          "minor_version", "$1", "git_version", "(v[0-9]+[.][0-9]+).*"
        )
      )) > 1
    `,
    for: upgrade,
    labels: { severity: "warning" },
    annotations: {
      summary: "An upgrade of the cluster did not end.",
      description: "{{ $value }} minor versions of Kubernetes have been running for a day.",
    },
  },
  {
    alert: "KubeClientErrors",
    // Requests that got no answer at all have the code <error>.
    expr: `
      sum by (job, instance) (
        rate(rest_client_requests_total{job=~"apiserver|kubelet", code=~"5..|<error>"}[5m])
      )
      / sum by (job, instance) (rate(rest_client_requests_total{job=~"apiserver|kubelet"}[5m]))
      > ${failedRequests}
    `,
    for: "15m",
    labels: { severity: "warning" },
    annotations: {
      summary: "A part of Kubernetes gets errors from the API server.",
      description:
        "{{ $value | humanizePercentage }} of requests by {{ $labels.job }} {{ $labels.instance }} to the API server fail.",
    },
  },
  {
    alert: "CPUThrottlingHigh",
    expr: `
      sum by (namespace, pod, container) (
        increase(container_cpu_cfs_throttled_periods_total{${containers}}[5m])
      )
      / sum by (namespace, pod, container) (increase(container_cpu_cfs_periods_total{${containers}}[5m]))
      > ${throttledPeriods}
    `,
    for: "15m",
    // Whether that hurts, the program's own latency says.
    labels: { severity: "info" },
    annotations: {
      summary: "A container is held back by its CPU limit.",
      description:
        "Container {{ $labels.container }} of pod {{ $labels.namespace }}/{{ $labels.pod }} is held back in {{ $value | humanizePercentage }} of its periods.",
    },
  },
];
