import { dashboard, row, stat, timeSeries } from "../../../sdk/index.ts";

const job = 'job="apiserver"';
const each = "$__rate_interval";
/** Watches and the like last as long as the client wants. */
const answered = `${job}, verb!~"WATCH|CONNECT"`;
const answer = "apiserver_request_sli_duration_seconds";
const bad = "cluster:apiserver_request_bad:rate5m";
const all = "cluster:apiserver_request:rate5m";

/** Whether the API server answers, how fast, and who asks for much. */
export const apiServerDashboard = dashboard({
  uid: "kubernetes-api-server",
  title: "API server",
  description: "Whether the API server answers well and in time, and what keeps it busy",
  tags: ["kubernetes"],
  panels: [
    stat(
      "Answered well, of 30 days",
      [{ expr: `1 - avg_over_time(${bad}[30d]) / avg_over_time(${all}[30d])` }],
      {
        unit: "percentunit",
        description: "Without an error and in time; as much of 30 days as is stored.",
      },
    ),
    stat("Answered badly, now", [{ expr: `${bad} / ${all}` }], {
      unit: "percentunit",
      thresholds: { warning: 0.01, critical: 0.05 },
      description: "From 1 % on the month's allowance goes.",
    }),
    stat("Servers that answer Prometheus", [{ expr: `sum(up{${job}})` }], { unit: "none" }),
    stat("Requests", [{ expr: `sum(rate(apiserver_request_total{${job}}[5m]))` }], {
      unit: "reqps",
    }),
    row("Requests"),
    timeSeries(
      "Requests",
      [
        {
          expr: `sum by (code) (rate(apiserver_request_total{${job}}[${each}]))`,
          legend: "{{code}}",
        },
      ],
      { unit: "reqps" },
    ),
    timeSeries(
      "Requests by verb",
      [
        {
          expr: `sum by (verb) (rate(apiserver_request_total{${job}}[${each}]))`,
          legend: "{{verb}}",
        },
      ],
      { unit: "reqps" },
    ),
    timeSeries(
      "Time to answer, 99th percentile",
      [
        {
          expr: `histogram_quantile(0.99, sum by (verb, le) (rate(${answer}_bucket{${answered}}[${each}])))`,
          legend: "{{verb}}",
        },
      ],
      {
        unit: "s",
        description:
          "Without the time of webhooks. Between the buckets that are stored: 0.1, 1, 5, 10, 30 and 60 s.",
      },
    ),
    timeSeries(
      "Failed requests by resource",
      [
        {
          expr: `topk(10, sum by (resource, verb) (rate(apiserver_request_total{${job}, code=~"5.."}[${each}])) > 0)`,
          legend: "{{verb}} {{resource}}",
        },
      ],
      { unit: "reqps" },
    ),
    row("What keeps it busy"),
    timeSeries(
      "Requests at work",
      [
        {
          expr: `sum by (request_kind) (apiserver_current_inflight_requests{${job}})`,
          legend: "{{request_kind}}",
        },
      ],
      { unit: "none" },
    ),
    timeSeries(
      "Requests broken off",
      [
        {
          expr: `sum by (code) (rate(apiserver_request_terminations_total{${job}}[${each}]))`,
          legend: "{{code}}",
        },
      ],
      { unit: "reqps", description: "To protect itself: clients are told to come later." },
    ),
    timeSeries(
      "Time of admission webhooks, average",
      [
        {
          expr: `
            sum by (name) (rate(apiserver_admission_webhook_admission_duration_seconds_sum{${job}}[${each}]))
            / sum by (name) (rate(apiserver_admission_webhook_admission_duration_seconds_count{${job}}[${each}]))
          `,
          legend: "{{name}}",
        },
      ],
      { unit: "s" },
    ),
    timeSeries(
      "Time of etcd, average",
      [
        {
          expr: `
            sum by (operation) (rate(etcd_request_duration_seconds_sum{${job}}[${each}]))
            / sum by (operation) (rate(etcd_request_duration_seconds_count{${job}}[${each}]))
          `,
          legend: "{{operation}}",
        },
      ],
      { unit: "s" },
    ),
    timeSeries(
      "Objects stored",
      [
        {
          expr: `topk(10, max by (resource) (apiserver_storage_objects{${job}}))`,
          legend: "{{resource}}",
        },
      ],
      { unit: "none" },
    ),
    timeSeries(
      "Work that waits",
      [{ expr: `sum by (name) (workqueue_depth{${job}}) > 0`, legend: "{{name}}" }],
      { unit: "none" },
    ),
    row("The program"),
    timeSeries(
      "Memory",
      [{ expr: `process_resident_memory_bytes{${job}}`, legend: "{{instance}}" }],
      {
        unit: "bytes",
      },
    ),
    timeSeries(
      "CPU",
      [{ expr: `rate(process_cpu_seconds_total{${job}}[${each}])`, legend: "{{instance}}" }],
      { description: "In cores." },
    ),
  ],
});
