import { sharedRealm } from "../jest/realm.mjs";

/**
 * How much longer a test may take than it says. Real programs take several times as long on a machine that is slow or busy, and
 * whatever is waited for says so when its own time is over (`wait-end.ts`): jest, which says nothing, comes after that.
 */
const patience = 4;

/**
 * Where tests run. A test that fails with an error that `skips` it (it asks a judge that is not built, or
 * the fleet for a cluster that it does not have) counts as skipped, and its name then says why. So no test
 * has to say beforehand what it asks.
 */
export default function judgesEnvironment(config, context) {
  const environment = sharedRealm(config, context);
  environment.handleTestEvent = ({ name, test, hook, describeBlock }, { testTimeout }) => {
    if (name === "run_describe_start") {
      const tests = describeBlock.children.filter(({ type }) => type === "test");
      for (const one of [...describeBlock.hooks, ...tests]) {
        one.timeout = (one.timeout ?? testTimeout) * patience;
      }
    }
    if (name === "hook_start" || name === "test_fn_start") {
      environment.global.jestGivesUp = Date.now() + (hook ?? test).timeout;
    }
    if (name !== "test_done") return;
    // jest-circus keeps each error in a pair with the place that it came from. What follows the first
    // one, as in the hooks of an inner block, follows from it.
    const error = [test.errors[0]].flat()[0];
    if (error?.skips === undefined) return;
    test.errors = [];
    test.status = "skip";
    test.name += ` [${error.skips}]`;
  };
  return environment;
}
