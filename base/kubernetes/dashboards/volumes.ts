import { dashboard, stat, table, timeSeries } from "../../../sdk/index.ts";
import { fullness, kubelet, state } from "./expressions.ts";

const where = 'namespace=~"$namespace"';
const claims = "namespace, persistentvolumeclaim";
const full = { unit: "percentunit", thresholds: { warning: 0.8, critical: 0.95 } } as const;

function held(what: string): string {
  return `max by (${claims}) (kubelet_volume_stats_${what}{${kubelet}, ${where}})`;
}

/** How full volumes are, and which claims have none. */
export const volumesDashboard = dashboard({
  uid: "kubernetes-volumes",
  title: "Volumes",
  description: "How full the volumes of pods are, and how fast they fill",
  tags: ["kubernetes"],
  variables: [
    {
      name: "namespace",
      query: `label_values(kube_persistentvolumeclaim_info{${state}}, namespace)`,
      multi: true,
    },
  ],
  panels: [
    stat("Fullest volume", [{ expr: `max(${fullness("bytes", where)})` }], full),
    stat("Fullest by number of files", [{ expr: `max(${fullness("inodes", where)})` }], full),
    stat(
      "Claims without a volume",
      [
        {
          expr: `sum(kube_persistentvolumeclaim_status_phase{${state}, ${where}, phase=~"Pending|Lost"}) or vector(0)`,
        },
      ],
      {
        unit: "none",
        thresholds: { warning: 1 },
        description: "A claim may wait for its first pod.",
      },
    ),
    stat("Held", [{ expr: `sum(${held("capacity_bytes")})` }], { unit: "bytes" }),
    table(
      "Claims",
      [
        { title: "Used", expr: fullness("bytes", where), ...full },
        { title: "Free", expr: held("available_bytes"), unit: "bytes" },
        { title: "Size", expr: held("capacity_bytes"), unit: "bytes" },
        { title: "Files used", expr: fullness("inodes", where), ...full },
        { title: "Days until full", expr: daysUntilFull(), unit: "none" },
      ],
      { description: "Days at the pace of the last six hours, where it fills at all." },
    ),
    timeSeries(
      "Used",
      [
        {
          expr: fullness("bytes", where),
          legend: "{{namespace}}/{{persistentvolumeclaim}}",
        },
      ],
      full,
    ),
    timeSeries(
      "Files used",
      [
        {
          expr: fullness("inodes", where),
          legend: "{{namespace}}/{{persistentvolumeclaim}}",
        },
      ],
      full,
    ),
  ],
});

function daysUntilFull(): string {
  const free = `kubelet_volume_stats_available_bytes{${kubelet}, ${where}}`;
  return `
    max by (${claims}) (${free})
    / (max by (${claims}) (-deriv(${free}[6h])) > 0)
    / 86400
  `;
}
