import type { Alert } from "../../sdk/index.ts";
import { job, replica, where } from "./alert-words.ts";

/** A Prometheus that is updated hands over once for each of its replicas. */
const manyChanges = 6;

export const cortexRingAlerts: readonly Alert[] = [
  {
    alert: "CortexRingUnhealthy",
    expr: `max by (namespace, name) (cortex_ring_members{${job}, state="Unhealthy"}) > 0`,
    // One that restarts is back within minutes.
    for: "15m",
    labels: { severity: "warning" },
    annotations: {
      summary: "A replica of Cortex is lost to the others.",
      description: `${where} has lost {{ $value }} members of the ring {{ $labels.name }}.`,
    },
  },
  {
    alert: "CortexSourceFlaps",
    expr: `
      max by (namespace, user, cluster) (
        increase(cortex_ha_tracker_elected_replica_changes_total{${job}}[1h])
      ) > ${manyChanges}
    `,
    labels: { severity: "warning" },
    annotations: {
      summary: "Cortex changes between the replicas of a Prometheus.",
      description: `${where} changed {{ $value | humanize }} times within an hour whose samples of {{ $labels.cluster }} it keeps for {{ $labels.user }}.`,
    },
  },
  {
    alert: "CortexOverridesNotRead",
    expr: `min by (namespace, pod) (cortex_runtime_config_last_reload_successful{${job}}) == 0`,
    for: "15m",
    labels: { severity: "warning" },
    annotations: {
      summary: "Cortex cannot read the limits of tenants.",
      description: `${replica} goes on with limits that are no longer those of the tree.`,
    },
  },
];
