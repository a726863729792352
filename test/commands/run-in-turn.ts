import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "@jest/globals";
import { type Ended, roomily } from "./run-command.ts";

/**
 * Commands of a checkout for the tests of one file, run one after the other by one process (`in-turn.mjs`), which
 * starts with the first. Not for tests that change `sdk/`.
 */
export function commandsInTurn(checkout: string) {
  const folder = mkdtempSync(join(tmpdir(), "in-turn-"));
  const [asked, ended] = ["asked", "ended"].map((name) => join(folder, name));
  let child: ChildProcess | undefined;
  let last: Promise<unknown> = Promise.resolve();

  afterAll(() => {
    child?.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  function start(): void {
    if (child) return;
    execFileSync("mkfifo", [asked!, ended!]);
    const program = join(import.meta.dirname, "in-turn.mjs");
    child = spawn(process.execPath, [...roomily, program, checkout, folder], {
      cwd: checkout,
      env: { ...process.env, INIT_CWD: undefined, NODE_OPTIONS: undefined },
      stdio: ["ignore", "inherit", "inherit"],
    });
  }

  /** Runs a command, as the scripts of package.json do; words before it such as `NAME=value` are variables for it. */
  function run(words: readonly string[]): Promise<Ended> {
    const turn = last.then(async () => {
      start();
      await writeFile(asked!, words.map((word) => `${word}\0`).join(""));
      const code = Number(await readFile(ended!, "utf8"));
      const [stdout, stderr] = await Promise.all(
        ["stdout", "stderr"].map((name) => readFile(join(folder, name), "utf8")),
      );
      return { code, stdout: stdout!, stderr: stderr! };
    });
    last = turn.catch(() => undefined);
    return turn;
  }

  /** For a shell in the checkout: there `npm run <command>` runs it. Bash reads a function from a variable. */
  function shell(): Record<string, string> {
    start();
    const npm = `() {
      [ "$1" = run ] || { command npm "$@"; return; }
      shift
      [ "\${2-}" != -- ] || set -- "$1" "\${@:3}"
      printf '%s\\0' "$@" >'${asked}'
      local code
      read -r code <'${ended}'
      cat '${folder}/stdout'
      cat '${folder}/stderr' >&2
      return "$code"
    }`;
    return { "BASH_FUNC_npm%%": npm };
  }

  return { run, shell };
}
