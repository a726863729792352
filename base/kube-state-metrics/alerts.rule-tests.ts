import { later, type RuleTests } from "../../sdk/index.ts";
import { jobRuleTests } from "./alerts-jobs.rule-tests.ts";
import { nodeRuleTests } from "./alerts-nodes.rule-tests.ts";
import { podRuleTests } from "./alerts-pods.rule-tests.ts";
import { resourceRuleTests } from "./alerts-resources.rule-tests.ts";
import { scalingRuleTests } from "./alerts-scaling.rule-tests.ts";
import { workloadRuleTests } from "./alerts-workloads.rule-tests.ts";
import type { KubeStateMetricsOptions } from "./options.ts";
import { seen } from "./rule-test-series.ts";

/** Of 300 requests a minute, asked in equal parts before and after a restart, so many in vain. */
function requests(kind: string, failed: number): Record<string, string> {
  const parts = ["a", "b"].flatMap((instance) => {
    const of = `kube_state_metrics_${kind}_total{instance="${instance}", resource="*v1.Pod"`;
    return [
      [`${of}, result="error"}`, `0+${failed / 2}x60`],
      [`${of}, result="success"}`, `0+${(300 - failed) / 2}x60`],
    ];
  });
  return seen(Object.fromEntries(parts) as Record<string, string>);
}

export function kubeStateMetricsRuleTests(options: KubeStateMetricsOptions): RuleTests {
  return [
    ...ownRuleTests,
    ...podRuleTests,
    ...workloadRuleTests,
    ...scalingRuleTests,
    ...jobRuleTests(options),
    ...nodeRuleTests,
    ...resourceRuleTests(options),
  ];
}

const ownRuleTests: RuleTests = [
  {
    alert: "KubeStateMetricsDown",
    severity: "critical",
    fires: {
      // What it says of itself still comes.
      series: {
        'up{job="kube-state-metrics", instance="a"}': "1x2 0x10",
        'up{job="kube-state-metrics", instance="c", endpoint="telemetry"}': "1x20",
        'up{job="b"}': "1x20",
      },
      at: "8m",
      description:
        "Prometheus gets nothing from kube-state-metrics, so alerts about pods, deployments and nodes cannot fire.",
    },
    // It restarted elsewhere.
    quiet: {
      series: {
        'up{job="kube-state-metrics", instance="a"}': "0x12",
        'up{job="kube-state-metrics", instance="b"}': "1x12",
      },
    },
  },
  ...["List", "Watch"].map((name) => {
    const kind = name.toLowerCase();
    return {
      alert: `KubeStateMetrics${name}Errors`,
      severity: "critical" as const,
      fires: {
        series: requests(kind, 60),
        at: "16m",
        labels: { resource: "*v1.Pod" },
        description: `20% of its requests to ${kind} *v1.Pod fail: alerts about them are blind or out of date.`,
        begins: {
          series: later(requests(kind, 31.5), /error/),
          at: "30m",
          description: `10.5% of its requests to ${kind} *v1.Pod fail: alerts about them are blind or out of date.`,
        },
      },
      quiet: [{ series: requests(kind, 29) }, { series: requests(kind, 30), at: "40m" }],
    };
  }),
];
