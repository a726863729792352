import { missingRequirements } from "./requirements.ts";
import { prerequisites } from "./prerequisites.ts";
import { runTests, seconds, select } from "./runner.ts";
import { stages } from "./stages.ts";
import { tests } from "./tests.ts";
import { makeRunFolder, startWorld } from "./world.ts";

const help = `npm run e2e [-- test ...]

Delivers this working tree, committed or not, by a real Argo CD to a real API server per cluster, all
on loopback, and looks at what arrives. A test brings along the tests that it starts from.

Tests: ${tests.map(({ name }) => name).join(", ")}
Exit:  0 passed, 1 failed, 2 unknown test, 3 something is missing on this machine`;

// A git hook that runs this would otherwise turn every git here to the hook's repository.
for (const name of Object.keys(process.env)) {
  if (name.startsWith("GIT_")) delete process.env[name];
}
// Ending this process, in whatever way, ends all that it started: see test/judges/daemon.ts.
process.exit(await main(process.argv.slice(2)));

async function main(names: readonly string[]): Promise<number> {
  if (names.includes("--help")) {
    console.log(help);
    return 0;
  }
  const unknown = names.filter((name) => !tests.some((test) => test.name === name));
  if (unknown.length > 0) {
    console.error(`npm run e2e: Cannot run ${unknown.join(", ")}: no such test.\n\n${help}`);
    return 2;
  }
  const missing = await missingRequirements();
  if (missing.length > 0) {
    console.error(`npm run e2e: Cannot run, this machine lacks:\n  ${missing.join("\n  ")}`);
    return 3;
  }
  printAssumptions();
  return runAll(names);
}

async function runAll(names: readonly string[]): Promise<number> {
  const folder = await makeRunFolder();
  console.log(`run folder: ${folder}`);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => {
      console.error(`\n${signal}; files and logs are kept in ${folder}`);
      process.exit(1);
    });
  }
  try {
    const start = Date.now();
    const world = await startWorld(folder);
    console.log(
      `ready   clusters ${world.clusters.map(({ name }) => name).join(", ")} and Argo CD  ${seconds(start)}`,
    );
    if (await runTests(select(tests, names), world)) {
      await world.stop();
      return 0;
    }
  } catch (error) {
    console.error(error instanceof Error ? error.stack : String(error));
  }
  console.error(`files and logs are kept in ${folder}`);
  return 1;
}

function printAssumptions(): void {
  console.log("every cluster is taken to bring along:");
  for (const prerequisite of prerequisites) console.log(`  ${prerequisite}`);
  console.log("played by kwok, besides nodes and pods:");
  for (const { instead } of stages) console.log(`  ${instead}`);
}
