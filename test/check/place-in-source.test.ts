import { afterAll, expect, test } from "@jest/globals";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { placeInSource } from "../../sdk/check/place-in-source.ts";

const root = mkdtempSync(join(tmpdir(), "sources-"));
afterAll(() => rmSync(root, { recursive: true }));

mkdirSync(join(root, "base/web"), { recursive: true });
mkdirSync(join(root, "clusters"));
writeFileSync(join(root, "clusters/eu.ts"), 'const eu = {\n  storag: "80Gi",\n  size: "9",\n};\n');
writeFileSync(
  join(root, "base/web/web.ts"),
  [
    "export const web = [",
    '  { kind: "ServiceAccount", metadata: { name } },',
    '  { kind: "ConfigMap", metadata: { name: "a" }, immutable: true },',
    '  { kind: "ConfigMap", metadata: { name: "b" } },',
    '  serviceMonitor("web", namespace, []),',
    "];",
  ].join("\n"),
);
writeFileSync(
  join(root, "base/web/alerts.ts"),
  '[\n  { alert: "WebDown", labels: { severity: "warnning" } },\n  { alert: "WebSlow" },\n];\n',
);
writeFileSync(
  join(root, "base/web/twice.ts"),
  '[\n  { record: "WebTwice" },\n  { record: "WebTwice" },\n];\n',
);
mkdirSync(join(root, "base/scraped"));
writeFileSync(
  join(root, "base/scraped/scraped.ts"),
  "component({\n  scrapes: ({ ports }) => [\n    scrape({}, ports.telemtry),\n  ],\n});\n",
);
writeFileSync(
  join(root, "base/scraped/service.ts"),
  "/** Two scrapes: one of them. */\nconst service = {\n  port: 80,\n};\n",
);
writeFileSync(join(root, "base/web/metrics.ts"), "const metrics = {\n  web_seconds: {},\n};\n");
writeFileSync(join(root, "base/web/alerts.rule-tests.ts"), '[{ alert: "WebSlow" }];\n');

writeFileSync(
  join(root, "base/web/made.ts"),
  "const left = `web_secnds{}`;\nconst alert = `Web${name}`;\n",
);
writeFileSync(join(root, "base/web/inhibitions.ts"), 'alerts("WebMade");\n');

type Rest = { check?: string; field?: string; source?: string };
const about = (object: string, message: string, rest: Rest = {}) =>
  placeInSource(
    { check: "a", source: "base/web", object: `eu/web/${object}`, message, ...rest },
    root,
  );

test.each<[string, [string, string, string]]>([
  ["a value that the message quotes", ["PrometheusRule/a/b", '"warnning" is none', "alerts.ts:2"]],
  ["the alert that it begins with", ["PrometheusRule/a/b", 'WebSlow: knows no "x"', "alerts.ts:3"]],
  ["an alert with a place in it", ["PrometheusRule/a/b", "WebDown, line 2: no", "alerts.ts:2"]],
  ["the object of its kind and name", ["ConfigMap/a/b", "is wrong", "web.ts:4"]],
  ["the only object of its kind", ["ServiceAccount/a/b", "is missing", "web.ts:2"]],
  ["the function that makes its kind", ["ServiceMonitor/a/web", "is wrong", "web.ts:5"]],
])("%s leads to its line", (_, [object, message, place]) => {
  expect(about(object, message)).toBe(`base/web/${place}`);
});

test("an alert leads to its line, whatever the message quotes that other files define", () => {
  const message = 'WebSlow, line 1, column 5: "web_seconds" carries no label "jb"';
  expect(about("PrometheusRule/a/b", message)).toBe("base/web/alerts.ts:3");
  const twice = 'WebTwice: "web_seconds" carries no label "jb"';
  expect(about("PrometheusRule/a/b", twice)).toBe("base/web/twice.ts");
});

test("a series that nobody has leads to the text that names it, whatever its alerts are made of", () => {
  const message = 'WebMade, line 1, column 1: nothing that we know of exposes "web_secnds"';
  const place = about("PrometheusRule/a/b", message, { check: "metrics" });
  expect(place).toBe("base/web/made.ts:1");
});

test("the test of an alert leads to its line among the tests", () => {
  const finding = { check: "rule-tests", source: "base/web", message: 'goes to the team "a"' };
  const placed = (object: string) => placeInSource({ ...finding, object }, root);
  expect(placed("web/WebSlow/warning")).toBe("base/web/alerts.rule-tests.ts:1");
  expect(placed("web/WebDown/warning")).toBe("base/web/alerts.ts:2");
  expect(placed("web/Nothing/warning")).toBe("base/web/web.ts:3");
});

test("the field leads to its line, where nothing else does", () => {
  expect(about("Role/a/a", "is wrong", { field: "immutable" })).toBe("base/web/web.ts:3");
});

test("what a component says leads to where it says so, whatever else is called like the field", () => {
  const said = { field: "scrapes[1].port", source: "base/scraped" };
  expect(about("", "is no port of its own", said)).toBe("base/scraped/scraped.ts:2");
});

test("an option leads to the line of its cluster's file", () => {
  const source = "clusters/eu.ts";
  expect(about("", 'there is no option "storag"', { source })).toBe("clusters/eu.ts:2");
  expect(about("", 'no store; needed by "storag" and "size"', { source })).toBe(source);
});

test("what a cluster chose for an application leads to its lines, whatever else is called so", () => {
  const chosen = [
    "export const us = cluster({",
    "  stacks: [",
    '    logs({ loki: { limits: { "all": 1 } } }),',
    "    metrics({",
    "      mimir: { ingestion: 1 },",
    '      "the-other": {',
    "        replicas: 2,",
    '        also: [{ replicas: 3 }, "eu-north"],',
    "      },",
    "    }),",
    "  ],",
    '  region: "us-east",',
    "});",
  ];
  writeFileSync(join(root, "clusters/us.ts"), chosen.join("\n"));
  const placed = (application: string, field: string, message = "is wrong") =>
    placeInSource(
      { check: "a", source: "clusters/us.ts", object: `us/${application}`, field, message },
      root,
    );
  expect(placed("loki", "limits.ingestion")).toBe("clusters/us.ts:3");
  expect(placed("mimir", "spec.ingestion")).toBe("clusters/us.ts:5");
  expect(placed("the-other", "spec.replicas")).toBe("clusters/us.ts:6");
  expect(placed("the-other", "also")).toBe("clusters/us.ts:8");
  expect(placed("the-other", "a", '"eu-north" is nowhere')).toBe("clusters/us.ts:8");
  expect(placed("mimir", "a", 'no "us-east" is known')).toBe("clusters/us.ts:12");
  expect(placed("absent", "spec.ingestion")).toBe("clusters/us.ts:5");
});

test("a field leads to the deepest of its keys that a cluster's file has, whatever else is called so", () => {
  const facts = [
    "export const fr = cluster({",
    '  secretStore: { kind: "ClusterSecretStore" },',
    '  cidrs: { nodes: ["10.0.0.0/16"] },',
    '  apiServer: { cidrs: ["10.0.0.0/28"] },',
    "  stacks: [",
    '    metrics({ mimir: { provider: "eks" } }),',
    "    jobs({",
    "      jobs: {",
    '        hours: [{ namespace: "shop",',
    "          value: -3 }],",
    '        more: [{ namespace: "web", value: 2 }],',
    "      },",
    "    }),",
    "  ],",
    "});",
  ];
  writeFileSync(join(root, "clusters/fr.ts"), facts.join("\n"));
  const placed = (object: string, field: string, message = "is missing") =>
    placeInSource({ check: "a", source: "clusters/fr.ts", object, field, message }, root);
  expect(placed("fr", "secretStore.provider")).toBe("clusters/fr.ts:2");
  expect(placed("fr", "cidrs.pods")).toBe("clusters/fr.ts:3");
  expect(placed("fr", "apiServer.cidrs[0]")).toBe("clusters/fr.ts:4");
  expect(placed("fr/jobs", "hours[0].value", '"value" is -3')).toBe("clusters/fr.ts:10");
  expect(placed("fr/jobs", "hours[0].owner")).toBe("clusters/fr.ts:9");
  expect(placed("fr/jobs", 'more["a"].namespace', '"shop" is none')).toBe("clusters/fr.ts:11");
});

test("where several lines could be meant the file is named, or that of the component", () => {
  expect(about("ConfigMap/a/c", "is wrong")).toBe("base/web/web.ts");
  expect(about("PrometheusRule/a/b", "is wrong", { field: "a.alert" })).toBe("base/web/alerts.ts");
  expect(about("Role/a/c", "is wrong")).toBe("base/web/web.ts");
});

test("a source that is not there, that is a line already or no TypeScript stays as it is", () => {
  for (const source of ["base/absent", "base/web/web.ts:7", "base/web/RUNBOOK.md"]) {
    expect(about("ConfigMap/a/a", '"warnning" is none', { source })).toBe(source);
  }
});
