import { missingRequirements } from "./requirements.ts";
import { prerequisites } from "./prerequisites.ts";
import { runTests, seconds, select, type Test } from "./runner.ts";
import { proofs } from "./proofs.ts";
import { runSignals } from "./signals.ts";
import { writeState } from "./state.ts";
import { stages } from "./stages.ts";
import { tests } from "./tests.ts";
import { makeRunFolder, startWorld } from "./world.ts";

const help = `npm run e2e [-- test ...]
npm run e2e -- signals [proof ...]

Delivers this working tree, committed or not, by a real Argo CD to a real API server per cluster, all
on loopback, and looks at what arrives. A test brings along the tests that it starts from. With "signals" the
proofs of test/signals, which npm test runs as well, and what each program takes.

Tests:  ${tests.map(({ name }) => name).join(", ")}
Proofs: ${proofs()
  .map(({ name }) => name)
  .join(", ")}
Exit:   0 passed, 1 failed, 2 unknown test, 3 something is missing on this machine`;

// A git hook that runs this would otherwise turn every git here to the hook's repository.
for (const name of Object.keys(process.env)) {
  if (name.startsWith("GIT_")) delete process.env[name];
}
// Node ends without a word where all that is waited for can never come.
process.on("exit", (code) => {
  if (code === 13) console.error("npm run e2e: ended while it waited for what never comes");
});
// Ending this process, in whatever way, ends all that it started: see test/judges/daemon.ts.
process.exit(await main(process.argv.slice(2)));

async function main(names: readonly string[]): Promise<number> {
  if (names.includes("--help")) {
    console.log(help);
    return 0;
  }
  const [first, ...rest] = names;
  if (first === "signals") return runSignals(rest);
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
  const kept = `files and logs are kept in ${folder}`;
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => {
      console.error(`\n${signal}; ${kept}`);
      process.exit(1);
    });
  }
  const selected = select(tests, names);
  const { failed, skipped } = await runIn(folder, selected);
  if (failed > 0) console.log(kept);
  // `test/ok.ts` reads these lines.
  for (const reason of skipped) console.log(`1 skipped, ${reason}`);
  const passed = selected.length - failed - skipped.length;
  console.log(`${passed} passed, ${failed} failed, ${skipped.length} skipped`);
  return failed > 0 ? 1 : 0;
}

/** Runs tests in a world of their own. All have failed if it could not be started. */
async function runIn(folder: string, selected: readonly Test[]): ReturnType<typeof runTests> {
  try {
    const start = Date.now();
    const world = await startWorld(folder);
    const names = world.clusters.map(({ name }) => name).join(", ");
    console.log(`ready   clusters ${names} and Argo CD  ${seconds(start)}`);
    const ended = await runTests(selected, world);
    if (ended.failed > 0) await writeState(world, folder);
    else await world.stop();
    return ended;
  } catch (error) {
    console.error(error instanceof Error ? error.stack : String(error));
    return { failed: selected.length, skipped: [] };
  }
}

function printAssumptions(): void {
  console.log("every cluster is taken to bring along:");
  for (const prerequisite of prerequisites) console.log(`  ${prerequisite}`);
  console.log("played by kwok, besides nodes and pods:");
  for (const { instead } of stages) console.log(`  ${instead}`);
}
