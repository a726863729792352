import type { Alert } from "../../sdk/index.ts";

/** At 10 % a person has days as a rule; below 5 % image pulls and log rotation begin to fail. */
const almostOut = { warning: 0.1, critical: 0.05 } as const;
/** The kubelet clears images from 15 % on; when it still gets less, clearing does not help. */
const watched = { warning: 0.15, critical: 0.1 } as const;
/** Time for a person to act: the next working day, or now. */
const horizonHours = { warning: 24, critical: 4 } as const;

type Level = keyof typeof almostOut;

/** Not disks: memory, images of container layers, read-only media. */
const disks = 'job="node-exporter", fstype!~"tmpfs|ramfs|overlay|squashfs|iso9660|nsfs"';
const writable = `and on (instance, device, mountpoint) node_filesystem_readonly{${disks}} == 0`;
const mountpoint = "{{ $labels.mountpoint }} on node {{ $labels.instance }}";

interface Room {
  readonly name: string;
  readonly left: string;
  readonly whole: string;
  readonly noun: string;
}

const space: Room = {
  name: "Space",
  left: `node_filesystem_avail_bytes{${disks}}`,
  whole: `node_filesystem_size_bytes{${disks}}`,
  noun: "room",
};

/** A file system without a fixed number of them reports none of none, which compares as nothing. */
const files: Room = {
  name: "Files",
  left: `node_filesystem_files_free{${disks}}`,
  whole: `node_filesystem_files{${disks}}`,
  noun: "inodes",
};

export const filesystemAlerts: readonly Alert[] = [space, files].flatMap((room) => [
  almostOutOf(room, "warning"),
  almostOutOf(room, "critical"),
  fillingUp(room, "warning"),
  fillingUp(room, "critical"),
]);

function almostOutOf({ name, left, whole, noun }: Room, severity: Level): Alert {
  return {
    alert: `NodeFilesystemAlmostOutOf${name}`,
    expr: `
      ${left} / ${whole} < ${almostOut[severity]}
      ${writable}
    `,
    // Log rotation and the kubelet's own clearing of images need a while to free something.
    for: "30m",
    labels: { severity },
    annotations: {
      summary: `A node's disk has hardly any ${noun} left.`,
      description: `${mountpoint} has {{ $value | humanizePercentage }} of its ${noun} left.`,
    },
  };
}

function fillingUp({ name, left, whole, noun }: Room, severity: Level): Alert {
  const horizonSeconds = horizonHours[severity] * 3600;
  return {
    alert: `NodeFilesystem${name}FillingUp`,
    expr: `
      ${left} / ${whole} < ${watched[severity]}
      and predict_linear(${left}[6h], ${horizonSeconds}) < 0
      ${writable}
    `,
    for: "1h",
    labels: { severity },
    annotations: {
      summary: `A node's disk will have no ${noun} soon.`,
      description: `${mountpoint} has {{ $value | humanizePercentage }} of its ${noun} left and none within ${horizonHours[severity]} hours at this pace.`,
    },
  };
}
