import { counter, later, type RuleTests } from "../../sdk/index.ts";

const labels = { namespace: "observability-nodes", pod: "a" };
const on = (pod: string) => `job="alloy", namespace="observability-nodes", pod="${pod}"`;
const shop = "shop__cart__0";

/** Targets of one scrape on each node, and the samples that they bring: nodes by the agents' pods. */
const scraping = (
  nodes: Readonly<Record<string, readonly [targets: string, samples: string]>>,
  name = shop,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(nodes).flatMap(([pod, [targets, samples]]) => [
      [
        `prometheus_scrape_targets_gauge{${on(pod)}, component_id="prometheus.scrape.${name}"}`,
        targets,
      ],
      [
        `prometheus_forwarded_samples_total{${on(pod)}, component_id="prometheus.relabel.${name}"}`,
        samples,
      ],
      // What a scrape says of itself comes whether a target answers or not.
      ...[`prometheus.scrape.${name}`, "prometheus.relabel.reports"].map((id) => [
        `prometheus_forwarded_samples_total{${on(pod)}, component_id="${id}"}`,
        "0+50x40",
      ]),
    ]),
  );

const remote = `component_id="prometheus.remote_write.default", remote_name="mimir", url="http://mimir.observability.svc:8080/api/v1/push"`;
const storage = (pod: string, values: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(values).map(([metric, value]) => [
      `prometheus_remote_storage_${metric}{${on(pod)}, ${remote}}`,
      value,
    ]),
  );

/** A thousand samples per minute and agent, of both so many refused: most of those of the first. */
const writing = (refused: number) => {
  const of = (pod: string, lost: number) =>
    storage(pod, { samples_failed_total: `0+${lost}x40`, samples_total: `0+${1000 - lost}x40` });
  return { ...of("a", 0.75 * refused), ...of("b", 0.25 * refused) };
};

/** An agent that sends so late; a minute of samples is scraped each minute. */
const late = (seconds: number) => sending(`${1000 - seconds}+60x40`);

const sending = (sent: string) => ({
  [`prometheus_remote_storage_highest_timestamp_in_seconds{${on("a")}}`]: "1000+60x40",
  ...storage("a", { queue_highest_sent_timestamp_seconds: sent }),
});

/** Requests for the pods of two namespaces. */
const failures = (values: string) =>
  Object.fromEntries(
    ["observability", "shop"].map((namespace) => [
      `prometheus_sd_kubernetes_failures_total{${on("a")}, component_id="discovery.kubernetes.${namespace}"}`,
      values,
    ]),
  );

export const scrapingRuleTests: RuleTests = [
  {
    alert: "AlloyTargetsSilent",
    severity: "warning",
    fires: {
      series: scraping({ a: ["2x40", counter([10, 90], [30, 0])], b: ["1x40", "0+45x40"] }),
      at: "24m",
      labels: { ...labels, component_id: `prometheus.scrape.${shop}` },
      description: `None of the 2 targets that prometheus.scrape.${shop} has on the node of observability-nodes/a brings a sample.`,
    },
    quiet: [
      { series: scraping({ a: ["2x40", "0+45x40"] }) },
      { series: scraping({ a: ["0x40", "0x40"], b: ["1x40", "0+45x40"] }) },
    ],
    survivors: {
      "sum becomes max":
        "each agent has one series of a scrape: the sum takes off its other labels",
      "sum becomes max (2)": "as above",
    },
  },
  {
    alert: "AlloyScrapesNobody",
    severity: "warning",
    fires: {
      series: scraping({ a: ["1x10 0x30", "0+45x40"], b: ["0x40", "0x40"] }),
      at: "26m",
      labels: { namespace: "observability-nodes", component_id: `prometheus.scrape.${shop}` },
      description: `prometheus.scrape.${shop} has no target on any node: what it is about is gone or goes by other labels, and alerts about it cannot fire.`,
    },
    quiet: [
      { series: scraping({ a: ["0x40", "0x40"], b: ["1x40", "0+45x40"] }) },
      { series: scraping({ a: ["0x40", "0x40"] }, "shop__gpus_if_any__0") },
    ],
  },
  {
    alert: "AlloyDiscoveryFails",
    severity: "warning",
    fires: {
      series: failures(counter([5, 0], [40, 1])),
      at: "21m",
      labels,
      description:
        "The API server refused or failed 10 requests of observability-nodes/a in 5 minutes: it does not learn of new pods.",
    },
    quiet: { series: failures("0x5 7x40") },
  },
  {
    alert: "AlloySamplesRefused",
    severity: "critical",
    fires: {
      series: writing(40),
      at: "16m",
      labels: { namespace: "observability-nodes" },
      description:
        "The agents in observability-nodes lose 2% of what they scrape: the store refuses it for good.",
      begins: {
        series: later(writing(21), /failed/),
        at: "30m",
        description:
          "The agents in observability-nodes lose 1.05% of what they scrape: the store refuses it for good.",
      },
    },
    quiet: { series: writing(20) },
    survivors: { "> becomes >=": "a ratio of rates is hardly ever exactly that" },
  },
  {
    alert: "AlloySamplesLate",
    severity: "warning",
    fires: [
      {
        series: late(121),
        at: "15m",
        labels,
        description:
          "observability-nodes/a is 2m 1s behind with what it scrapes; what waits for hours is lost.",
      },
      // The store is gone from the fifth minute on.
      {
        series: sending("1000+60x5 1300x40"),
        at: "23m",
        labels,
        description:
          "observability-nodes/a is 18m 0s behind with what it scrapes; what waits for hours is lost.",
      },
    ],
    survivors: {
      "[5m] halved": "what is sent and what is scraped only grow: the largest is the latest",
      "[5m] doubled": "what is sent and what is scraped only grow: the largest is the latest",
    },
    quiet: { series: late(120) },
  },
];
