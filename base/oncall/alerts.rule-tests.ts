import type { RuleTest, RuleTests } from "../../sdk/index.ts";

const available = (deployment: string, namespace = "observability-oncall") =>
  `kube_deployment_status_replicas_available{job="kube-state-metrics", namespace="${namespace}", deployment="${deployment}"}`;

/** Minutes without a pod that is ready. */
function noneOf(
  alert: string,
  deployment: string,
  { minutes, description }: { minutes: number; description: string },
): RuleTest {
  const series = available(deployment);
  return {
    alert,
    severity: "critical",
    fires: {
      series: { [series]: "0x30" },
      at: `${minutes}m`,
      labels: { namespace: "observability-oncall", deployment },
      description,
    },
    quiet: [
      { series: { [series]: "1x30" } },
      { series: { [series]: `0x${minutes - 1} 1x20` } },
      { series: { [available("web")]: "0x30" } },
      // A team's own.
      { series: { [available(deployment, "shop")]: "0x30" } },
    ],
    survivors: { "max becomes min": "a Deployment has one such series" },
  };
}

export const oncallRuleTests: RuleTests = [
  noneOf("OncallEngineDown", "oncall-engine", {
    minutes: 5,
    description:
      "OnCall in observability-oncall has no engine that is ready: whoever is on call hears of nothing new, and heartbeats run out.",
  }),
  noneOf("OncallWorkersDown", "oncall-celery", {
    minutes: 5,
    description:
      "OnCall in observability-oncall has nobody who works through its tasks: it takes alerts, and nobody hears of them.",
  }),
  noneOf("OncallBeatDown", "oncall-beat", {
    minutes: 15,
    description:
      "OnCall in observability-oncall has nobody who says what is due: heartbeats that are missing go unnoticed, and escalations that were lost are not found again.",
  }),
];
