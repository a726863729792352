import { test } from "@jest/globals";
import { isBuilt, type Needed } from "./judges/judge-path.ts";

/**
 * jest's `test` for tests that ask judges: `const test = judgeTests("promtool")`. Where a judge is not
 * built its tests are shown as skipped, and hooks of a file that has no other test do not run.
 */
export function judgeTests(...judges: readonly Needed[]): typeof test | typeof test.skip {
  return judges.every(isBuilt) ? test : test.skip;
}
