import type { RuleTests } from "../../sdk/index.ts";
import { labels, onReplica, replica } from "./rule-test-series.ts";

export const storageRuleTests: RuleTests = [
  {
    alert: "PrometheusNotIngestingSamples",
    severity: "warning",
    fires: {
      series: {
        [`prometheus_tsdb_head_samples_appended_total{${onReplica}, type="float"}`]: "7x30",
        [`prometheus_tsdb_head_samples_appended_total{${onReplica}, type="histogram"}`]: "0x30",
        [`prometheus_rule_group_rules{${onReplica}, rule_group="x"}`]: "3x30",
      },
      at: "11m",
      labels: replica,
      description:
        "observability/a has stored nothing for 5 minutes, though it has rules to evaluate.",
      begins: {
        series: {
          [`prometheus_tsdb_head_samples_appended_total{${onReplica}, type="float"}`]:
            "0+7x8 63x30",
        },
        at: "23m",
      },
    },
    quiet: [
      {
        series: {
          [`prometheus_tsdb_head_samples_appended_total{${onReplica}, type="float"}`]: "0+7x30",
          [`prometheus_tsdb_head_samples_appended_total{${onReplica}, type="histogram"}`]: "0x30",
          [`prometheus_rule_group_rules{${onReplica}, rule_group="x"}`]: "3x30",
        },
      },
      // It was given no rules.
      {
        series: {
          [`prometheus_tsdb_head_samples_appended_total{${onReplica}, type="float"}`]: "7x30",
          [`prometheus_rule_group_rules{${onReplica}, rule_group="x"}`]: "0x30",
        },
      },
    ],
  },
  {
    alert: "PrometheusTSDBCompactionsFailing",
    severity: "warning",
    fires: {
      series: { [`prometheus_tsdb_compactions_failed_total{${onReplica}}`]: "0+1x480" },
      at: "4h1m",
      labels,
      description:
        "observability/a failed 180 compactions in 3h; memory and disk grow until it ends.",
    },
    // One failure; the next attempts succeed.
    quiet: {
      series: { [`prometheus_tsdb_compactions_failed_total{${onReplica}}`]: "0x60 1x480" },
    },
  },
  {
    alert: "PrometheusTSDBReloadsFailing",
    severity: "warning",
    fires: {
      series: { [`prometheus_tsdb_reloads_failures_total{${onReplica}}`]: "0+1x480" },
      at: "4h1m",
      labels,
      description:
        "observability/a failed 180 times in 3h to read its blocks again; old samples may be missing.",
    },
    // One failure; the next attempts succeed.
    quiet: { series: { [`prometheus_tsdb_reloads_failures_total{${onReplica}}`]: "0x60 1x480" } },
  },
];
