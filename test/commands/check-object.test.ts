import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, jest, test } from "@jest/globals";
import { fleet } from "../../clusters/index.ts";
import { checkObject } from "../../sdk/commands/check-object.ts";
import { judgeTeamFile } from "../../sdk/check/team-file.ts";
import { evaluate } from "../../sdk/evaluate/evaluate.ts";
import { allOfKind } from "../../sdk/read/all-of-kind.ts";
import { NotInFleet } from "../not-in-fleet.ts";

const folder = mkdtempSync(join(tmpdir(), "team-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const clusters = fleet.clusters.map((one) => ({ ...one, monitoredNamespaces: ["shop"] }));
const cluster = evaluate({ ...fleet, clusters }).evaluated.clusters.find((one) =>
  allOfKind(one, "Prometheus").some(({ resource }) => resource.spec.enforcedNamespaceLabel),
);

/** What is said of a text, each as `line: message [law]`. */
async function said(text: string): Promise<string[]> {
  if (cluster === undefined) throw new NotInFleet("a cluster that reads what teams bring");
  const { findings } = await judgeTeamFile({ path: "team.yaml", text }, cluster, []);
  return findings.map(({ check, line, message }) => `${line}: ${message} [${check}]`);
}

function monitor(endpoint: string, more = ""): string {
  return `apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata: { name: cart, namespace: shop }
spec:
  selector: { matchLabels: { app: cart } }
  ${more}
  endpoints:
    - port: http
      ${endpoint}
`;
}

const of = "ServiceMonitor cart:";

test("what a cluster takes as it stands is taken, and objects of other kinds are passed over", async () => {
  const podMonitor = `
apiVersion: monitoring.coreos.com/v1
kind: PodMonitor
metadata: { name: cart, namespace: shop }
spec: { selector: {}, podMetricsEndpoints: [{ port: http, interval: 1m }], sampleLimit: 10 }
`;
  const rules = `
apiVersion: monitoring.coreos.com/v1
kind: PrometheusRule
metadata: { name: cart, namespace: shop }
spec:
  groups:
    - name: cart
      rules: [{ alert: CartDown, expr: 'up{job="cart"} == 0', labels: { severity: warning } }]
`;
  const routes = `
apiVersion: monitoring.coreos.com/v1alpha1
kind: AlertmanagerConfig
metadata: { name: cart, namespace: shop }
spec:
  route: { receiver: own }
  receivers: [{ name: own, webhookConfigs: [{ url: "https://hooks.example.com" }] }]
`;
  const other = "\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: cart }\n";
  const all = [monitor("interval: 30s"), podMonitor, rules, routes, other, "\n"].join("---");
  expect(await said(all)).toEqual([]);
});

test.each([
  [
    "bearerTokenFile: /token",
    `9: ${of} spec.endpoints[0].bearerTokenFile reads a file of Prometheus (/token), so the monitor is refused [permitted]`,
  ],
  [
    "tlsConfig: { caFile: /ca }",
    `9: ${of} spec.endpoints[0].tlsConfig.caFile reads a file of Prometheus (/ca), so the monitor is refused [permitted]`,
  ],
  [
    "honorLabels: true",
    `9: ${of} spec.endpoints[0].honorLabels has no effect: a label that the target has as well is stored as exported_<label> [permitted]`,
  ],
  [
    "honorTimestamps: true",
    `9: ${of} spec.endpoints[0].honorTimestamps has no effect: samples have the time of their scrape [permitted]`,
  ],
  [
    "metricRelabelings: [{ targetLabel: namespace, replacement: payments }]",
    `9: ${of} spec.endpoints[0].metricRelabelings[0].targetLabel is overwritten: "namespace" is "shop" whatever it says [permitted]`,
  ],
])("an endpoint with %s is told", async (endpoint, message) => {
  expect(await said(monitor(endpoint))).toEqual([message]);
});

test.each([
  [
    "namespaceSelector: { any: true }",
    `6: ${of} spec.namespaceSelector is ignored: targets are those of "shop" [permitted]`,
  ],
  [
    "scrapeClass: platform",
    `6: ${of} spec.scrapeClass "platform" is no class here, so the monitor is refused [permitted]`,
  ],
  [
    "attachMetadata: { node: true }",
    `6: ${of} spec.attachMetadata.node asks for nodes, which this Prometheus may not read: nothing is found [permitted]`,
  ],
  [
    "sampleLimit: 1000000",
    `6: ${of} spec.sampleLimit asks for 1000000, and gets 50000: what brings more is thrown away whole [limits]`,
  ],
  [
    "targetLimit: 0",
    `6: ${of} spec.targetLimit asks for no limit, and gets 100: what brings more is thrown away whole [limits]`,
  ],
  [
    "bodySizeLimit: 1GB",
    `6: ${of} spec.bodySizeLimit asks for 1GB, and gets 16MB: what brings more is thrown away whole [limits]`,
  ],
])("a monitor with %s is told", async (more, message) => {
  expect(await said(monitor("path: /metrics", more))).toEqual([message]);
});

test("what nobody selects is told: no namespace, one that is not read, a kind that is not", async () => {
  const text = monitor("path: /metrics");
  const [unread] = await said(text.replace("namespace: shop", "namespace: elsewhere"));
  expect(unread).toMatch(
    /^3: ServiceMonitor cart: metadata.namespace "elsewhere" is none that .* reads \[selected\]$/,
  );
  expect(await said(text.replace(", namespace: shop", ""))).toEqual([
    `3: ${of} metadata.namespace is missing, and decides who reads it [selected]`,
  ]);
  const probe = `apiVersion: monitoring.coreos.com/v1
kind: Probe
metadata: { name: cart, namespace: shop }
spec: { prober: { url: "example.com" }, targets: { staticConfig: { static: [https://example.com] } } }
`;
  expect(await said(probe)).toEqual([
    expect.stringMatching(/^2: Probe cart: kind is read by nobody on /),
  ]);
});

test("shapes and rules are judged by the laws that ours are, and what is no YAML is told", async () => {
  expect(await said(monitor("interval: 1.5m"))).toEqual([
    expect.stringMatching(
      /^9: ServiceMonitor cart: spec.endpoints\[0\].interval "1.5m" .* \[schema\]$/,
    ),
  ]);
  const rule = `apiVersion: monitoring.coreos.com/v1
kind: PrometheusRule
metadata: { name: cart, namespace: shop }
spec:
  groups:
    - name: cart
      rules:
        - alert: CartSlow
          expr: rate(cart_errors[5m]
          labels: { severity: warning, namespace: payments }
`;
  expect(await said(rule)).toEqual([
    '10: PrometheusRule cart: spec.groups[0].rules[0].labels.namespace is overwritten: "namespace" is "shop" whatever it says [permitted]',
    expect.stringMatching(/^9: CartSlow: .* \[promql\]$/),
  ]);
  expect(await said("kind: [")).toEqual([expect.stringMatching(/^1: is no YAML: .* \[yaml\]$/)]);
});

test("the command says line, what, why and what to do; 2 for findings, 3 for nothing to judge", async () => {
  if (cluster === undefined) throw new NotInFleet("a cluster that reads what teams bring");
  const { name } = cluster.facts;
  const file = join(folder, "team.yaml");
  writeFileSync(file, monitor("path: /metrics").replace("namespace: shop", "namespace: nowhere"));
  const printed: string[] = [];
  jest.spyOn(console, "error").mockImplementation((line: string) => void printed.push(line));
  expect(await checkObject(file, { name, fleet })).toBe(2);
  jest.restoreAllMocks();
  expect(printed[0]).toMatch(`${file}:3: ServiceMonitor cart: metadata.namespace "nowhere"`);
  expect(printed[0]).toContain("ask the platform to add it to monitoredNamespaces");
  writeFileSync(file, "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: cart }\n");
  await expect(checkObject(file, { name, fleet })).rejects.toMatchObject({ exitCode: 3 });
  await expect(checkObject(file, { name: undefined, fleet })).rejects.toMatchObject({
    exitCode: 3,
  });
});
