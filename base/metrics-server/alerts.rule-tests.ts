import { later, type RuleTests } from "../../sdk/index.ts";

/** 64 requests per minute of each of two replicas, so many of which fail. */
const asking = (failed: number) =>
  Object.fromEntries(
    ["a", "b"].flatMap((pod) => [
      [requests(pod, "true"), `0+${64 - failed}x60`],
      [requests(pod, "false"), `0+${failed}x60`],
    ]),
  );

function requests(pod: string, success: string): string {
  return `metrics_server_kubelet_request_total{job="metrics-server", namespace="observability", pod="${pod}", success="${success}"}`;
}

export const metricsServerRuleTests: RuleTests = [
  {
    alert: "MetricsServerKubeletsSilent",
    severity: "warning",
    fires: {
      series: asking(16),
      at: "16m",
      labels: { namespace: "observability" },
      description:
        "25% of what metrics-server asks kubelets fails: autoscalers do not see the pods there.",
      begins: {
        series: later(asking(10), /false/),
        at: "29m",
        description:
          "15.62% of what metrics-server asks kubelets fails: autoscalers do not see the pods there.",
      },
    },
    // One node of eight.
    quiet: [{ series: asking(8), at: "40m" }, { series: asking(0) }],
  },
];
