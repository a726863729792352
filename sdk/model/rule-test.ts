import type { Severity } from "./rule.ts";

/** Some series over time, and when to look. */
export interface Scene {
  /**
   * Values by series, in promtool's notation: `'up{job="a"}': "1x5 0x10"` (`_` a missing scrape, `0+2x9` a
   * counter), one value per `interval`.
   */
  readonly series: Readonly<Record<string, string>>;
  /** Prometheus duration since the first value: `15m`, `1h30m`. */
  readonly at: string;
  /** Between two values and two evaluations; `1m` unless said. */
  readonly interval?: string;
}

/** A scene that an alert fires in, with what it says. */
export interface FiringScene extends Scene {
  /**
   * The FIRST moment at which it fires. The evaluation before is expected to be quiet, without another
   * line: that is the boundary of `for` (for series that never change `at` equals the alert's `for`).
   */
  readonly at: string;
  /** Labels beside those that the rule itself gives; none unless said. */
  readonly labels?: Readonly<Record<string, string>>;
  /**
   * Labels of what the alert does not mean. The scene is also played next to the quiet one with these
   * values instead of its own, and the other way round; the very same must come out. Unless said
   * `[{ job: "stranger" }, { metrics_path: "/stranger" }]`; `[]` for an alert about every job.
   */
  readonly strangers?: readonly Readonly<Record<string, string>>[];
  /**
   * The scene is also played next to the quiet one with another value of each of `labels` that all series
   * have alike, and only the one may fire. Here stand labels that such siblings have in common.
   */
  readonly shared?: readonly string[];
  /**
   * Other values of labels of the alert with which it fires just so: the scene is also played with each of
   * them in its series, its labels and its words. One for each further alternative of a pattern.
   */
  readonly also?: readonly Readonly<Record<string, string>>[];
  /**
   * The same again where what is wrong begins within the scene, so that the moment hangs on how far the rule
   * looks back: the series that differ, and that first moment. Values just beyond the threshold say most.
   */
  readonly begins?: Pick<FiringScene, "series" | "at" | "interval" | "description">;
  /** As a person reads it. Needed where the rule's description has a template. */
  readonly description?: string;
  /** As a person reads it. Needed where the rule's summary has a template. */
  readonly summary?: string;
}

/** When an alert stays quiet; `at` is that of the first firing scene unless said. */
export type QuietScene = Omit<Scene, "at"> & { readonly at?: string };

/**
 * When an alert fires and when it stays quiet, run by the real promtool with the delivered rules.
 *
 * At least one quiet scene has the series of a firing one with other values and looks no earlier than
 * `for`, so that the values keep it quiet and not their absence: put it AT the threshold (`< 0.1`: 0.1).
 */
export interface AlertTest {
  readonly alert: string;
  /** What it must be: who is told, and how soon, hangs on it. It says which of several alerts of a name, too. */
  readonly severity: Severity;
  /** The label `team` that it must have; the fleet's unless said. */
  readonly team?: string;
  /** Which of them, where a namespace has a threshold of its own; without it the one for all others. */
  readonly namespace?: string;
  /**
   * Faults that `npm run mutate` puts into the rule and that no scene notices, each with the reason why none
   * can or need: `{ "threshold 1 raised by 10 %": "a count is whole" }`. Whatever survives beside them is refused.
   */
  readonly survivors?: Survivors;
  readonly fires: FiringScene | readonly FiringScene[];
  readonly quiet: QuietScene | readonly QuietScene[] | NeverQuiet;
}

/** For a dead man's switch alone: every other alert has samples that keep it quiet. */
export interface NeverQuiet {
  /** Who notices when it does not fire. */
  readonly never: string;
}

/** Reasons by fault, as `npm run mutate` names it. */
export type Survivors = Readonly<Record<string, string>>;

/** What a recording rule makes of some series. */
export interface RecordTest extends Scene {
  readonly record: string;
  /** As of an alert. */
  readonly survivors?: Survivors;
  /** Every sample that it records at that moment: value by labels, `{namespace="shop"}` (without labels `{}`). */
  readonly samples: Readonly<Record<string, number>>;
}

export type RuleTest = AlertTest | RecordTest;

/**
 * The tests of a component's rules, kept beside them in `base/<component>/alerts.rule-tests.ts` and given to
 * the component as `ruleTests`.
 *
 * @example
 *   export const cartRuleTests: RuleTests = [
 *     {
 *       alert: "CartDown",
 *       severity: "critical",
 *       fires: {
 *         series: { 'up{job="cart", instance="a"}': "0x20" },
 *         at: "10m",
 *         labels: { job: "cart", instance: "a" },
 *         description: "Cart a is down.",
 *       },
 *       // One scrape gets through.
 *       quiet: { series: { 'up{job="cart", instance="a"}': "0x9 1 0x10" } },
 *     },
 *   ];
 */
export type RuleTests = readonly RuleTest[];
