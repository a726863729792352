import { every, type RuleTest, type RuleTests } from "../../sdk/index.ts";
import type { KubernetesOptions } from "./options.ts";

export function controlPlaneRuleTests({ controlPlane }: KubernetesOptions): RuleTests {
  if (controlPlane === false) return [];
  return [
    down("KubeSchedulerDown", "kube-scheduler"),
    down("KubeControllerManagerDown", "kube-controller-manager"),
    errors,
  ];
}

const descriptions = {
  KubeSchedulerDown: "No scheduler answers: if it is away, no new pod gets a node.",
  KubeControllerManagerDown:
    "No controller manager answers: if it is away, nothing that is deleted or lost is made anew.",
} as const;

function down(alert: keyof typeof descriptions, job: string): RuleTest {
  const up = (instance: string) => `up{job="${job}", instance="${instance}"}`;
  return {
    alert,
    severity: "critical",
    fires: { series: { [up("a")]: "0x30" }, at: "10m", description: descriptions[alert] },
    quiet: [
      { series: { [up("a")]: "0x30", [up("b")]: "1x30" } },
      { series: { [up("a")]: "0x9 1 0x20" } },
    ],
  };
}

const attempts = (result: string, instance = "a") =>
  `scheduler_schedule_attempts_total{job="kube-scheduler", instance="${instance}", profile="default-scheduler", result="${result}"}`;

const errors: RuleTest = {
  alert: "KubeSchedulerErrors",
  severity: "warning",
  fires: {
    series: { [attempts("error")]: "0+1x60", [attempts("error", "b")]: "0x60" },
    at: "11m",
    description: "The scheduler fails again and again, and not for want of room.",
    begins: { series: { [attempts("error")]: every(8) }, at: "18m" },
  },
  quiet: [
    { series: { [attempts("error")]: "5x60" } },
    { series: { [attempts("unschedulable")]: "0+1x60" } },
    { series: { [attempts("error")]: every(12) }, at: "59m" },
  ],
};
