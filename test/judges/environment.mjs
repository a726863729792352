import { sharedRealm } from "../jest/realm.mjs";

/**
 * Where tests run. A test that fails with an error that `skips` it (it asks a judge that is not built, or
 * the fleet for a cluster that it does not have) counts as skipped, and its name then says why. So no test
 * has to say beforehand what it asks.
 */
export default function judgesEnvironment(config, context) {
  const environment = sharedRealm(config, context);
  environment.handleTestEvent = ({ name, test }) => {
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
