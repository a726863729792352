import { every, later, type RuleTests } from "../../sdk/index.ts";

const on = (pod: string) => `job="mimir", namespace="observability", pod="${pod}"`;
const replica = { namespace: "observability", pod: "a" };
const unshipped = (pod: string) =>
  `cortex_ingester_oldest_unshipped_block_timestamp_seconds{${on(pod)}}`;
/** 1200 operations per minute on each of two replicas; so many of them fail. */
const asking = (failed: number) =>
  Object.fromEntries(
    ["a", "b"].flatMap((pod) => [
      [operations("operations", pod), "0+1200x60"],
      [operations("operation_failures", pod), `0+${failed}x60`],
    ]),
  );

function operations(what: string, pod: string): string {
  return `thanos_objstore_bucket_${what}_total{${on(pod)}, bucket="", component="ingester", operation="upload"}`;
}

const logged = `cortex_ingester_tsdb_wal_writes_failed_total{${on("a")}}`;
const blocks = `cortex_ingester_tsdb_compactions_failed_total{${on("a")}}`;
const compacted = (pod: string) =>
  `cortex_compactor_last_successful_run_timestamp_seconds{${on(pod)}}`;

const volume =
  "observability/a fails to write its log or its blocks: it loses what is in memory when it restarts.";

export const mimirStorageRuleTests: RuleTests = [
  {
    alert: "MimirCannotStore",
    severity: "critical",
    survivors: { "max becomes min": "each replica has one" },
    fires: {
      series: { [unshipped("a")]: "60x120" },
      at: "1h17m",
      labels: replica,
      description:
        "observability/a has had a block for 1h 16m 0s that is not in the bucket: if its volume is lost, so is the block, and the volume fills.",
    },
    quiet: [
      // One that has none to send says so by a zero.
      { series: { [unshipped("a")]: "0x120" } },
      { series: { [unshipped("a")]: "60x60 3660x60" } },
    ],
  },
  {
    alert: "MimirObjectStoreFails",
    severity: "warning",
    fires: {
      series: asking(61),
      at: "16m",
      labels: { namespace: "observability", component: "ingester" },
      description: "Mimir in observability: 5.083% of what ingester asks of the bucket fails.",
      begins: { series: later(asking(61), /operation_failures/), at: "35m" },
    },
    quiet: [{ series: asking(60) }, { series: asking(60), at: "40m" }],
  },
  {
    alert: "MimirVolumeFails",
    severity: "critical",
    fires: [
      {
        series: { [logged]: "0+1x60" },
        at: "16m",
        labels: replica,
        description: volume,
        begins: { series: { [logged]: every(8) }, at: "23m" },
      },
      {
        series: { [blocks]: "0+1x60" },
        at: "16m",
        labels: replica,
        description: volume,
        begins: { series: { [blocks]: every(8) }, at: "23m" },
      },
    ],
    quiet: [
      { series: { [logged]: "2x60", [blocks]: "2x60" } },
      { series: { [logged]: every(15), [blocks]: every(15) }, at: "59m" },
    ],
  },
  {
    alert: "MimirCompactionStopped",
    severity: "warning",
    survivors: { "max becomes min": "each replica has one" },
    fires: {
      series: { [compacted("a")]: "60x600" },
      at: "8h2m",
      labels: replica,
      description:
        "observability/a has not compacted for more than 6 hours: queries become slow, and nothing old is deleted.",
    },
    quiet: { series: { [compacted("a")]: "60x360 21660x240" } },
  },
];
