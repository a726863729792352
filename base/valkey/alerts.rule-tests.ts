import type { RuleTests } from "../../sdk/index.ts";

const ready = (statefulset: string, namespace = "observability-oncall") =>
  `kube_statefulset_status_replicas_ready{job="kube-state-metrics", namespace="${namespace}", statefulset="${statefulset}"}`;

export const valkeyRuleTests: RuleTests = [
  {
    alert: "ValkeyDown",
    severity: "critical",
    fires: {
      series: { [ready("valkey")]: "0x10" },
      at: "5m",
      labels: { namespace: "observability-oncall", statefulset: "valkey" },
      description:
        "Valkey in observability-oncall is not ready: OnCall, whose tasks wait there, takes no alert and tells nobody.",
    },
    quiet: [
      { series: { [ready("valkey")]: "1x10" } },
      { series: { [ready("valkey")]: "0x4 1x6" } },
      { series: { [ready("web")]: "0x10" } },
      // A team's own.
      { series: { [ready("valkey", "shop")]: "0x10" } },
    ],
    survivors: { "max becomes min": "a StatefulSet has one such series" },
  },
];
