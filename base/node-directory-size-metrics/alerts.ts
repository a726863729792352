import type { Alert, RuleGroup } from "../../sdk/index.ts";

/** A directory that takes less is not what fills its disk. */
const watched = 0.2;
/** The kubelet clears images from 85 % of the disk on, and there are other directories. */
const full = 0.8;
/** Time for a person to find what writes there, over a weekend. */
const horizonDays = 3;
/** Du takes minutes where there are many files, and is made to wait for whatever else the node does. */
const staleSeconds = 3600;

const job = 'job="node-directory-size-metrics"';
const size = `node_directory_size_bytes{${job}}`;
const whole = `node_directory_filesystem_size_bytes{${job}}`;

const alerts: readonly Alert[] = [
  {
    alert: "NodeDirectoryGrows",
    // Images that are pulled at once are no trend: six hours later the directory is no larger than six hours before.
    expr: `
      ${size} / ${whole} > ${watched}
      and predict_linear(${size}[12h], ${horizonDays * 86400}) > ${full} * ${whole}
      and ${size} > (${size} offset 6h)
    `,
    for: "6h",
    labels: { severity: "warning" },
    annotations: {
      summary: "A directory of a node will fill its disk.",
      description: `{{ $labels.directory }} on node {{ $labels.instance }} takes {{ $value | humanizePercentage }} of its disk and more than ${full * 100}% within ${horizonDays} days at this pace.`,
    },
  },
  {
    alert: "NodeDirectoryNotMeasured",
    expr: `
      up{${job}} == 1
      unless on (instance) time() - node_textfile_mtime_seconds{${job}} <= ${staleSeconds}
    `,
    for: "30m",
    labels: { severity: "warning" },
    annotations: {
      summary: "Nobody measures directories of a node.",
      description:
        "The sizes of directories of node {{ $labels.instance }} are gone, or older than an hour.",
    },
  },
];

export const nodeDirectorySizeMetricsAlerts: readonly RuleGroup[] = [
  { name: "node-directories", rules: alerts },
];
