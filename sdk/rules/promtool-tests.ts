import { seconds } from "../promql/seconds.ts";
import type { DeliveredRule } from "../read/delivered-rules.ts";
import { firingNeighbours, quietNeighbours } from "./neighbours.ts";
import type {
  AlertTest,
  FiringScene,
  QuietScene,
  RecordTest,
  RuleTest,
} from "../model/rule-test.ts";
import { variantsOf } from "./variants.ts";

/**
 * An entry of `tests` in a promtool file.
 * https://prometheus.io/docs/prometheus/latest/configuration/unit_testing_rules/
 */
export interface PromtoolTest {
  readonly name: string;
  readonly interval: string;
  readonly input_series: readonly { readonly series: string; readonly values: string }[];
  readonly alert_rule_test?: readonly object[];
  readonly promql_expr_test?: readonly object[];
}

/** Between two evaluations; promtool's own default, said because boundaries are counted in it. */
export const evaluationSeconds = 60;

/**
 * What promtool is asked about one rule.
 *
 * @param team its component's or the fleet's, which an alert has unless its test names another
 */
export function promtoolTests(rule: DeliveredRule, test: RuleTest, team: string): PromtoolTest[] {
  if ("record" in test) return [recordTest(test)];
  const own = { severity: test.severity, team: test.team ?? team };
  const firing = firingScenes(test);
  const quiet = quietScenes(test);
  const [main] = firing;
  const besides = {
    firing: main ? firingNeighbours(main, quiet) : [],
    quiet: quiet.flatMap((scene) => (main ? quietNeighbours(scene, main) : [])),
  };
  return [
    ...[...firing, ...firing.flatMap(variantsOf), ...besides.firing].map((scene) =>
      firingTest(rule, scene, own),
    ),
    ...[...quiet, ...besides.quiet].map((scene) => quietTest(rule, scene)),
  ];
}

/** Where nobody compiled a test it may lack its scenes; the law `rule-tests` says so. */
export function firingScenes({ fires }: Partial<AlertTest>): readonly FiringScene[] {
  return [fires ?? []].flat() as readonly FiringScene[];
}

/** The quiet scenes of an alert, each with its moment; none where it is never quiet. */
export function quietScenes(
  test: Partial<AlertTest>,
): readonly (QuietScene & { readonly at: string })[] {
  if (isNeverQuiet(test)) return [];
  const scenes = [test.quiet ?? []].flat() as readonly QuietScene[];
  const at = firingScenes(test)[0]?.at ?? "0m";
  return scenes.map((scene) => ({ at, ...scene }));
}

export function isNeverQuiet({ quiet }: Partial<AlertTest>): boolean {
  return quiet !== undefined && "never" in quiet;
}

type Setting = QuietScene & { readonly beside?: string };

function firingTest(
  rule: DeliveredRule,
  scene: FiringScene,
  own: Readonly<Record<string, string>>,
): PromtoolTest {
  const expected = {
    exp_labels: { ...scene.labels, ...rule.labels, ...own },
    exp_annotations: annotations(rule, scene),
  };
  const before = seconds(scene.at) - evaluationSeconds;
  return {
    ...setting(scene, `fires at ${scene.at}`),
    alert_rule_test: [
      ...(before < 0 ? [] : [{ eval_time: `${before}s`, alertname: rule.alert, exp_alerts: [] }]),
      { eval_time: scene.at, alertname: rule.alert, exp_alerts: [expected] },
    ],
  };
}

function annotations(rule: DeliveredRule, { summary, description }: FiringScene) {
  return { ...rule.annotations, ...(summary && { summary }), ...(description && { description }) };
}

function quietTest(rule: DeliveredRule, scene: QuietScene & { at: string }): PromtoolTest {
  return {
    ...setting(scene, `is quiet at ${scene.at}`),
    alert_rule_test: [{ eval_time: scene.at, alertname: rule.alert, exp_alerts: [] }],
  };
}

function recordTest(test: RecordTest): PromtoolTest {
  const samples = Object.entries(test.samples).map(([labels, value]) => ({
    labels: `${test.record}${labels}`,
    value,
  }));
  return {
    ...setting(test, `records at ${test.at}`),
    promql_expr_test: [{ expr: test.record, eval_time: test.at, exp_samples: samples }],
  };
}

function setting({ series, interval = "1m", beside = "" }: Setting, name: string) {
  const input = Object.entries(series).map(([one, values]) => ({ series: one, values }));
  return { name: name + beside, interval, input_series: input };
}
