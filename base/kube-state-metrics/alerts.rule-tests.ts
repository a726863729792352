import type { RuleTests } from "../../sdk/index.ts";
import { jobRuleTests } from "./alerts-jobs.rule-tests.ts";
import { nodeRuleTests } from "./alerts-nodes.rule-tests.ts";
import { podRuleTests } from "./alerts-pods.rule-tests.ts";
import { resourceRuleTests } from "./alerts-resources.rule-tests.ts";
import { scalingRuleTests } from "./alerts-scaling.rule-tests.ts";
import { workloadRuleTests } from "./alerts-workloads.rule-tests.ts";
import { seen } from "./rule-test-series.ts";

const request = (kind: string, result: string) =>
  `kube_state_metrics_${kind}_total{resource="*v1.Pod", result="${result}"}`;

export const kubeStateMetricsRuleTests: RuleTests = [
  {
    alert: "KubeStateMetricsDown",
    fires: {
      series: { 'up{job="kube-state-metrics", instance="a"}': "1x2 0x10", 'up{job="b"}': "1x20" },
      at: "8m",
      description:
        "Prometheus gets nothing from kube-state-metrics, so alerts about pods, deployments and nodes cannot fire.",
    },
    // One of its two ports answers.
    quiet: {
      series: {
        'up{job="kube-state-metrics", instance="a"}': "1x12",
        'up{job="kube-state-metrics", instance="b"}': "0x12",
      },
    },
  },
  {
    alert: "KubeStateMetricsListErrors",
    fires: {
      series: seen({
        [request("list", "error")]: "0+2x30",
        [request("list", "success")]: "0+8x30",
      }),
      at: "16m",
      labels: { resource: "*v1.Pod" },
      description:
        "20% of its requests to list *v1.Pod fail: alerts about them are blind or out of date.",
    },
    quiet: {
      series: seen({
        [request("list", "error")]: "0+1x30",
        [request("list", "success")]: "0+9x30",
      }),
    },
  },
  {
    alert: "KubeStateMetricsWatchErrors",
    fires: {
      series: seen({
        [request("watch", "error")]: "0+2x30",
        [request("watch", "success")]: "0+8x30",
      }),
      at: "16m",
      labels: { resource: "*v1.Pod" },
      description:
        "20% of its requests to watch *v1.Pod fail: alerts about them are blind or out of date.",
    },
    quiet: {
      series: seen({
        [request("watch", "error")]: "0+1x30",
        [request("watch", "success")]: "0+9x30",
      }),
    },
  },
  ...podRuleTests,
  ...workloadRuleTests,
  ...scalingRuleTests,
  ...jobRuleTests,
  ...nodeRuleTests,
  ...resourceRuleTests,
];
