import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promtoolTestRules } from "../judges/promtool.ts";
import { applicationOf, objectOf } from "./evaluated.ts";

/** Some series over time, in promtool's notation with one value per minute, and when to look. */
export interface Scene {
  readonly series: Readonly<Record<string, string>>;
  readonly at: string;
}

/** When an alert fires, with what labels and words, and when it stays quiet. */
export interface AlertProof {
  readonly fires: Scene & {
    /** Labels beside those that the rule itself gives. */
    readonly labels: Readonly<Record<string, string>>;
    readonly description: string;
  };
  readonly quiet: Scene;
}

interface Rule {
  readonly alert?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
}

/** The alerts of a component, as `name/severity`. */
export function alertNames(component: string): string[] {
  return rulesOf(component).map(keyOf).sort();
}

/** What a component's runbook says about each of its alerts: the parts that its sections have. */
export function runbookParts(component: string): Record<string, string[]> {
  const path = new URL(`../../base/${component}/RUNBOOK.md`, import.meta.url);
  const [, ...sections] = readFileSync(path, "utf8").split(/^## /m);
  return Object.fromEntries(
    sections.map((section) => [
      section.slice(0, section.indexOf("\n")),
      [...section.matchAll(/^\*\*(\w+)\.\*\*/gm)].map(([, part = ""]) => part),
    ]),
  );
}

/**
 * What promtool says about the proof of one alert, against the rules that the component delivers. Other
 * alerts are left out, so that those of the same name and another severity do not count.
 */
export async function judgeAlert(component: string, key: string, proof: AlertProof) {
  const groups = specOf(component).groups.map((group) => ({
    ...group,
    rules: group.rules.filter((rule) => rule.alert === undefined || keyOf(rule) === key),
  }));
  const rule = groups.flatMap(({ rules }) => rules).find((one) => keyOf(one) === key);
  if (!rule) throw new Error(`${component} has no alert ${key}`);
  const folder = mkdtempSync(join(tmpdir(), "alerts-"));
  try {
    // JSON is YAML.
    const rules = join(folder, "rules.yaml");
    writeFileSync(rules, JSON.stringify({ groups }));
    const tests = join(folder, "tests.yaml");
    writeFileSync(tests, JSON.stringify({ rule_files: [rules], tests: scenes(rule, proof) }));
    return await promtoolTestRules([tests]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function scenes(rule: Rule, { fires, quiet }: AlertProof): object[] {
  const expected = {
    exp_labels: { ...fires.labels, ...rule.labels },
    exp_annotations: { ...rule.annotations, description: fires.description },
  };
  return [scene(rule, fires, [expected]), scene(rule, quiet, [])];
}

function scene({ alert }: Rule, { series, at }: Scene, expected: readonly object[]): object {
  return {
    interval: "1m",
    input_series: Object.entries(series).map(([name, values]) => ({ series: name, values })),
    alert_rule_test: [{ eval_time: at, alertname: alert, exp_alerts: expected }],
  };
}

function specOf(component: string) {
  const { spec } = objectOf(applicationOf(component), "PrometheusRule");
  return spec as { readonly groups: readonly { readonly rules: readonly Rule[] }[] };
}

function rulesOf(component: string): Rule[] {
  return specOf(component).groups.flatMap(({ rules }) => rules.filter(({ alert }) => alert));
}

function keyOf({ alert, labels }: Rule): string {
  return `${alert}/${labels?.["severity"]}`;
}
