import type { RuleTests } from "../../sdk/index.ts";

const labels = { job: "node-directory-size-metrics", instance: "a", directory: "/var/log" };
const on = '{job="node-directory-size-metrics", instance="a", directory="/var/log"}';

/** In thousandths of the file system, each five minutes. */
const directory = (values: string) => ({
  [`node_directory_size_bytes${on}`]: values,
  [`node_directory_filesystem_size_bytes${on}`]: "1000x600",
});

const target = { job: "node-directory-size-metrics", instance: "a" };
const up = (value: number) => ({
  'up{job="node-directory-size-metrics", instance="a"}': `${value}x130`,
});
const measured = (values: string) => ({
  ...up(1),
  'node_textfile_mtime_seconds{job="node-directory-size-metrics", instance="a", file="/sizes/directory-sizes.prom"}':
    values,
});
const unmeasured = "The sizes of directories of node a are gone, or older than an hour.";

export const nodeDirectorySizeMetricsRuleTests: RuleTests = [
  {
    alert: "NodeDirectoryGrows",
    severity: "warning",
    survivors: { "> becomes >= (2)": "a forecast is no exact number" },
    fires: [
      {
        // Within three days 518 more.
        series: directory("301+0.6x200"),
        interval: "5m",
        at: "12h",
        labels,
        description:
          "/var/log on node a takes 38.74% of its disk and more than 80% within 3 days at this pace.",
        begins: {
          // It stood still for a day.
          series: directory("301x287 301+0.6x300"),
          interval: "5m",
          at: "39h",
          description:
            "/var/log on node a takes 40.9% of its disk and more than 80% within 3 days at this pace.",
        },
      },
      {
        // From 6h40m on it takes more than a fifth.
        series: directory("140+0.75x200"),
        interval: "5m",
        at: "12h45m",
        labels,
        description:
          "/var/log on node a takes 25.47% of its disk and more than 80% within 3 days at this pace.",
      },
    ],
    quiet: [
      // It takes a fifth by then.
      { series: directory("92+0.75x200"), interval: "5m" },
      // It will take four fifths, and no more.
      { series: directory("296+0.5x144"), interval: "5m" },
      // Images that were pulled at once.
      { series: directory("300x12 600x200"), interval: "5m" },
      // A new node pulls its first ones.
      { series: directory("_x6 200+100x3 600x200"), interval: "5m", at: "15h" },
      { series: directory("790-0.6x200"), interval: "5m" },
    ],
  },
  {
    alert: "NodeDirectoryNotMeasured",
    severity: "warning",
    fires: [
      { series: measured("1x130"), at: "1h31m", labels: target, description: unmeasured },
      // It never was.
      { series: up(1), at: "30m", labels: target, description: unmeasured },
    ],
    quiet: [
      { series: measured("-3600+60x130") },
      // Nobody answers, which another alert says.
      { series: up(0) },
    ],
  },
];
