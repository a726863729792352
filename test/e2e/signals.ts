import { spawn } from "node:child_process";
import { repository } from "../../sdk/commands/load-fleet.ts";
import { type Usages, watchUsage } from "../judges/usage.ts";
import { differences } from "../signals/differences.ts";
import { longestFirst, type Proof, proofs, suiteEnding, suitesFolder } from "./proofs.ts";
import { seconds } from "./runner.ts";

const mebibyte = 2 ** 20;

/** What a run of all may take on two cores where every judge is built. */
const most = { minutes: 6, gibibytes: 6 };

/** Suites that run beside each other: they wait for their programs most of the time. */
const atOnce = 4;

/** What a suite took, from its own start. */
interface Taken {
  readonly proof: string;
  readonly suite: string;
  readonly passed: boolean;
  readonly seconds: string;
  /** Of a processor, by its programs. */
  readonly used: number;
  /** The most that it and its programs had at one time, in bytes. */
  readonly memory: number;
}

/**
 * Runs proofs (all, when none is named) as `npm test` does, and prints what each and its programs took, and what the
 * programs are told otherwise than on a cluster. Returns the exit code.
 */
export async function runSignals(names: readonly string[]): Promise<number> {
  const known = proofs();
  const unknown = names.filter((name) => !known.some((proof) => proof.name === name));
  if (unknown.length > 0) {
    const all = known.map(({ name }) => name).join(", ");
    console.error(`npm run e2e -- signals: Cannot run ${unknown.join(", ")}: there are ${all}`);
    return 2;
  }
  const start = Date.now();
  const usages = watchUsage(process.pid);
  const taken = await runAll(
    known.filter(({ name }) => names.length === 0 || names.includes(name)),
  );
  printDifferences();
  printSuites(taken);
  printPrograms(usages());
  console.log(`${seconds(start)}, of at most ${most.minutes} minutes where all run`);
  return taken.every(({ passed }) => passed) ? 0 : 1;
}

/** Runs the suites of proofs, the longest first, and returns what they took in the order of the proofs. */
async function runAll(chosen: readonly Proof[]): Promise<Taken[]> {
  const all = chosen.flatMap(({ name, suites }) => suites.map((suite) => ({ proof: name, suite })));
  const queue = longestFirst(all);
  const taken: Taken[] = [];
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) taken.push(await runSuite(next));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  const order = all.map(({ suite }) => suite);
  return taken.sort((left, right) => order.indexOf(left.suite) - order.indexOf(right.suite));
}

/** Runs a suite in a process of its own, and shows what it said when it has ended. */
async function runSuite({ proof, suite }: Pick<Taken, "proof" | "suite">): Promise<Taken> {
  const start = Date.now();
  const jest = ["--experimental-vm-modules", "--no-warnings", "node_modules/jest/bin/jest.js"];
  const path = `${suitesFolder}/${suite}${suiteEnding}`;
  const child = spawn(
    process.execPath,
    [...jest, "--runInBand", "--verbose", "--runTestsByPath", path],
    { cwd: repository, stdio: ["ignore", "pipe", "pipe"] },
  );
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => (output += chunk.toString()));
  }
  const usages = watchUsage(child.pid!);
  const code = await new Promise((resolve) => child.on("close", resolve));
  console.log(output.trim());
  const passed = code === 0;
  const { programs, memory } = usages();
  const used = programs.reduce((sum, program) => sum + program.seconds, 0);
  return { ...{ proof, suite, passed, seconds: seconds(start) }, used, memory };
}

function printDifferences(): void {
  console.log("\ntold otherwise here than on a cluster:");
  for (const [program, reasons] of Object.entries(differences)) {
    console.log(`  ${program}`);
    for (const [reason, paths] of Object.entries(reasons)) {
      console.log(`    ${reason}: ${paths.join(", ")}`);
    }
  }
}

function printSuites(taken: readonly Taken[]): void {
  console.log(
    "\nproof             suite                              took   processor  memory at its peak",
  );
  for (const { proof, suite, passed, seconds, used, memory } of taken) {
    const cost = `${used.toFixed(1).padStart(10)} s${inMebibytes(memory).padStart(20)}`;
    const line = `${proof.padEnd(18)}${suite.padEnd(31)}${seconds.padStart(8)}${cost}`;
    console.log(passed ? line : `${line}  FAILED`);
  }
}

function printPrograms({ programs, memory }: Usages): void {
  console.log("\nprogram           processes   processor     memory of the largest");
  for (const { program, processes, seconds: used, memory: largest } of programs) {
    console.log(
      `${program.padEnd(20)}${String(processes).padStart(7)}${used.toFixed(1).padStart(10)} s${inMebibytes(largest).padStart(26)}`,
    );
  }
  console.log(`\n${inMebibytes(memory)} at one time, of at most ${most.gibibytes} GiB`);
}

function inMebibytes(bytes: number): string {
  return `${(bytes / mebibyte).toFixed(0)} MiB`;
}
