import { dashboard, stat, timeSeries } from "../../../sdk/index.ts";

const job = 'job="coredns"';
const each = "$__rate_interval";

/**
 * Whether names are resolved. Empty where another server answers, which has other metrics or none: so it asks for
 * what CoreDNS alone exposes, and not for the memory and CPU that its pods' own dashboard shows.
 */
export const coreDnsDashboard = dashboard({
  uid: "kubernetes-core-dns",
  title: "CoreDNS",
  description: "Whether names are resolved, how fast, and how often the cache knows",
  tags: ["kubernetes"],
  panels: [
    stat("Questions", [{ expr: `sum(rate(coredns_dns_requests_total{${job}}[5m]))` }], {
      unit: "reqps",
    }),
    stat(
      "Answered with SERVFAIL",
      [
        {
          expr: `
            (sum(rate(coredns_dns_responses_total{${job}, rcode="SERVFAIL"}[5m])) or vector(0))
            / sum(rate(coredns_dns_responses_total{${job}}[5m]))
          `,
        },
      ],
      { unit: "percentunit", thresholds: { warning: 0.01, critical: 0.05 } },
    ),
    stat(
      "Known by the cache",
      [
        {
          expr: `
            sum(rate(coredns_cache_hits_total{${job}}[5m]))
            / sum(rate(coredns_cache_requests_total{${job}}[5m]))
          `,
        },
      ],
      { unit: "percentunit" },
    ),
    stat("Crashes in an hour", [{ expr: `sum(increase(coredns_panics_total{${job}}[1h]))` }], {
      unit: "none",
      thresholds: { warning: 1 },
    }),
    timeSeries(
      "Answers",
      [
        {
          expr: `sum by (rcode) (rate(coredns_dns_responses_total{${job}}[${each}]))`,
          legend: "{{rcode}}",
        },
      ],
      { unit: "reqps" },
    ),
    timeSeries(
      "Time to answer, 99th percentile",
      [
        {
          expr: `histogram_quantile(0.99, sum by (zone, le) (rate(coredns_dns_request_duration_seconds_bucket{${job}}[${each}])))`,
          legend: "{{zone}}",
        },
      ],
      { unit: "s" },
    ),
    timeSeries(
      "Time of the servers that it asks, 99th percentile",
      [
        {
          expr: `histogram_quantile(0.99, sum by (to, le) (rate(coredns_proxy_request_duration_seconds_bucket{${job}}[${each}])))`,
          legend: "{{to}}",
        },
      ],
      { unit: "s" },
    ),
    timeSeries(
      "Servers that do not answer it",
      [
        {
          expr: `sum by (to) (rate(coredns_proxy_healthcheck_failures_total{${job}}[${each}]))`,
          legend: "{{to}}",
        },
      ],
      { unit: "ops" },
    ),
  ],
});
