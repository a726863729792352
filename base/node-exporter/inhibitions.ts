import { alerts, type Inhibition, sameTarget } from "../../sdk/index.ts";

const disk = [...sameTarget, "device", "device_error", "fstype", "mountpoint"];
const critical = { severity: "critical" };
const warning = { severity: "warning" };

/** A disk that is full and one that will be are one disk: who is woken hears of what is worse. */
const disks = [
  ["NodeFilesystemAlmostOutOfSpace", "NodeFilesystemSpaceFillingUp"],
  ["NodeFilesystemAlmostOutOfFiles", "NodeFilesystemFilesFillingUp"],
].flatMap(([full = "", filling = ""]): Inhibition[] => [
  { source: alerts(full, critical), target: alerts(filling, critical), equal: disk },
  { source: alerts(full), target: alerts(filling, warning), equal: disk },
  { source: alerts(filling, critical), target: alerts(full, warning), equal: disk },
]);

export const nodeExporterInhibitions: readonly Inhibition[] = [
  ...disks,
  {
    source: alerts("NodeExporterUnreachable"),
    target: alerts("TargetDown", { job: "node-exporter" }),
    equal: ["cluster"],
  },
  {
    source: alerts("NodeMemoryHighUtilization"),
    target: alerts("NodeMemoryMajorPagesFaults"),
    equal: sameTarget,
  },
  {
    source: alerts("NodeRAIDDegraded"),
    target: alerts("NodeRAIDDiskFailure"),
    equal: [...sameTarget, "device"],
  },
];
