import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import { nodeExporterMetrics } from "../../base/node-exporter/metrics.ts";
import { judgeForeignRules } from "../../sdk/check/foreign-rules.ts";
import { checkRules } from "../../sdk/commands/check-rules.ts";
import { ruleFilesIn } from "../../sdk/read/rule-files.ts";
import { componentOf, smallFleet } from "../small-fleet.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rules-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(path: string, text: string | Buffer): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** `alerts.yaml:3: ... [law]` of each finding in the folder. */
async function said(): Promise<string[]> {
  const { findings } = await judgeForeignRules(ruleFilesIn(folder), [nodeExporterMetrics]);
  return findings.map(({ path, line, message, check }) => `${path}:${line}: ${message} [${check}]`);
}

const wrong = `# A rule file of Prometheus.
groups:
  - name: nodes
    rules:
      - alert: NodesGone
        expr: |
          # Nodes that answer.
          count by (job) (up{job="node"} == 1)
            == 0
        labels: { severity: page }
      - record: nodes_busy
        expr: 'sum by (job) (node_load1) > 10'
      - alert: NodeBusy
        expr: nodes_busy > 1 and on (job) rate(node_load1[1m]) > 1
        for: 0m
        labels:
          load: "{{ $value }}"
        annotations:
          summary: |-
            A node is busy,
            {{ $labels.instance }}.
`;

test("rules are judged as they are written, each finding at its line", async () => {
  write("nodes.yaml", wrong);
  expect((await said()).sort()).toEqual([
    'nodes.yaml:14: NodeBusy: rate of "node_load1", which is a gauge [rates]',
    'nodes.yaml:17: "load" follows the value, so each new value is another alert, which waits anew [rule-labels]',
    'nodes.yaml:20: NodeBusy: the result of the expression has no label "instance" [kept-labels]',
    'nodes.yaml:8: NodesGone: "count by (job) (up{job="node"} == 1) == 0" can never hold [conditions]',
  ]);
});

test("PrometheusRule objects are found among others, in lists and in folders", async () => {
  const object = (expr: string) =>
    `apiVersion: monitoring.coreos.com/v1\nkind: PrometheusRule\nmetadata: { name: a }\nspec:\n  groups:\n    - name: a\n      rules:\n        - alert: A\n          expr: ${expr}\n`;
  const other = "kind: ConfigMap\nmetadata: { name: expr }\n";
  write("deep/er/two.yml", `${other}---\n${object("up == 2")}---\n${object("up == 0")}`);
  const inList = object("up > 1").replaceAll(/^/gm, "    ").replace("    ", "  - ").trimEnd();
  write("list.yaml", `kind: List\nitems:\n${inList}\n`);
  expect(await said()).toEqual([
    'deep/er/two.yml:12: A: "up == 2" can never hold [conditions]',
    'list.yaml:11: A: "up > 1" can never hold [conditions]',
  ]);
});

test("what a house has its own way in is no fault: names, texts, jobs, labels, intervals, constants", async () => {
  write(
    "house.yaml",
    `groups:
  - name: house
    interval: 10s
    limit: 5
    rules:
      - record: shop_requests
        expr: sum by (region, pod_name) (rate(shop_requests_total[20s]))
      - alert: everything is fine
        expr: vector(1)
        labels: { severity: page, tier: 1 }
      - alert: LeftOver
        expr: shop_copies{name=~".*_old"}
      - alert: Busy
        expr: |
          node_load1{job="node", rack="4"} > on (region, host) group_left (owner) shop_limit
          and shop_starts_total > 0 and ALERTS{alertname="Elsewhere", alertstate="firing"}
        annotations: { summary: "{{ $labels.owner }} on {{ $labels.rack }}" }
`,
  );
  expect(await said()).toEqual([]);
  const { rules, metrics, unknown } = await judgeForeignRules(ruleFilesIn(folder), [
    nodeExporterMetrics,
  ]);
  const asked = ["shop_copies", "shop_limit", "shop_requests_total", "shop_starts_total"];
  expect({ rules, metrics, unknown }).toEqual({ rules: 4, metrics: 6, unknown: asked });
});

test("files that cannot be read or are no rules are told where, others are passed over", async () => {
  write("broken.yaml", 'groups:\n  - name: "a\n    rules:\n      - expr: up == 0\n');
  write("shape.yaml", "groups:\n  - name: a\n    rules:\n      - alert: A\n        expr: [up]\n");
  write("template.yaml", "{% for one in all %}\n- expr: {{ one }}\n{% endfor %}\n");
  write("values.yaml", "replicas: 2\n");
  write("README.md", "expr: up == 2\n");
  expect(await said()).toEqual([
    expect.stringMatching(/^broken\.yaml:\d: is no YAML: .* \[yaml\]$/),
    expect.stringMatching(/^shape\.yaml:5: .* \[schema\]$/),
  ]);
});

const never = "groups: [{ name: a, rules: [{ alert: A, expr: up == 2 }] }]\n";

test("what cannot be read is told with its file and ends nothing", async () => {
  write("a.yaml", never);
  write("null.yaml", "groups:\n  - name: a\n    rules: [{ alert: A, expr: up == 0 }]\n  - null\n");
  write("wide.yaml", Buffer.from(`\ufeff${never}`, "utf16le"));
  write("misspelt.yaml", never.replace("groups", "# expr: a\ngroup"));
  symlinkSync("nowhere", join(folder, "lost.yaml"));
  symlinkSync("loop.yaml", join(folder, "loop.yaml"));
  execFileSync("mkfifo", [join(folder, "pipe.yaml")]);
  mkdirSync(join(folder, "folder.yaml"));
  expect((await said()).sort()).toEqual([
    'a.yaml:1: A: "up == 2" can never hold [conditions]',
    "loop.yaml:1: cannot be read: ELOOP [yaml]",
    "lost.yaml:1: cannot be read: ENOENT [yaml]",
    'misspelt.yaml:2: "group" is nothing that Prometheus reads [yaml]',
    "null.yaml:4: is no group of rules [yaml]",
    "pipe.yaml:1: is no file [yaml]",
    "wide.yaml:1: is no UTF-8 [yaml]",
  ]);
});

test.each(["a.YAML", "a.Yml", "a.rules", "a.json"])("%s is read", async (path) => {
  write(
    path,
    path === "a.json"
      ? JSON.stringify({ groups: [{ name: "a", rules: [{ alert: "A", expr: "up == 2" }] }] })
      : never,
  );
  expect(await said()).toEqual([expect.stringContaining('"up == 2" can never hold')]);
});

test("what can only be LogQL is judged as Loki's ruler reads it", async () => {
  const rule = (expr: string) => `      - alert: A\n        expr: ${expr}\n`;
  const lines = '{app="shop"} |= "error" | json';
  const right = rule(`sum(rate(${lines} [5m])) > 1`);
  const wrong = rule(`sum(sum_over_time(${lines} [5m])) > 1`);
  const neither = rule(`sum(sum_over_time(${lines} [5m]) > 1`);
  write("a.yaml", `groups:\n  - name: a\n    rules:\n${right}${wrong}${neither}`);
  expect(await said()).toEqual([
    expect.stringMatching(/^a\.yaml:7: A: sum_over_time computes .* \[logql\]$/),
    expect.stringMatching(/^a\.yaml:9: A: .* was not expected \[promql\]$/),
  ]);
});

test("what is said of two rules on one line is said once", async () => {
  const rule = "{ alert: A, expr: up == 2 }";
  write("a.yaml", `groups: [{ name: a, rules: [${rule}, ${rule}] }]\n`);
  expect(await said()).toEqual(['a.yaml:1: A: "up == 2" can never hold [conditions]']);
});

test("labels that are merged are labels", async () => {
  const rule = (name: string, labels: string) =>
    `      - { alert: ${name}, expr: up == 0, labels: ${labels} }\n`;
  const rules = `${rule("A", "&l { team: a }")}${rule("B", "{ <<: *l, tier: b }")}`;
  write("a.yaml", `groups:\n  - name: a\n    rules:\n${rules}`);
  expect(await said()).toEqual([]);
});

const bomb = ["a: &a [x, x, x, x, x, x, x, x, x, x]"]
  .concat(
    [..."bcdefg"].map(
      (key, at) => `${key}: &${key} [${Array(10).fill(`*${"abcdef"[at]}`).join(", ")}]`,
    ),
  )
  .join("\n");

test.each([
  [
    "a key twice",
    "groups: []\ngroups:\n  - expr: up\n",
    /^a\.yaml:2: is no YAML: Map keys must be unique/,
  ],
  [
    "aliases that stand for millions",
    `${bomb}\nexpr: up\n`,
    /^a\.yaml:1: is no YAML: Excessive alias count/,
  ],
  ["a tab", "groups:\n\t- expr: up\n", /^a\.yaml:2: is no YAML: Tabs are not allowed/],
  [
    "what is no UTF-8",
    Buffer.from("groups:\n  # \xff\n  - expr: up\n", "latin1"),
    /^a\.yaml:2: is no UTF-8/,
  ],
])("bad input 90: %s is refused with its line", async (_, text, says) => {
  write("a.yaml", text);
  expect(await said()).toEqual([expect.stringMatching(says)]);
});

test("bad input 90: CRLF and a byte order mark are read as Prometheus reads them", async () => {
  const text = "groups:\n  - name: a\n    rules:\n      - alert: A\n        expr: absent(\n";
  write("a.yaml", `\ufeff${text.replaceAll("\n", "\r\n")}`);
  expect(await said()).toEqual([expect.stringMatching(/^a\.yaml:5: A: .* \[promql\]$/)]);
});

/** A fleet that knows the metrics of nodes. */
const nodes = componentOf("nodes", [], { metrics: [nodeExporterMetrics] });
const ours = smallFleet([], { beside: { nodes } });

/** The exit code and what is printed. */
async function ended(): Promise<{ code: number; printed: string }> {
  const printed: string[] = [];
  for (const method of ["log", "error"] as const) {
    jest.spyOn(console, method).mockImplementation((line: string) => void printed.push(line));
  }
  try {
    return { code: await checkRules(folder, ours), printed: printed.join("\n") };
  } finally {
    jest.restoreAllMocks();
  }
}

test("the command counts findings per law; 2 for findings, 0 for none, 3 for nothing to judge", async () => {
  await expect(ended()).rejects.toMatchObject({ exitCode: 3 });
  write("nodes.yaml", "groups: [{ name: a, rules: [{ alert: A, expr: up == 0 }] }]\n");
  expect(await ended()).toMatchObject({ code: 0 });
  write("nodes.yaml", wrong);
  const { code, printed } = await ended();
  expect(code).toBe(2);
  expect(printed).toContain("\n4 finding(s): 1 conditions, 1 kept-labels, 1 rates, 1 rule-labels.");
  expect(printed).toContain("3 rule(s) in 1 file(s); 0 of the 2 metrics");
});
