import type { Alert, Recording } from "../../sdk/index.ts";

/** What clients can rely on over a month: the share of requests that are answered well and in time. */
const objective = 0.99;
/**
 * So many times faster than that allows, over a long window, and over a short one so that the alert ends
 * soon after the trouble: https://sre.google/workbook/alerting-on-slos/. At 14.4 a fiftieth of the month's
 * budget goes in an hour, at 6 a twentieth in six hours, at 1 a tenth in three days. That book's pair of a
 * day and two hours at 3 is left out: it cannot hold before the one of three days does.
 */
const critical = [
  { factor: 14.4, long: "1h", short: "5m" },
  { factor: 6, long: "6h", short: "30m" },
] as const;
const warning = [{ factor: 1, long: "3d", short: "6h" }] as const;

const job = 'job="apiserver"';
const bad = "cluster:apiserver_request_bad:rate5m";
const all = "cluster:apiserver_request:rate5m";

/** Requests that last as long as the client likes say nothing about the server. */
const served = `${job}, verb!~"WATCH|CONNECT", subresource!~"proxy|attach|log|exec|portforward"`;
const reads = `${served}, verb=~"GET|LIST"`;
const writes = `${served}, verb!~"GET|LIST"`;
/** Without what webhooks of others take, and without the wait of those who ask for more than is theirs. */
const answered = "apiserver_request_sli_duration_seconds";

/**
 * Five minutes each, from which every longer window is averaged. In time is one second, for reads of a
 * namespace five and of the cluster thirty: the objectives of Kubernetes' SIG Scalability, rounded to
 * buckets that are stored (`drops.ts`).
 */
export const errorBudgetRecords: readonly Recording[] = [
  { record: all, expr: `sum(rate(apiserver_request_total{${served}}[5m]))` },
  {
    record: bad,
    // Where nothing failed there is no series to count; that is zero, as long as there are requests.
    expr: `
      (sum(rate(apiserver_request_total{${served}, code=~"5.."}[5m])) or 0 * ${all})
      + (
        sum(rate(${answered}_count{${served}}[5m]))
        - sum(
          rate(${answered}_bucket{${writes}, le=~"1([.]0)?"}[5m])
          or rate(${answered}_bucket{${reads}, scope=~"resource|", le=~"1([.]0)?"}[5m])
          or rate(${answered}_bucket{${reads}, scope="namespace", le=~"5([.]0)?"}[5m])
          or rate(${answered}_bucket{${reads}, scope="cluster", le=~"30([.]0)?"}[5m])
        )
        or 0 * ${all}
      )
    `,
  },
];

/** That the month's allowance goes faster than it may. */
export const errorBudgetAlerts: readonly Alert[] = [
  errorBudgetBurn("critical", "5m", critical),
  errorBudgetBurn("warning", "1h", warning),
];

type Burn = (typeof critical | typeof warning)[number];

function errorBudgetBurn(severity: "critical" | "warning", wait: string, burns: readonly Burn[]) {
  return {
    alert: "KubeApiServerErrorBudgetBurn",
    expr: burns.map((burn) => `(${burning(burn)})`).join("\nor "),
    for: wait,
    labels: { severity },
    annotations: {
      summary: "The API server fails or is slow.",
      description: `{{ $value | humanizePercentage }} of requests fail or take too long; ${percent(1 - objective)} is what a month allows.`,
    },
  } satisfies Alert;
}

function burning({ factor, long, short }: Burn): string {
  const limit = rounded(factor * (1 - objective));
  return `${share(long)} > ${limit} and ${share(short)} > ${limit}`;
}

function share(window: string): string {
  return `avg_over_time(${bad}[${window}]) / avg_over_time(${all}[${window}])`;
}

function percent(value: number): string {
  return `${rounded(value * 100)}%`;
}

/** Without what binary fractions leave behind. */
function rounded(value: number): number {
  return Number(value.toFixed(6));
}
