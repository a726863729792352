import { later, type RuleTests } from "../../sdk/index.ts";
import { apiServer, seenBy } from "./rule-test-series.ts";

const version = (of: string, name: string, seen = "1x1500") => ({
  [`kubernetes_build_info{${of}, git_version="${name}"}`]: seen,
});
const server = 'job="apiserver", node=""';
const nodeA = 'job="kubelet", node="a"';
const nodeB = 'job="kubelet", node="b"';

/** To two hosts, to each half of them. */
const requests = (job: string, code: string, each: number) =>
  Object.fromEntries(
    ["b", "c"].map((host) => [
      `rest_client_requests_total{job="${job}", instance="a", host="${host}", code="${code}"}`,
      `0+${each / 2}x60`,
    ]),
  );

const cadvisor = 'job="kubelet", metrics_path="/metrics/cadvisor"';
/** A container that was restarted is seen as two for a while; each has half of the periods. */
function periods(throttled: number, container = "app") {
  const series = ["x", "y"].flatMap((id) => {
    const of = `{namespace="shop", pod="web-0", container="${container}", id="${id}"}`;
    return [
      [`container_cpu_cfs_throttled_periods_total${of}`, `0+${throttled / 2}x30`],
      [`container_cpu_cfs_periods_total${of}`, "0+50x30"],
    ];
  });
  return seenBy(cadvisor, Object.fromEntries(series) as Record<string, string>);
}

export const systemRuleTests: RuleTests = [
  {
    alert: "KubeVersionMismatch",
    severity: "warning",
    survivors: {
      "threshold 1 raised by 10 %": "versions are whole",
    },
    fires: [
      {
        series: {
          ...version(server, "v1.34.1-eks-1"),
          ...version(nodeA, "v1.34.0-eks-1"),
          ...version(nodeB, "v1.33.4-eks-2"),
        },
        at: "1d",
        description: "2 minor versions of Kubernetes have been running for a day.",
      },
      // No node follows the server.
      {
        series: { ...version(server, "v1.34.1-eks-1"), ...version(nodeA, "v1.33.4-eks-2") },
        at: "1d",
        description: "2 minor versions of Kubernetes have been running for a day.",
      },
    ],
    quiet: [
      // The last old node was replaced after 20 hours.
      {
        series: {
          ...version(server, "v1.34.1-eks-1"),
          ...version(nodeA, "v1.34.0-eks-1"),
          ...version(nodeB, "v1.33.4-eks-2", "1x1200 _x300"),
        },
      },
      {
        series: {
          ...version(server, "v1.34.1-eks-1"),
          ...version(nodeB, "v1.34.4-eks-2"),
          // Other programs say with which libraries they were built.
          ...version('job="coredns", node="b"', "v1.29.0"),
        },
      },
    ],
  },
  {
    alert: "KubeClientErrors",
    severity: "warning",
    fires: [
      {
        series: {
          ...requests("kubelet", "200", 98),
          ...requests("kubelet", "<error>", 2),
          ...requests("prometheus-operator", "500", 2),
        },
        at: "16m",
        labels: { job: "kubelet", instance: "a" },
        description: "2% of requests by kubelet a to the API server fail.",
        begins: {
          series: later(
            { ...requests("kubelet", "200", 98.95), ...requests("kubelet", "<error>", 1.05) },
            /<error>/,
          ),
          at: "30m",
          description: "1.05% of requests by kubelet a to the API server fail.",
        },
      },
      {
        series: { ...requests("apiserver", "200", 98), ...requests("apiserver", "503", 2) },
        at: "16m",
        labels: { job: "apiserver", instance: "a" },
        description: "2% of requests by apiserver a to the API server fail.",
      },
    ],
    quiet: [
      { series: { ...requests("kubelet", "200", 98), ...requests("kubelet", "<error>", 0.5) } },
      {
        series: { ...requests("kubelet", "200", 198), ...requests("kubelet", "<error>", 2) },
        at: "40m",
      },
      { series: { ...requests("kubelet", "200", 50), ...requests("kubelet", "409", 50) } },
      {
        series: seenBy(apiServer, {
          'rest_client_requests_total{instance="a", code="200"}': "0+9x30",
        }),
      },
    ],
  },
  {
    alert: "CPUThrottlingHigh",
    severity: "info",
    fires: {
      series: { ...periods(26), ...periods(90, "") },
      at: "16m",
      labels: { namespace: "shop", pod: "web-0", container: "app" },
      description: "Container app of pod shop/web-0 is held back in 26% of its periods.",
      begins: { series: later(periods(26), /throttled/), at: "30m" },
    },
    quiet: { series: periods(25) },
  },
];
