import { spawn } from "node:child_process";

/**
 * Everything that must hold before a change lands: `npm run ok`. Steps run one after the other, the
 * first that fails ends the run, and the last line counts the tests of all suites together.
 */
const steps = ["lint", "types", "judges", "test", "mutate", "e2e", "check"];

const counts = { passed: 0, failed: 0, skipped: 0 };
let broken: string | undefined;

for (const step of steps) {
  console.log(`\n== npm run ${step}`);
  const { code, output } = await run(step);
  count(output);
  if (code !== 0) {
    broken = step;
    break;
  }
}

if (counts.skipped > 0) {
  console.log(`\n${counts.skipped} test(s) were skipped: a judge is missing. See npm run judges.`);
}
if (broken !== undefined) console.log(`\nnpm run ${broken} failed.`);
const bad = broken !== undefined || counts.skipped > 0;
const failed = Math.max(counts.failed, bad ? 1 : 0);
console.log(`${counts.passed} passed, ${failed} failed`);
process.exitCode = bad ? 1 : 0;

/** Runs a script of package.json, shows its output as it comes, and keeps it. */
async function run(script: string): Promise<{ code: number; output: string }> {
  const child = spawn("npm", ["run", "--silent", script], { stdio: ["ignore", "pipe", "pipe"] });
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

/** jest closes with `Tests: 1 failed, 2 skipped, 3 passed, 6 total`, the end-to-end run with `3 passed, 0 failed`. */
function count(output: string): void {
  // eslint-disable-next-line no-control-regex -- colours, where a terminal asked for them
  const plain = output.replaceAll(/\u001b\[[0-9;]*m/g, "");
  const line = plain.match(/^(?:Tests:\s+.*total|\d+ passed, \d+ failed.*)$/gm)?.at(-1) ?? "";
  for (const key of ["passed", "failed", "skipped"] as const) {
    counts[key] += Number(new RegExp(`(\\d+) ${key}`).exec(line)?.[1] ?? 0);
  }
}
