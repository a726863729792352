import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type RuleGroup, ruleFiles } from "../../sdk/index.ts";
import { promtoolTestRules } from "../judges/promtool.ts";

/** What a program showed at `/metrics`, at two moments. */
interface Shown {
  readonly before: string;
  readonly after: string;
}

/** An alert, and for which values of a label it fires in the end: for these and no others. */
interface Play {
  readonly rules: readonly RuleGroup[];
  readonly alert: string;
  readonly shown: Shown;
  readonly label: string;
  readonly fires: readonly string[];
}

/**
 * Has promtool evaluate rules over the counters of a program as it showed them itself, one pod of which is scraped each minute:
 * five minutes at what they were before, then as much more with each minute as they had become more.
 */
export async function plays(
  folder: string,
  { rules, alert, shown, label, fires }: Play,
): Promise<{ readonly ok: boolean; readonly output: string }> {
  const by = { name: "rules", component: "rules", namespace: "observability", team: "a" };
  const runbook = "https://example.com/runbook";
  const file = ruleFiles([{ by: { ...by, runbook }, of: rules }])["rules.yaml"]!;
  await writeFile(join(folder, "rules.yaml"), file);
  const later = new Map(samplesOf(shown.after));
  const series = samplesOf(shown.before).map(([name, value]) => ({
    series: name,
    values: `${value}x5 ${growing(Number(value), Number(later.get(name) ?? value))}x25`,
  }));
  const asked = {
    expr: `count by (${label}) (ALERTS{alertname="${alert}", alertstate="firing"})`,
    eval_time: "25m",
    exp_samples: fires.map((value) => ({ labels: `{${label}="${value}"}`, value: 1 })),
  };
  const tests = {
    rule_files: ["rules.yaml"],
    evaluation_interval: "1m",
    tests: [{ interval: "1m", input_series: series, promql_expr_test: [asked] }],
  };
  // JSON is YAML.
  await writeFile(join(folder, "tests.yaml"), JSON.stringify(tests));
  return promtoolTestRules([join(folder, "tests.yaml")]);
}

function growing(before: number, after: number): string {
  return `${after}+${after - before}`;
}

/** The series of an exposition, with the labels that a scrape of ours adds, and their values. */
function samplesOf(exposition: string): [string, string][] {
  const added = 'job="alertmanager", namespace="observability", pod="a", instance="a:9093"';
  return [...exposition.matchAll(/^(\w+)(?:\{(.*)\})? (\S+)$/gm)].map(
    ([, name = "", labels = "", value = ""]) => [
      `${name}{${labels ? `${labels}, ` : ""}${added}}`,
      value,
    ],
  );
}
