import type { Alert, RuleGroup } from "../../sdk/index.ts";
import { aboutPager } from "../roles.ts";
import { ownNamespaces } from "../shared/own-namespaces.ts";

/** A rollout keeps replicas, and a node that is lost takes one of two. */
const restarted = "5m";
/** The clock is one pod, and what it says is due waits a little without harm. */
const late = "15m";

const where = "OnCall in {{ $labels.namespace }}";

export const oncallAlerts: readonly RuleGroup[] = [
  {
    name: "oncall",
    rules: [
      noneOf("OncallEngineDown", "oncall-engine", {
        since: restarted,
        summary: "OnCall takes no alerts.",
        description: `${where} has no engine that is ready: whoever is on call hears of nothing new, and heartbeats run out.`,
      }),
      noneOf("OncallWorkersDown", "oncall-celery", {
        since: restarted,
        summary: "OnCall tells nobody.",
        description: `${where} has nobody who works through its tasks: it takes alerts, and nobody hears of them.`,
      }),
      noneOf("OncallBeatDown", "oncall-beat", {
        since: late,
        summary: "OnCall looks at no heartbeats.",
        description: `${where} has nobody who says what is due: heartbeats that are missing go unnoticed, and escalations that were lost are not found again.`,
      }),
    ],
  },
];

interface Missing {
  readonly since: string;
  readonly summary: string;
  readonly description: string;
}

/** No pod of a Deployment is ready. */
function noneOf(alert: string, deployment: string, { since, ...annotations }: Missing): Alert {
  return {
    alert,
    expr: `
      max by (namespace, deployment) (
        kube_deployment_status_replicas_available{
          job="kube-state-metrics", ${ownNamespaces}, deployment="${deployment}"
        }
      ) == 0
    `,
    for: since,
    labels: { severity: "critical", ...aboutPager },
    annotations,
  };
}
