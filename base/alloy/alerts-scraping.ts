import { type Alert, ifAny, not, selectors } from "../../sdk/index.ts";
import { alloyMetrics } from "./metrics.ts";
import { identifier } from "./scrapes.ts";

const m = selectors(alloyMetrics, { job: "alloy" });
const agent = "{{ $labels.namespace }}/{{ $labels.pod }}";

/** What a store refuses for good is lost; one of a hundred samples may be a hiccup. */
const refused = 0.01;
/** Four scrapes: an agent that keeps up is one batch behind. */
const behindSeconds = 120;

/** Of what agents scrape. Whether one of several targets of a node is down says `up`, at the store alone. */
export function scrapingAlerts(): Alert[] {
  const targets = m.prometheus_scrape_targets_gauge;
  const perhapsNobody = new RegExp(`.+${identifier(ifAny)}__[0-9]+`);
  // Steps drop what a scrape says of itself, so that of a target that does not answer nothing is left.
  const samples = m.prometheus_forwarded_samples_total({
    component_id: /prometheus[.]relabel[.].+__[0-9]+/,
  });
  return [
    {
      alert: "AlloyTargetsSilent",
      expr: `
        sum by (namespace, pod, component_id) (${targets()}) > 0
          unless
        label_replace(
          sum by (namespace, pod, component_id) (rate(${samples}[5m])) > 0,
          "component_id", "prometheus.scrape.$1", "component_id", "prometheus[.]relabel[.](.+)"
        )
      `,
      for: "10m",
      labels: { severity: "warning" },
      annotations: {
        summary: "What an agent scrapes does not answer.",
        description: `None of the {{ $value }} targets that {{ $labels.component_id }} has on the node of ${agent} brings a sample.`,
      },
    },
    {
      alert: "AlloyScrapesNobody",
      // What may find nobody says so in its name.
      expr: `
        sum by (namespace, component_id) (
          ${targets({ component_id: not(perhapsNobody) })}
        ) == 0
      `,
      for: "15m",
      labels: { severity: "warning" },
      annotations: {
        summary: "Nothing is left of what agents scrape.",
        description:
          "{{ $labels.component_id }} has no target on any node: what it is about is gone or goes by other labels, and alerts about it cannot fire.",
      },
    },
    {
      alert: "AlloyDiscoveryFails",
      expr: `
        sum by (namespace, pod) (increase(${m.prometheus_sd_kubernetes_failures_total()}[5m])) > 0
      `,
      for: "15m",
      labels: { severity: "warning" },
      annotations: {
        summary: "An agent may not or cannot find the pods of its node.",
        description: `The API server refused or failed {{ $value | humanize }} requests of ${agent} in 5 minutes: it does not learn of new pods.`,
      },
    },
    ...writingAlerts(),
  ];
}

function writingAlerts(): Alert[] {
  const rate = (samples: string) => `sum by (namespace) (rate(${samples}[5m]))`;
  const failed = rate(m.prometheus_remote_storage_samples_failed_total());
  const sent = rate(m.prometheus_remote_storage_samples_total());
  // The largest of five minutes: a scrape that failed must not end an alert.
  const latest = (seconds: string) => `max_over_time(${seconds}[5m])`;
  return [
    {
      alert: "AlloySamplesRefused",
      expr: `${failed} / (${failed} + ${sent}) > ${refused}`,
      for: "15m",
      labels: { severity: "critical" },
      annotations: {
        summary: "The store refuses samples of agents.",
        description:
          "The agents in {{ $labels.namespace }} lose {{ $value | humanizePercentage }} of what they scrape: the store refuses it for good.",
      },
    },
    {
      alert: "AlloySamplesLate",
      expr: `
        ${latest(m.prometheus_remote_storage_highest_timestamp_in_seconds())}
          - on (namespace, pod)
        ${latest(m.prometheus_remote_storage_queue_highest_sent_timestamp_seconds())}
          > ${behindSeconds}
      `,
      for: "15m",
      labels: { severity: "warning" },
      annotations: {
        summary: "Samples wait on a node to be written to the store.",
        description: `${agent} is {{ $value | humanizeDuration }} behind with what it scrapes; what waits for hours is lost.`,
      },
    },
  ];
}
