import type { Alert } from "../../sdk/index.ts";

/** A database on a volume stops at full; this leaves time to make it larger by hand. */
const almostFull = 0.05;
/** Enough days for a person who reads the warning after a weekend. */
const horizonDays = 4;
/** A busy volume that is cleared now and then is left alone above this. */
const watched = 0.2;

const stats = 'job="kubelet", metrics_path="/metrics"';
const claim = "The volume of claim {{ $labels.namespace }}/{{ $labels.persistentvolumeclaim }}";

interface Room {
  readonly alert: string;
  readonly left: string;
  readonly whole: string;
  readonly noun: string;
}

const space: Room = {
  alert: "KubePersistentVolumeFillingUp",
  left: `kubelet_volume_stats_available_bytes{${stats}}`,
  whole: `kubelet_volume_stats_capacity_bytes{${stats}}`,
  noun: "room",
};

/** A file system without a fixed number of them reports none of none, which compares as nothing. */
const inodes: Room = {
  alert: "KubePersistentVolumeInodesFillingUp",
  left: `kubelet_volume_stats_inodes_free{${stats}}`,
  whole: `kubelet_volume_stats_inodes{${stats}}`,
  noun: "inodes",
};

/** What nobody can write to may be full; so may a snapshot or an image. */
const unlessReadOnly = `
    unless on (namespace, persistentvolumeclaim)
      kube_persistentvolumeclaim_access_mode{job="kube-state-metrics", access_mode="ReadOnlyMany"} == 1
`;

export const storageAlerts: readonly Alert[] = [space, inodes].flatMap((room) => [
  full(room),
  filling(room),
]);

function full({ alert, left, whole, noun }: Room): Alert {
  return {
    alert,
    expr: `
    ${left} / ${whole} < ${almostFull}
    ${unlessReadOnly.trim()}
    `,
    for: "5m",
    labels: { severity: "critical" },
    annotations: {
      summary: `A volume has hardly any ${noun} left.`,
      description: `${claim} has {{ $value | humanizePercentage }} of its ${noun} left.`,
    },
  };
}

function filling({ alert, left, whole, noun }: Room): Alert {
  const horizonSeconds = horizonDays * 24 * 3600;
  return {
    alert,
    expr: `
    ${left} / ${whole} < ${watched}
    and predict_linear(${left}[6h], ${horizonSeconds}) < 0
    ${unlessReadOnly.trim()}
    `,
    for: "1h",
    labels: { severity: "warning" },
    annotations: {
      summary: `A volume will have no ${noun} soon.`,
      description: `${claim} has {{ $value | humanizePercentage }} of its ${noun} left and none within ${horizonDays} days at this pace.`,
    },
  };
}
