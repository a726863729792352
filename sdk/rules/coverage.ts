import { seconds } from "../promql/seconds.ts";
import type { DeliveredRule } from "./delivered-rules.ts";
import { firingScenes, quietScenes } from "./promtool-tests.ts";
import type { AlertTest, FiringScene, QuietScene } from "./rule-test.ts";

interface Fault {
  readonly message: string;
  readonly hint: string;
}

/** A comparison with a number, on either side of it. */
const threshold = /(?:[<>]=?|[=!]=)\s*-?[\d.]|[\d.]\s*(?:[<>]=?|[=!]=)(?!~)/;

/**
 * What the tests of an alert leave open.
 *
 * - It fires in a scene and is quiet in one, unless it is said why it is never quiet.
 * - The wait: the firing scene's moment is the first one (promtool is asked about the one before as well),
 *   so it cannot be earlier than the alert's `for`.
 * - The threshold, where the expression compares with a number: some quiet scene has a series of a
 *   firing one with other values and looks no earlier than `for`, so that it is the values that decide.
 */
export function coverageFaults(rule: DeliveredRule, tests: readonly AlertTest[]): Fault[] {
  const [test] = tests;
  if (!test) {
    const hint = "add one to its rule tests: sdk/rules/README.md shows how";
    return [{ message: "is not tested", hint }];
  }
  const firing = tests.flatMap(firingScenes);
  const quiet = tests.flatMap(quietScenes);
  const neverQuiet = tests.some((one) => "never" in one.quiet);
  const wait = seconds(rule.for ?? "0");
  return [
    ...(firing.length === 0 ? [fault("no scene in which it fires", "add one as `fires`")] : []),
    ...(quiet.length === 0 && !neverQuiet
      ? [fault("no scene in which it stays quiet", "add one as `quiet`")]
      : []),
    ...firing.flatMap((scene) => waitFaults(scene, wait)),
    ...(threshold.test(rule.expr) && !neverQuiet && !quiet.some((one) => decides(one, firing, wait))
      ? [
          fault(
            "no quiet scene of the same series with other values",
            `give a series of a firing scene values at the threshold, and look no earlier than ${wait}s`,
          ),
        ]
      : []),
  ];
}

function fault(message: string, hint: string): Fault {
  return { message: `has ${message}`, hint };
}

function waitFaults({ at }: FiringScene, wait: number): Fault[] {
  if (seconds(at) >= wait) return [];
  return [{ message: `fires at ${at} in its test, before its wait is over`, hint: "look later" }];
}

/** Whether it is the values of the same series that keep the alert quiet. */
function decides(
  quiet: QuietScene & { readonly at: string },
  firing: readonly FiringScene[],
  wait: number,
): boolean {
  if (seconds(quiet.at) < wait) return false;
  return firing.some(({ series }) =>
    Object.keys(series).some((name) => name in quiet.series && quiet.series[name] !== series[name]),
  );
}
