import { nodeExporterMetrics } from "../../base/node-exporter/metrics.ts";
import type { Build } from "../../sdk/check/build.ts";
import { build } from "../../sdk/check/build.ts";
import { catalogue, type Dashboard } from "../../sdk/index.ts";
import { componentOf, smallFleet } from "../small-fleet.ts";
import { linux, namespace } from "../small-objects.ts";
import { type ExampleRule, recorded } from "./promql-example.ts";

/** The laws about what rules ask. */
export const ruleLaws: readonly string[] = [
  "circles",
  "conditions",
  "dashboard-queries",
  "kept-labels",
  "label-values",
  "matchers",
  "matching",
  "metrics",
  "promql",
  "quantiles",
  "rates",
  "recordings",
  "waits",
];

const labels = { "app.kubernetes.io/name": "node-exporter" };

/** A team's program, which no monitor of the tree scrapes; it has a histogram, as node-exporter has none. */
const shopMetrics = catalogue({
  program: "shop",
  version: "1.0.0",
  source: "test",
  outside: true,
  metrics: {
    shop_request_seconds: { type: "histogram", unit: "seconds", labels: ["handler"] },
  },
});

const scraped = [
  {
    apiVersion: "v1",
    kind: "Service",
    metadata: { name: "node-exporter", namespace, labels },
    spec: { selector: labels, ports: [{ name: "metrics", port: 9100 }] },
  },
  {
    apiVersion: "monitoring.coreos.com/v1",
    kind: "ServiceMonitor",
    metadata: { name: "node-exporter", namespace },
    spec: {
      jobLabel: "app.kubernetes.io/name",
      selector: { matchLabels: labels },
      endpoints: [
        {
          port: "metrics",
          metricRelabelings: [
            { action: "drop", sourceLabels: ["__name__"], regex: "node_scrape_.+" },
          ],
        },
      ],
    },
  },
  {
    apiVersion: "monitoring.coreos.com/v1",
    kind: "Prometheus",
    metadata: { name: "prometheus", namespace },
    spec: { ...linux, scrapeInterval: "30s", externalLabels: { cluster: "here" } },
  },
];

/** A PrometheusRule of these rules and those that examples rely on. */
export function groupsOf(rules: readonly ExampleRule[]) {
  const more = recorded.filter(
    ({ record, expr }) => !rules.some((rule) => rule.record === record && rule.expr === expr),
  );
  return [{ name: "example", rules: [...rules, ...more] }];
}

/** What the laws about rules say of some rules on a cluster that scrapes node-exporter every 30 seconds. */
export async function ruleFindings(
  rules: readonly ExampleRule[],
  dashboards: readonly Dashboard[] = [],
): Promise<Build["findings"]> {
  const rule = {
    apiVersion: "monitoring.coreos.com/v1",
    kind: "PrometheusRule",
    metadata: { name: "example", namespace },
    spec: { groups: groupsOf(rules) },
  };
  const nodeExporter = componentOf("node-exporter", scraped, {
    metrics: [nodeExporterMetrics, shopMetrics],
    dashboards,
  });
  const { findings } = await build(
    smallFleet([rule], { beside: { "node-exporter": nodeExporter } }),
  );
  return findings.filter(
    ({ check, object }) => ruleLaws.includes(check) && object.startsWith("eu-test/"),
  );
}
