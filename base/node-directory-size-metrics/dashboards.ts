import { type Dashboard, dashboard, stat, timeSeries } from "../../sdk/index.ts";

const job = 'job="node-directory-size-metrics"';
const size = `node_directory_size_bytes{${job}}`;
const share = `${size} / node_directory_filesystem_size_bytes{${job}}`;
const legend = "{{instance}} {{directory}}";

export const nodeDirectorySizeMetricsDashboards: readonly Dashboard[] = [
  dashboard({
    uid: "node-directories",
    title: "Directories of nodes",
    description: "What directories of nodes take of their disks",
    tags: ["nodes"],
    panels: [
      stat("Nodes", [{ expr: `count(count by (instance) (${size}))` }]),
      stat("Largest share of a disk", [{ expr: `max(${share})` }], {
        unit: "percentunit",
        thresholds: { warning: 0.6, critical: 0.8 },
      }),
      stat("Oldest measurement", [{ expr: `max(time() - node_textfile_mtime_seconds{${job}})` }], {
        unit: "s",
        thresholds: { warning: 1800, critical: 3600 },
      }),
      timeSeries("Size", [{ expr: size, legend }], { unit: "bytes" }),
      timeSeries("Share of the disk", [{ expr: share, legend }], { unit: "percentunit" }),
      timeSeries("Growth within a day", [{ expr: `delta(${size}[1d])`, legend }], {
        unit: "bytes",
      }),
    ],
  }),
];
