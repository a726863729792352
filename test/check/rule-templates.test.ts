import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { functions, ruleTemplates } from "../../sdk/check/object/rule-templates.ts";
import { promtoolCheckRules, promtoolTestRules } from "../judges/promtool.ts";

/** Each function with up to four arguments, of which one may come through a pipe. */
const calls = Object.keys(functions).flatMap((name) =>
  [0, 1, 2, 3, 4, 5].flatMap((given) => {
    const plain = [name, ...Array.from({ length: given }, () => "1")].join(" ");
    const piped = ["1 |", name, ...Array.from({ length: given - 1 }, () => "1")].join(" ");
    return given === 0 ? [`{{ ${plain} }}`] : [`{{ ${plain} }}`, `{{ ${piped} }}`];
  }),
);

const texts = [
  ...calls,
  "{{ now | humanize | title }}",
  "{{ printf humanize }}",
  "{{ printf (humanize) }}",
  "{{ if humanize }}a{{ end }}",
  "{{ $text := humanize }}{{ $text }}",
  '{{ (parseDuration "1h" 1) | humanize }}',
  '{{ with $text := "" | toUpper }}{{ $text }}{{ else with toUpper }}b{{ end }}',
];

const queries = [
  ...[
    "up",
    "up ==",
    "up[5m]",
    "rate(up)",
    "sum(up",
    "1",
    "'a'",
    "time()",
    "up{job=}",
    "nothing(up)",
  ],
  ...['up{job="a"} == 0', "up offset 5m", "rate(up[5m])", "sum by (job) (up)", "up +", ""],
];

/** How actions may be written, and how not. */
const actions = [
  "{{ $labels.namespace /{{ $labels.cronjob }}",
  "{{ labels.cronjob }}",
  '{{ label_x | "$2" }}',
  '{{ $labels.namespace | "$2" }}',
  '{{ $labels.a"x" }}',
  '{{ "a""b" }}',
  '{{ $labels["a"] }}',
  '{{ "a".b }}',
  ...["namespace / 2", "a + 2", "a$labels.b", "a-b", ".a", "a.b", "a || $labels.b"].map(
    (text) => `{{ $labels.${text} }}`,
  ),
  ...["* 2", "== 2", "= 2", ":= 2", "| 3", "| .", "| true", "| nil", "| $labels", "|", ")"].map(
    (text) => `{{ $value ${text} }}`,
  ),
  ...[
    "| printf",
    "$labels, $value",
    ". $value",
    "(1) 2",
    "()",
    "( $value",
    "1x",
    "-1",
    "1.5e3",
    "0x1F",
  ],
  ...[
    "'a'",
    "'ab'",
    "'\\n'",
    "+",
    "nil",
    "1 2",
    "print(1)",
    "print (1)",
    "(print 1).a",
    "$",
    ".",
    "- 1",
  ],
  ...[
    "if true}}{{ else x }}{{ end",
    "if true }}{{ end x",
    "if true }}{{ else if 1 }}{{ end",
    "x := 1",
  ],
  ...[
    "$x := 1 }}{{ $x",
    "range $i, $x := . }}{{ end",
    "-\n1\n-",
    "/* a */",
    'define "x" . }}{{ end',
  ],
  ...["ifa", "endless", "true.a", "template x", 'template "x" /', "with 1 | print }}{{ . }}{{ end"],
].map((text) =>
  text.startsWith("{{")
    ? text
    : text.startsWith("-\n") || text.startsWith("/*")
      ? `{{${text}}}`
      : `{{ ${text} }}`,
);

const ruleOf = (text: string, index: number) => ({
  ...{ alert: `T${index}`, expr: "vector(1)", annotations: { text } },
});

/** What Prometheus makes of each text when the alert fires. */
async function expanded(given: readonly string[]): Promise<readonly string[]> {
  const rules = given.map(ruleOf);
  const folder = mkdtempSync(join(tmpdir(), "templates-"));
  writeFileSync(join(folder, "rules.json"), JSON.stringify({ groups: [{ name: "all", rules }] }));
  // No annotation is expected, so each one is told.
  const alerts = rules.map(({ alert }) => ({
    ...{ eval_time: "1m", alertname: alert, exp_alerts: [{ exp_labels: {} }] },
  }));
  const tests = { rule_files: ["rules.json"], tests: [{ alert_rule_test: alerts }] };
  writeFileSync(join(folder, "tests.json"), JSON.stringify(tests));
  const { output } = await promtoolTestRules([join(folder, "tests.json")]);
  rmSync(folder, { recursive: true });
  const told = output.split(/alertname: T(?=\d+,)/).slice(1);
  return told.map((text) => text.split(/\bgot:/)[1] ?? "");
}

test("a template is refused that Prometheus does not load, and no other for how it is written", async () => {
  const folder = mkdtempSync(join(tmpdir(), "templates-"));
  const given = actions.map((text, index) => ({ text, path: join(folder, `${index}.json`) }));
  for (const [index, { text, path }] of given.entries()) {
    writeFileSync(
      path,
      JSON.stringify({ groups: [{ name: "all", rules: [ruleOf(text, index)] }] }),
    );
  }
  const { output } = await promtoolCheckRules(given.map(({ path }) => path));
  rmSync(folder, { recursive: true });
  const refused = given.map(({ text, path }) => [text, output.includes(`${path}: group`)]);
  const found = actions.map(async (text) => [text, (await told(text)).length > 0]);
  expect(await Promise.all(found)).toEqual(refused);
});

test("a call is refused for its number of arguments where Prometheus refuses it, and nowhere else", async () => {
  const refused = (await expanded(texts)).map((text) =>
    /wrong number of args|missing argument/.test(text),
  );
  expect(refused).toHaveLength(texts.length);
  const found = await Promise.all(
    texts.map(async (text) => (await told(text)).some((message) => message.includes("argument"))),
  );
  const pairs = (all: readonly boolean[]) => texts.map((text, index) => [text, all[index]]);
  expect(pairs(found)).toEqual(pairs(refused));
});

test("a query of a template is refused where Prometheus refuses it, and nowhere else", async () => {
  const asking = queries.map((query) => `{{ query \`${query}\` | len }}`);
  const refused = (await expanded(asking)).map((text) => text.includes("error expanding template"));
  expect(refused).toHaveLength(queries.length);
  const found = await Promise.all(asking.map(async (text) => (await told(text)).length > 0));
  const pairs = (all: readonly boolean[]) => queries.map((query, index) => [query, all[index]]);
  expect(pairs(found)).toEqual(pairs(refused));
  expect(await told('{{ "up ==" | query | len }}')).toEqual(['asks for "up ==": ends too early']);
});

/** What the law says of an annotation. */
async function told(text: string): Promise<string[]> {
  const spec = { groups: [{ name: "all", rules: [ruleOf(text, 0)] }] };
  const metadata = { name: "all", namespace: "shop" };
  const findings = await ruleTemplates.run({
    ...{ apiVersion: "monitoring.coreos.com/v1", kind: "PrometheusRule", metadata, spec },
  });
  return findings.map(({ message }) => message);
}
