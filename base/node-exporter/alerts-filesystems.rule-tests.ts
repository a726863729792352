import type { RuleTests } from "../../sdk/index.ts";
import { nodeLabels, onNode } from "./rule-test-series.ts";

const kinds = [
  {
    name: "Space",
    left: "node_filesystem_avail_bytes",
    whole: "node_filesystem_size_bytes",
    noun: "room",
  },
  {
    name: "Files",
    left: "node_filesystem_files_free",
    whole: "node_filesystem_files",
    noun: "inodes",
  },
];

const labels = { ...nodeLabels, device: "/dev/sda1", mountpoint: "/var", fstype: "ext4" };
/** The kernel knows a device's file system, so none has two. */
const shared = ["fstype"];
const strangers = [
  { job: "stranger" },
  ...["tmpfs", "ramfs", "overlay", "squashfs", "iso9660", "nsfs"].map((fstype) => ({ fstype })),
];

/** In thousandths of what there is; how many go each minute, so that none is left within the hours. */
const pace = [
  {
    severity: "warning",
    hours: 24,
    from: 149,
    watched: 150,
    fall: 0.12,
    lasts: 0.08,
    falls: { step: 0.6, until: 59, at: "12h55m" },
  },
  {
    severity: "critical",
    hours: 4,
    from: 99,
    watched: 100,
    fall: 0.6,
    lasts: 0.2,
    falls: { step: 1.5, until: 55, at: "12h35m" },
  },
] as const;

const almost = [
  { severity: "warning", left: 99, enough: 100 },
  { severity: "critical", left: 49, enough: 50 },
] as const;

function falling(left: number, noun: string, hours: number): string {
  const share = Number((left / 10).toPrecision(4));
  return `/var on node a has ${share}% of its ${noun} left and none within ${hours} hours at this pace.`;
}

export const filesystemRuleTests: RuleTests = kinds.flatMap(({ name, left, whole, noun }) => {
  const disk = (values: string, readOnly = 0) => {
    const on = '{device="/dev/sda1", mountpoint="/var", fstype="ext4"}';
    return onNode({
      [left + on]: values,
      [whole + on]: "1000x160",
      [`node_filesystem_readonly${on}`]: `${readOnly}x160`,
    });
  };
  return [
    ...almost.map(({ severity, left, enough }) => ({
      alert: `NodeFilesystemAlmostOutOf${name}`,
      severity,
      fires: {
        series: disk(`${left}x100`),
        shared,
        strangers,
        at: "30m",
        labels,
        description: `/var on node a has ${left / 10}% of its ${noun} left.`,
      },
      // A mounted image is full by nature.
      quiet: [{ series: disk(`${enough}x100`) }, { series: disk("0x100", 1) }],
    })),
    ...pace.map(({ severity, hours, from, watched, fall, lasts, falls }) => ({
      alert: `NodeFilesystem${name}FillingUp`,
      severity,
      fires: {
        series: disk(`${from}-${fall}x100`),
        shared,
        strangers,
        at: "1h1m",
        labels,
        description: falling(from - 61 * fall, noun, hours),
        // It stood still for eight hours.
        begins: {
          series: disk(`${from}x95 ${from}-${falls.step}x64`),
          interval: "5m",
          at: falls.at,
          description: falling(from - falls.step * falls.until, noun, hours),
        },
      },
      quiet: [
        { series: disk(`${from}-${lasts}x100`) },
        // It falls fast, far from the end.
        { series: disk(`${watched + 62}-1x62`) },
        // It stands still where it fell to.
        { series: disk(`${watched + 600}-10x60 ${watched}x90`), at: "2h30m" },
        // It has long been full, which another alert says.
        { series: disk("0x100") },
        { series: disk(`${from}-${fall}x100`, 1) },
      ],
    })),
  ];
});
