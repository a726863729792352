import type { Alert } from "../../sdk/index.ts";

/** The kernel counts its clock's uncertainty up to 16 seconds when nobody sets it. */
const unsetClockSeconds = 16;
/** A clock that is set stays within milliseconds. */
const skewSeconds = 0.05;

const job = 'job="node-exporter"';

export const clockAlerts: readonly Alert[] = [
  {
    alert: "NodeClockNotSynchronising",
    expr: `
      min_over_time(node_timex_sync_status{${job}}[5m]) == 0
      and on (instance) node_timex_maxerror_seconds{${job}} >= ${unsetClockSeconds}
    `,
    for: "10m",
    labels: { severity: "warning" },
    annotations: {
      summary: "Nobody sets a node's clock.",
      description:
        "The clock of node {{ $labels.instance }} runs free; certificates, tokens and samples go wrong when it drifts.",
    },
  },
  {
    alert: "NodeClockSkewDetected",
    // Where offset and trend have opposite signs, the clock is on its way back.
    expr: `
      abs(node_timex_offset_seconds{${job}}) > ${skewSeconds}
      and on (instance)
        node_timex_offset_seconds{${job}} * deriv(node_timex_offset_seconds{${job}}[5m]) >= 0
    `,
    for: "10m",
    labels: { severity: "warning" },
    annotations: {
      summary: "A node's clock is wrong.",
      description:
        "The clock of node {{ $labels.instance }} is {{ $value | humanizeDuration }} off and does not get better.",
    },
  },
];
