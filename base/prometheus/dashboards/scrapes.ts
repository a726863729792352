import { dashboard, row, stat, timeSeries } from "../../../sdk/index.ts";

/** What a Prometheus takes in and says, by what it writes down about its own scrapes and alerts. */
export const scrapesDashboard = dashboard({
  uid: "prometheus-scrapes",
  title: "Prometheus, scrapes",
  description: "What this Prometheus scrapes, how much and how fast, and which alerts fire",
  tags: ["monitoring"],
  panels: [
    stat("Targets", [{ expr: "count(up)" }], { unit: "none" }),
    stat("Targets down", [{ expr: "count(up == 0) or vector(0)" }], {
      unit: "none",
      thresholds: { warning: 1, critical: 10 },
    }),
    stat("Samples per second", [{ expr: "sum(scrape_samples_post_metric_relabeling) / 30" }], {
      description: "At a scrape every 30 seconds.",
    }),
    stat(
      "Alerts firing",
      [{ expr: 'count(ALERTS{alertstate="firing", severity!="none"}) or vector(0)' }],
      { unit: "none", thresholds: { warning: 1, critical: 10 } },
    ),
    timeSeries("Targets down, by job", [
      { expr: "sum by (job) (up == bool 0) > 0", legend: "{{job}}" },
    ]),
    timeSeries(
      "Alerts firing, by name",
      [
        {
          expr: 'count by (alertname) (ALERTS{alertstate="firing", severity!="none"})',
          legend: "{{alertname}}",
        },
      ],
      { unit: "none", stacked: true },
    ),
    row("What it costs"),
    timeSeries(
      "Samples of a scrape, by job",
      [{ expr: "sum by (job) (scrape_samples_post_metric_relabeling)", legend: "{{job}}" }],
      { stacked: true },
    ),
    timeSeries(
      "New series of a scrape, by job",
      [{ expr: "sum by (job) (scrape_series_added)", legend: "{{job}}" }],
      { description: "Where it stays high, a label takes ever new values." },
    ),
    timeSeries(
      "Slowest scrape, by job",
      [{ expr: "max by (job) (scrape_duration_seconds)", legend: "{{job}}" }],
      { unit: "s" },
    ),
    timeSeries(
      "Samples, of what the limit allows",
      [
        {
          expr: "max by (job) (scrape_samples_scraped / (scrape_sample_limit > 0))",
          legend: "{{job}}",
        },
      ],
      {
        unit: "percentunit",
        thresholds: { warning: 0.8 },
        description: "A scrape over its limit is thrown away as a whole.",
      },
    ),
  ],
});
