import { TestEnvironment } from "jest-environment-node";

let environment;

/**
 * The one environment of a worker: modules that test files share must know the same `Error` and `Object` as they
 * do. What a file leaves behind in its globals and its variables the next one does not find.
 */
export function sharedRealm(config, context) {
  environment ??= lastingEnvironment(config, context);
  return environment;
}

function lastingEnvironment(config, context) {
  const made = new TestEnvironment(config, context);
  const { global } = made;
  const globals = new Set(Reflect.ownKeys(global));
  const variables = { ...global.process.env };
  made.teardown = async () => {
    for (const key of Reflect.ownKeys(global)) if (!globals.has(key)) delete global[key];
    const { env } = global.process;
    for (const key of Object.keys(env)) if (!(key in variables)) delete env[key];
    Object.assign(env, variables);
  };
  return made;
}
