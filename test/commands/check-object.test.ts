import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, jest, test } from "@jest/globals";
import { checkObject } from "../../sdk/commands/check-object.ts";
import { notPermitted } from "../../sdk/check/team-laws.ts";
import { judgeTeamFile } from "../../sdk/check/team-file.ts";
import { evaluate } from "../../sdk/evaluate/evaluate.ts";
import { providers as fleet } from "../network/providers.ts";
import { mistakes, right } from "../tenants/team-files.ts";

const folder = mkdtempSync(join(tmpdir(), "team-"));
const file = join(folder, "team.yaml");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Those of one cluster lead straight outside, those of the other by a proxy. */
const { clusters } = evaluate(fleet).evaluated;
const clusterOf = (wanted: string) => clusters.find(({ facts }) => facts.name === wanted)!;

/** What is said of a text, each as `line: message [law]`. */
async function said(text: string, on = "gke"): Promise<string[]> {
  const { findings } = await judgeTeamFile({ path: "team.yaml", text }, clusterOf(on), []);
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
  receivers: [{ name: own, webhookConfigs: [{ url: "https://hooks.example.org" }] }]
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

test("where its Prometheus writes to a store, a monitor that goes where it is sent is told", () => {
  const [monitor] = right.filter(({ kind }) => kind === "PodMonitor");
  const { spec } = monitor as unknown as { spec: { podMetricsEndpoints: object[] } };
  const judged = (endpoint: object, reader: object) => {
    const object = { ...monitor!, spec: { ...spec, podMetricsEndpoints: [endpoint] } };
    const about = { object, namespace: "shop", reader } as Parameters<typeof notPermitted>[0];
    return notPermitted(about).map(({ field }) => field);
  };
  const writing = { remoteWrite: [{ url: "https://store.example.org" }] };
  expect(judged({ followRedirects: false }, writing)).toEqual([]);
  expect(judged({}, {})).toEqual([]);
  for (const endpoint of [{}, { followRedirects: true }]) {
    expect(judged(endpoint, writing)).toEqual(["spec.podMetricsEndpoints[0].followRedirects"]);
  }
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

test("what a group of rules says is told once, where it says so", async () => {
  const group = `apiVersion: monitoring.coreos.com/v1
kind: PrometheusRule
metadata: { name: cart, namespace: shop }
spec:
  groups:
    - name: cart
      labels: { namespace: payments }
      rules:
        - { alert: CartSlow, expr: up == 0, labels: { severity: warning } }
        - { alert: CartDown, expr: up == 0, labels: { severity: critical } }
`;
  const found = await said(group);
  expect(found.filter((line) => line.includes("[permitted]"))).toEqual([
    '7: PrometheusRule cart: spec.groups[0].labels.namespace is overwritten: "namespace" is "shop" whatever it says [permitted]',
  ]);
});

test("a List is read item by item, and an object without a name or of a misspelt kind is told", async () => {
  const item = monitor("bearerTokenFile: /token").trim().replaceAll("\n", "\n    ");
  expect(await said(`kind: List\nitems:\n  - ${item}\n`)).toEqual([
    expect.stringMatching(/^11: ServiceMonitor cart: .*bearerTokenFile/),
  ]);
  expect(await said(monitor("path: /a").replace(/metadata: .*/, "metadata:"))).toEqual([
    "3: ServiceMonitor: metadata.name is missing [schema]",
  ]);
  expect(await said(monitor("path: /a").replace("ServiceMonitor", "ServicMonitor"))).toEqual([
    '2: "ServicMonitor" is no kind of the operator\'s: did you mean "ServiceMonitor"? [kinds]',
  ]);
  expect(await said(`${monitor("path: /a")}---\n${monitor("path: /b")}`)).toEqual([
    expect.stringContaining("stands twice in this file [unique-objects]"),
  ]);
});

test.each(right.map((object) => ({ object, kind: object.kind })))(
  "a $kind that everybody takes is taken",
  async ({ object }) => expect(await said(JSON.stringify(object))).toEqual([]),
);

test.each(mistakes.map((one) => ({ ...one, kind: one.object.kind })))(
  "$kind: $title is told once",
  async ({ object, says }) => {
    expect(await said(JSON.stringify(object))).toEqual([expect.stringContaining(says)]);
  },
);

test("receivers with settings of their own leave by the cluster's proxy", async () => {
  const httpConfig = { followRedirects: false };
  const url = "https://hooks.example.org/cart";
  const config = (own: object) =>
    JSON.stringify({
      apiVersion: "monitoring.coreos.com/v1alpha1",
      kind: "AlertmanagerConfig",
      metadata: { name: "cart", namespace: "shop" },
      spec: {
        route: { receiver: "own" },
        receivers: [{ name: "own", webhookConfigs: [{ url, ...own }] }],
      },
    });
  expect(await said(config({ httpConfig }))).toEqual([]);
  expect(await said(config({}), "eks-auto")).toEqual([]);
  const { httpProxy } = clusterOf("eks-auto").facts;
  expect(await said(config({ httpConfig }), "eks-auto")).toEqual([
    expect.stringContaining(`httpConfig leads past ${httpProxy!.url}, which is the only way out`),
  ]);
  const proxied = { httpConfig: { ...httpConfig, proxyUrl: httpProxy!.url } };
  expect(await said(config(proxied), "eks-auto")).toEqual([]);
});

test("the command says line, what, why and what to do; 2 for findings, 3 for nothing to judge", async () => {
  const name = "gke";
  writeFileSync(file, monitor("path: /metrics").replace("namespace: shop", "namespace: nowhere"));
  const printed: string[] = [];
  jest.spyOn(console, "error").mockImplementation((line: string) => void printed.push(line));
  expect(await checkObject(file, { name, fleet })).toBe(2);
  jest.restoreAllMocks();
  expect(printed[0]).toMatch(`${file}:3: ServiceMonitor cart: metadata.namespace "nowhere"`);
  expect(printed[0]).toContain("ask the platform to add it to monitoredNamespaces");
  writeFileSync(file, "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: cart }\n");
  await expect(checkObject(file, { name, fleet })).rejects.toMatchObject({ exitCode: 3 });
});

const broken = { ...fleet, team: 7 as never };

test.each([
  ["none", { name: undefined, fleet }, /: name a cluster by --cluster \(one of .*\bgke\b/],
  ["a misspelt one", { name: "gkee", fleet }, /: no cluster is "gkee" \(did you mean "gke"\?\)$/],
  ["one of a broken fleet", { name: "gke", fleet: broken }, /: npm run check says what is wrong /],
])("the command cannot ask a cluster where it is given %s", async (_, given, says) => {
  writeFileSync(file, monitor("path: /metrics"));
  const ended = { exitCode: 3, message: expect.stringMatching(says) };
  await expect(checkObject(file, given)).rejects.toMatchObject(ended);
});
