import { every, type RuleTests } from "../../sdk/index.ts";
import { namespace, on } from "./rule-test-series.ts";

const unshipped = `cortex_ingester_oldest_unshipped_block_timestamp_seconds{${on("a")}}`;
const failed = `cortex_ingester_tsdb_compactions_failed_total{${on("a")}}`;
const compacted = (pod: string) =>
  `cortex_compactor_last_successful_run_timestamp_seconds{${on(pod)}}`;

export const cortexStorageTests: RuleTests = [
  {
    alert: "CortexCannotStore",
    severity: "critical",
    survivors: { "min becomes max": "a replica has one of it" },
    fires: {
      series: { [unshipped]: "60x90" },
      at: "47m",
      labels: { ...namespace, pod: "a" },
      description:
        "observability/a has a block for 46m 0s that is not in its bucket: blocks stay on its volume, until that is full.",
    },
    quiet: [
      // Each is shipped, and another one comes.
      { series: { [unshipped]: "60x20 1260x20 2460x50" } },
      // All are shipped.
      { series: { [unshipped]: "0x90" } },
    ],
  },
  {
    alert: "CortexCannotCutBlocks",
    severity: "critical",
    fires: {
      series: { [failed]: "0+1x60" },
      at: "16m",
      labels: { ...namespace, pod: "a" },
      description:
        "observability/a fails to write blocks to its volume: its memory and its log grow.",
      begins: { series: { [failed]: every(8) }, at: "23m" },
    },
    quiet: [{ series: { [failed]: "3x60" } }, { series: { [failed]: every(15) }, at: "59m" }],
  },
  {
    alert: "CortexCompactionStopped",
    severity: "warning",
    fires: {
      series: { [compacted("a")]: "60x500" },
      at: "7h2m",
      labels: namespace,
      description:
        "Cortex in observability has not compacted for 7h 1m 0s: queries become slow, and each sample stays there three times.",
    },
    quiet: [
      // One that has not compacted since it started says so by a zero.
      { series: { [compacted("a")]: "0x500" } },
      { series: { [compacted("a")]: "60x300 18000x200" } },
      // Another replica does it.
      { series: { [compacted("a")]: "60x500", [compacted("b")]: "60x300 18000x200" } },
    ],
  },
];
