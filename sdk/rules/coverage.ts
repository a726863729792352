import { seconds } from "../promql/seconds.ts";
import { isDeadMansSwitch } from "./dead-mans-switch.ts";
import type { DeliveredRule } from "../read/delivered-rules.ts";
import { firingScenes, isNeverQuiet, quietScenes } from "./promtool-tests.ts";
import type { AlertTest, FiringScene, QuietScene } from "../model/rule-test.ts";
import { hasSample } from "./samples.ts";

interface Fault {
  readonly message: string;
  readonly hint: string;
}

/** What surrounds an alert. */
export interface Surroundings {
  /** The fleet's. */
  readonly team: string;
  /** The alert and every recording rule that it needs. */
  readonly rules: readonly DeliveredRule[];
}

type MomentOfQuiet = QuietScene & { readonly at: string };

/** A comparison with a number, on either side of it. */
const threshold = /(?:[<>]=?|[=!]=)\s*-?[\d.]|[\d.]\s*(?:[<>]=?|[=!]=)(?!~)/;

/**
 * What the tests of an alert leave open.
 *
 * - It fires in a scene and is quiet in one. Only a dead man's switch is never quiet, because no sample can
 *   change it; and what keeps an alert quiet is samples of what it reads, not their absence.
 * - The wait: the firing scene's moment is the first one (promtool is asked about the one before as well),
 *   so it cannot be earlier than the alert's `for`.
 * - The threshold, where the expression compares with a number: some quiet scene has a series of a
 *   firing one with other values and looks no earlier than `for`, so that it is the values that decide.
 * - The team, which is the fleet's unless a test names another. The severity is part of what a test is about.
 */
export function coverageFaults(
  rule: DeliveredRule,
  tests: readonly AlertTest[],
  surroundings: Surroundings,
): Fault[] {
  if (tests.length === 0) {
    const hint = "add one to its rule tests: sdk/rules/README.md shows how";
    return [{ message: "is not tested", hint }];
  }
  const firing = tests.flatMap(firingScenes);
  return [
    ...(firing.length === 0 ? [fault("no scene in which it fires", "add one as `fires`")] : []),
    ...firing.flatMap((scene) => waitFaults(scene, seconds(rule.for ?? "0"))),
    ...quietFaults(rule, tests, surroundings),
    ...tests.flatMap((test) => teamFaults(rule, test, surroundings)),
  ];
}

function fault(message: string, hint: string): Fault {
  return { message: `has ${message}`, hint };
}

function waitFaults({ at }: FiringScene, wait: number): Fault[] {
  if (seconds(at) >= wait) return [];
  return [{ message: `fires at ${at} in its test, before its wait is over`, hint: "look later" }];
}

function quietFaults(
  rule: DeliveredRule,
  tests: readonly AlertTest[],
  { rules }: Surroundings,
): Fault[] {
  if (tests.some(isNeverQuiet)) return neverFaults(rule);
  const quiet = tests.flatMap(quietScenes);
  if (quiet.length === 0) return [fault("no scene in which it stays quiet", "add one as `quiet`")];
  const wait = seconds(rule.for ?? "0");
  const firing = tests.flatMap(firingScenes);
  const undecided = threshold.test(rule.expr) && !quiet.some((one) => decides(one, firing, wait));
  return [
    ...quiet.filter((scene) => !hasOwnSample(scene, rules)).map(emptyFault),
    ...(undecided
      ? [
          fault(
            "no quiet scene of the same series with other values",
            `give a series of a firing scene values at the threshold, and look no earlier than ${wait}s`,
          ),
        ]
      : []),
  ];
}

function neverFaults(rule: DeliveredRule): Fault[] {
  if (isDeadMansSwitch(rule)) return [];
  return [
    {
      message: "is never quiet, as its test says, and samples decide whether it is",
      hint: "give it a quiet scene; only a dead man's switch, vector(1) with severity none, has none",
    },
  ];
}

function emptyFault({ at }: MomentOfQuiet): Fault {
  return fault(
    `a quiet scene without a sample of what it reads, at ${at}`,
    "give it series with values that keep it quiet; where nothing is, nothing fires",
  );
}

/** Whether a scene has a sample, up to its moment, of a metric that one of the rules names. */
function hasOwnSample(
  { series, at, interval = "1m" }: MomentOfQuiet,
  rules: readonly DeliveredRule[],
): boolean {
  const read = rules.map(({ expr }) => expr).join("\n");
  const last = Math.floor(seconds(at) / seconds(interval));
  return Object.entries(series).some(
    ([name, values]) => isRead(name, read) && hasSample(values, last),
  );
}

/** Whether expressions name a series' metric, or find metrics by a pattern of their name. */
function isRead(series: string, expressions: string): boolean {
  const [metric = ""] = /^[\w:]+/.exec(series) ?? /[\w:.]+(?=")/.exec(series) ?? [];
  return expressions.includes("__name__") || expressions.split(/[^\w:.]+/).includes(metric);
}

/** Whether it is the values of the same series that keep the alert quiet. */
function decides(
  { at, series, interval = "1m" }: MomentOfQuiet,
  firing: readonly FiringScene[],
  wait: number,
): boolean {
  if (seconds(at) < wait) return false;
  const last = Math.floor(seconds(at) / seconds(interval));
  return firing.some((scene) =>
    Object.entries(scene.series).some(([name, values]) => {
      const other = series[name] ?? values;
      return other !== values && hasSample(other, last);
    }),
  );
}

function teamFaults(
  { labels }: DeliveredRule,
  { team: named }: AlertTest,
  { team }: Surroundings,
): Fault[] {
  const expected = named ?? team;
  const actual = labels?.["team"];
  if (actual === expected) return [];
  return [
    {
      message: `goes to the team "${actual}", and its test expects "${expected}"`,
      hint: "name the team in the test if that is meant, as `team`",
    },
  ];
}
