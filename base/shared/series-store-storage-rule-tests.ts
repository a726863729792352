import { every, later, type RuleTest } from "../../sdk/index.ts";
import { seriesStoreScenes } from "./series-store-scenes.ts";
import type { SeriesStore } from "./series-store.ts";

const replica = { namespace: "observability", pod: "a" };

/** The tests of `seriesStoreStorageAlerts`. */
export function seriesStoreStorageRuleTests(store: SeriesStore): RuleTest[] {
  return [...bucketTests(store), volumeFails(store)];
}

function bucketTests(store: SeriesStore): RuleTest[] {
  const { title } = store;
  const { of, asking } = seriesStoreScenes(store);
  const unshipped = of("cortex_ingester_oldest_unshipped_block_timestamp_seconds", "a");
  const compacted = of("cortex_compactor_last_successful_run_timestamp_seconds", "a");
  return [
    {
      alert: `${title}CannotStore`,
      severity: "critical",
      survivors: { "max becomes min": "each replica has one" },
      fires: {
        series: { [unshipped]: "60x120" },
        at: "1h17m",
        labels: replica,
        description:
          "observability/a has had a block for 1h 16m 0s that is not in the bucket: if its volume is lost, so is the block, and the volume fills.",
      },
      quiet: [
        // One that has none to send says so by a zero.
        { series: { [unshipped]: "0x120" } },
        { series: { [unshipped]: "60x60 3660x60" } },
      ],
    },
    {
      alert: `${title}ObjectStoreFails`,
      severity: "warning",
      fires: {
        series: asking(61),
        at: "16m",
        labels: { namespace: "observability", component: "ingester" },
        description: `${title} in observability: 5.083% of what ingester asks of the bucket fails.`,
        begins: { series: later(asking(61), /operation_failures/), at: "35m" },
      },
      quiet: [{ series: asking(60) }, { series: asking(60), at: "40m" }],
    },
    {
      alert: `${title}CompactionStopped`,
      severity: "warning",
      survivors: { "max becomes min": "each replica has one" },
      fires: {
        series: { [compacted]: "60x600" },
        at: "8h2m",
        labels: replica,
        description:
          "observability/a has not compacted for more than 6 hours: queries become slow, and nothing old is deleted.",
      },
      quiet: { series: { [compacted]: "60x360 21660x240" } },
    },
  ];
}

function volumeFails(store: SeriesStore): RuleTest {
  const { of } = seriesStoreScenes(store);
  const logged = of("cortex_ingester_tsdb_wal_writes_failed_total", "a");
  const blocks = of("cortex_ingester_tsdb_compactions_failed_total", "a");
  const description =
    "observability/a fails to write its log or its blocks: it loses what is in memory when it restarts.";
  return {
    alert: `${store.title}VolumeFails`,
    severity: "critical",
    fires: [
      {
        series: { [logged]: "0+1x60" },
        at: "16m",
        labels: replica,
        description,
        begins: { series: { [logged]: every(8) }, at: "23m" },
      },
      {
        series: { [blocks]: "0+1x60" },
        at: "16m",
        labels: replica,
        description,
        begins: { series: { [blocks]: every(8) }, at: "23m" },
      },
    ],
    quiet: [
      { series: { [logged]: "2x60", [blocks]: "2x60" } },
      { series: { [logged]: every(15), [blocks]: every(15) }, at: "59m" },
    ],
  };
}
