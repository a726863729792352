import type { RuleGroup } from "../../sdk/index.ts";
import { aboutPager } from "../roles.ts";
import { ownNamespaces } from "../shared/own-namespaces.ts";

/** A pod that moves to another node with its volume is back by then. */
const moved = "5m";

export const valkeyAlerts: readonly RuleGroup[] = [
  {
    name: "valkey",
    rules: [
      {
        alert: "ValkeyDown",
        expr: `
          max by (namespace, statefulset) (
            kube_statefulset_status_replicas_ready{
              job="kube-state-metrics", ${ownNamespaces}, statefulset="valkey"
            }
          ) == 0
        `,
        for: moved,
        labels: { severity: "critical", ...aboutPager },
        annotations: {
          summary: "Valkey is down.",
          description:
            "Valkey in {{ $labels.namespace }} is not ready: OnCall, whose tasks wait there, takes no alert and tells nobody.",
        },
      },
    ],
  },
];
