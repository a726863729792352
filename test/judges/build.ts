import { repository } from "../../sdk/commands/load-fleet.ts";
import { type BuildStep, buildSteps } from "./build-steps.ts";
import { buildWithin } from "./build-within.ts";
import { cacheFolder } from "./cache.ts";
import { changedFiles } from "./changed-files.ts";
import { run } from "./run.ts";
import { removeOutdated, useOwnBuildCache } from "./tidy-cache.ts";
import { touchedJudges } from "./touched-judges.ts";

const help = `npm run judges [-- [--seconds=<n>] name ...]

Builds the programs that judge what is generated, and the schemas of every kind, from pinned Go
modules, and takes other versions of Node from npm. What is there already is skipped. Without a name
it builds all of them; with --missing it builds nothing and prints the names of what is not there.
With --seconds, as on a CI machine, it ends after so many, whatever is left then; what the change at
hand touches comes first, and what no pin names any more is removed.

Names: ${buildSteps.map((step) => step.name).join(", ")}
Cache: ${cacheFolder()} (set MONITORING_JUDGES_CACHE to move it)
Exit:  0 all there, or as many as there was time for; 1 a build failed; 2 unknown name or option;
       3 no Go on this machine`;

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  if (args.includes("--help")) {
    console.log(help);
    return 0;
  }
  if (args.includes("--missing")) {
    for (const { name } of buildSteps.filter((step) => !step.isThere())) console.log(name);
    return 0;
  }
  const limit = args.find((arg) => /^--seconds=\d+$/.test(arg));
  const names = args.filter((arg) => arg !== limit);
  const unknown = names.filter((name) => !buildSteps.some((step) => step.name === name));
  if (unknown.length > 0) {
    console.error(`npm run judges: Cannot build ${unknown.join(", ")}: no such name.\n\n${help}`);
    return 2;
  }
  const wanted = buildSteps.filter((step) => names.length === 0 || names.includes(step.name));
  if (wanted.some((step) => step.needsGo && !step.isThere()) && !(await hasGo())) {
    console.error(
      "npm run judges: Cannot build: there is no `go` on the PATH. " +
        "Install Go 1.21 or later (it fetches the newer one that a judge asks for) and run this again",
    );
    return 3;
  }
  return limit === undefined
    ? build(wanted, Infinity)
    : buildForCi(wanted, Number(limit.split("=")[1]));
}

function buildForCi(wanted: readonly BuildStep[], seconds: number): Promise<number> {
  removeOutdated();
  const keepSmall = useOwnBuildCache();
  const steps = touchedFirst(wanted).map((step) => ({
    ...step,
    build: async (signal: AbortSignal) => {
      await step.build(signal);
      await keepSmall();
    },
  }));
  return build(steps, seconds);
}

async function build(wanted: readonly BuildStep[], seconds: number): Promise<number> {
  const print = (text: string) => process.stdout.write(text);
  const { failures, unbuilt } = await buildWithin(wanted, { seconds, print });
  for (const failure of failures) console.error(`\n${failure}`);
  if (unbuilt.length > 0) {
    console.log(`not built within ${seconds} s: ${unbuilt.join(", ")}`);
  }
  return failures.length > 0 ? 1 : 0;
}

function touchedFirst(steps: readonly BuildStep[]): BuildStep[] {
  const touched = touchedJudges(repository, changedFiles(repository));
  const place = ({ name }: BuildStep) =>
    touched.includes(name) ? touched.indexOf(name) : touched.length;
  return [...steps].sort((a, b) => place(a) - place(b));
}

async function hasGo(): Promise<boolean> {
  try {
    await run("go", ["version"]);
    return true;
  } catch {
    return false;
  }
}
