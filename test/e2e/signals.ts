import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { repository } from "../../sdk/commands/load-fleet.ts";
import { type Usages, watchUsage } from "../judges/usage.ts";
import { seconds } from "./runner.ts";

const folder = "test/signals";
const ending = ".test.ts";
const mebibyte = 2 ** 20;

/** What a run of all may take on two cores where every judge is built. */
const most = { minutes: 6, gibibytes: 6 };

/** The proofs, by the names of their files. */
export function proofs(): string[] {
  return readdirSync(join(repository, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length));
}

/**
 * Runs proofs of test/signals (all, when none is named) as `npm test` does, and prints what each program took.
 * Returns the exit code.
 */
export async function runSignals(names: readonly string[]): Promise<number> {
  const unknown = names.filter((name) => !proofs().includes(name));
  if (unknown.length > 0) {
    console.error(
      `npm run e2e -- signals: Cannot run ${unknown.join(", ")}: there are ${proofs().join(", ")}`,
    );
    return 2;
  }
  const start = Date.now();
  const paths = (names.length > 0 ? names : proofs()).map((name) => `${folder}/${name}${ending}`);
  const jest = ["--experimental-vm-modules", "--no-warnings", "node_modules/jest/bin/jest.js"];
  const child = spawn(process.execPath, [...jest, "--maxWorkers=2", "--runTestsByPath", ...paths], {
    cwd: repository,
    stdio: "inherit",
  });
  const usages = watchUsage(child.pid!);
  const code = await new Promise<number>((resolve) =>
    child.on("close", (status) => resolve(status ?? 1)),
  );
  print(usages());
  console.log(`${seconds(start)}, of at most ${most.minutes} minutes where all run`);
  return code;
}

function print({ programs, memory }: Usages): void {
  console.log("program            processes  processor      memory of the largest");
  for (const { program, processes, seconds: taken, memory: largest } of programs) {
    console.log(
      `${program.padEnd(20)}${String(processes).padStart(8)}${taken.toFixed(1).padStart(9)} s${inMebibytes(largest).padStart(16)}`,
    );
  }
  console.log(`${inMebibytes(memory)} at one time, of at most ${most.gibibytes} GiB`);
}

function inMebibytes(bytes: number): string {
  return `${(bytes / mebibyte).toFixed(0)} MiB`;
}
