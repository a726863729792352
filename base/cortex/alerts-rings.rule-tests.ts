import type { RuleTests } from "../../sdk/index.ts";
import { namespace, on } from "./rule-test-series.ts";

const members = (pod: string, state: string) =>
  `cortex_ring_members{${on(pod)}, name="ingester", state="${state}"}`;
const changes = (pod: string) =>
  `cortex_ha_tracker_elected_replica_changes_total{${on(pod)}, user="platform", cluster="eu"}`;
const read = `cortex_runtime_config_last_reload_successful{${on("a")}}`;

export const cortexRingTests: RuleTests = [
  {
    alert: "CortexRingUnhealthy",
    severity: "warning",
    fires: {
      // One replica has not heard of it.
      series: { [members("a", "Unhealthy")]: "1x60", [members("b", "Unhealthy")]: "0x60" },
      at: "15m",
      labels: { ...namespace, name: "ingester" },
      description: "Cortex in observability has lost 1 members of the ring ingester.",
    },
    quiet: [
      { series: { [members("a", "Unhealthy")]: "0x60", [members("a", "ACTIVE")]: "3x60" } },
      { series: { [members("a", "Unhealthy")]: "1x10 0x50" } },
    ],
  },
  {
    alert: "CortexSourceFlaps",
    severity: "warning",
    fires: {
      // Each replica of Cortex counts the same changes.
      series: { [changes("a")]: "0x60 0+0.108x150", [changes("b")]: "0x210" },
      at: "117m",
      labels: { ...namespace, user: "platform", cluster: "eu" },
      description:
        "Cortex in observability changed 6.048 times within an hour whose samples of eu it keeps for platform.",
    },
    quiet: [
      { series: { [changes("a")]: "0x60 1 2 3 4 5 6x150", [changes("b")]: "0x210" } },
      // More than that, but within two hours.
      { series: { [changes("a")]: "0+0.085x210", [changes("b")]: "0x210" } },
    ],
  },
  {
    alert: "CortexOverridesNotRead",
    severity: "warning",
    survivors: { "min becomes max": "a replica has one of it" },
    fires: {
      series: { [read]: "0x60" },
      at: "15m",
      labels: { ...namespace, pod: "a" },
      description: "observability/a goes on with limits that are no longer those of the tree.",
    },
    quiet: { series: { [read]: "1x60" } },
  },
];
