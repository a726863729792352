import { spawn } from "node:child_process";
import { addCounts, type Counts, countsOf, noCounts } from "./step-counts.ts";

/**
 * Everything that must hold before a change lands: `npm run ok`, and on a CI machine (CI=true) `.ci/run`.
 * Steps run one after the other, the first that fails ends the run, and the last line counts the tests of
 * all suites together. A person waits until every judge is built. On a CI machine that starts from nothing,
 * the judges that there is no time for are named, and what would ask them counts as skipped.
 */
interface Step {
  readonly script: string;
  readonly args?: readonly string[];
  /** The file whose judges it cannot start without. */
  readonly entry?: string;
  /** How many tests it is, where it cannot start; loaded only there. */
  readonly tests?: () => Promise<number>;
}

/** Seconds for building judges before the tests, which then take about 40 minutes on two cores. */
const budget = 2_100;
/** Seconds until a CI run ends; what the tests leave of them builds the next missing judges. */
const wholeRun = 4_500;

const begin = Date.now();
const onCi = process.env["CI"] === "true";

const steps: readonly Step[] = [
  { script: "lint" },
  { script: "types" },
  { script: "judges", args: onCi ? [`--seconds=${budget}`] : [] },
  { script: "test" },
  { script: "mutate", entry: "test/rules/mutate.ts", tests: () => Promise.resolve(1) },
  {
    script: "e2e",
    entry: "test/e2e/e2e.ts",
    tests: async () => (await import("./e2e/tests.ts")).tests.length,
  },
  { script: "adopt" },
  { script: "check" },
];

const help = `npm run ok: runs everything that must hold before a change lands, one step after the other:
${steps.map(({ script }) => script).join(", ")}. The first that fails ends it; the last line counts the tests.
A person waits until every judge is built, and may wait for hours.`;

process.exitCode = process.argv.includes("--help") ? told(help) : await main();

function told(text: string): number {
  console.log(text);
  return 0;
}

async function main(): Promise<number> {
  let counts = noCounts;
  for (const step of steps) {
    const { code, counted } = await take(step);
    counts = addCounts(counts, counted);
    if (code === 0) continue;
    console.log(`\nnpm run ${step.script} failed.`);
    return conclude(counts, true);
  }
  const seconds = Math.floor(wholeRun - (Date.now() - begin) / 1000);
  if (counts.notBuilt > 0 && onCi && seconds > 0) {
    const { code } = await take({ script: "judges", args: [`--seconds=${seconds}`] });
    if (code !== 0) return conclude(counts, true);
  }
  if (counts.notBuilt > 0 && !onCi) {
    console.log(
      `\n${counts.notBuilt} test(s) were skipped: a judge is missing. See npm run judges.`,
    );
  }
  return conclude(counts, (counts.notBuilt > 0 && !onCi) || counts.unexplained > 0);
}

async function take(step: Step): Promise<{ code: number; counted: Counts }> {
  console.log(`\n== npm run ${[step.script, ...(step.args ?? [])].join(" ")}`);
  const missing = await missingFor(step);
  if (missing.length > 0) {
    const tests = (await step.tests?.()) ?? 0;
    console.log(`${tests} skipped, not built: ${missing.join(", ")} (npm run judges)`);
    return { code: 0, counted: { ...noCounts, notBuilt: tests } };
  }
  const { code, output } = await run(step);
  return { code, counted: countsOf(output) };
}

async function missingFor({ entry }: Step): Promise<string[]> {
  if (entry === undefined) return [];
  const { missingJudges } = await import("./judges/missing-judges.ts");
  return missingJudges(entry);
}

/** Prints the last line and returns the exit code. */
function conclude(counts: Counts, broken: boolean): number {
  const { passed, notBuilt, notInFleet, unexplained } = counts;
  const failed = Math.max(counts.failed, broken ? 1 : 0);
  const skipped = notBuilt + notInFleet + unexplained;
  const also = skipped > 0 ? `, ${skipped} skipped` : "";
  console.log(`${passed} passed, ${failed} failed${also}`);
  return failed > 0 ? 1 : 0;
}

/** Runs a script of package.json, shows its output as it comes, and keeps it. */
async function run({ script, args = [] }: Step): Promise<{ code: number; output: string }> {
  const child = spawn("npm", ["run", "--silent", script, "--", ...args], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      process.stdout.write(chunk);
      output += chunk.toString();
    });
  }
  const code = await new Promise<number>((resolve) =>
    child.on("close", (status) => resolve(status ?? 1)),
  );
  return { code, output };
}
