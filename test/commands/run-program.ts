import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "../../sdk/commands/load-fleet.ts";
import { briefly } from "./run-command.ts";

/** Runs a program of the packages in a checkout; throws where it finds something. Returns what it printed. */
export function runProgram(checkout: string, name: string, ...args: readonly string[]): string {
  const path = join(repository, "node_modules/.bin", name);
  return execFileSync(process.execPath, [...briefly, path, ...args], {
    cwd: checkout,
    encoding: "utf8",
  });
}

/**
 * What tsc finds in folders of a checkout; to read the packages of the tests, too, would take three
 * times as long.
 */
export function typeFaults(checkout: string, ...folders: readonly string[]): string {
  const narrow = {
    extends: "../tsconfig.json",
    compilerOptions: { incremental: false },
    include: folders.map((folder) => `../${folder}`),
  };
  mkdirSync(join(checkout, ".cache"), { recursive: true });
  writeFileSync(join(checkout, ".cache/tsconfig.json"), JSON.stringify(narrow));
  const args = ["--noEmit", "--pretty", "false", "--project", ".cache/tsconfig.json"];
  try {
    return runProgram(checkout, "tsc", ...args);
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}
