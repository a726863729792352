import type { Alert, RuleGroup } from "../../sdk/index.ts";
import type { KubernetesOptions } from "./options.ts";

/** Another replica takes the lead within seconds. */
const lead = "10m";

/** What is told of scheduler and controller manager, where they show their metrics. */
export function controlPlaneAlerts({ controlPlane }: KubernetesOptions): RuleGroup[] {
  return controlPlane === false ? [] : [{ name: "control-plane", rules: alerts }];
}

const alerts: readonly Alert[] = [
  {
    alert: "KubeSchedulerDown",
    expr: 'absent(up{job="kube-scheduler"} == 1)',
    for: lead,
    labels: { severity: "critical" },
    annotations: {
      summary: "The scheduler shows no metrics.",
      description: "No scheduler answers: if it is away, no new pod gets a node.",
    },
  },
  {
    alert: "KubeControllerManagerDown",
    expr: 'absent(up{job="kube-controller-manager"} == 1)',
    for: lead,
    labels: { severity: "critical" },
    annotations: {
      summary: "The controller manager shows no metrics.",
      description:
        "No controller manager answers: if it is away, nothing that is deleted or lost is made anew.",
    },
  },
  {
    alert: "KubeSchedulerErrors",
    // A pod that fits nowhere is no error: that is `unschedulable`.
    expr: 'sum(rate(scheduler_schedule_attempts_total{job="kube-scheduler", result="error"}[10m])) > 0',
    for: lead,
    labels: { severity: "warning" },
    annotations: {
      summary: "The scheduler fails to give pods a node.",
      description: "The scheduler fails again and again, and not for want of room.",
    },
  },
];
