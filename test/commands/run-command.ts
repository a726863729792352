import { spawn } from "node:child_process";
import { join } from "node:path";

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  /** Variables to set, or to leave out where undefined. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly cwd?: string;
  /** A line of shell before it: `umask 077`. */
  readonly before?: string;
}

/** V8 shall not save memory where a process lasts for seconds. */
export const roomily = ["--min-semi-space-size=64", "--max-semi-space-size=64"] as const;

/** Nor make code faster that runs for a second: together a fifth of a command's time. */
export const briefly = ["--no-opt", ...roomily] as const;

/** Runs a command of a checkout in a process of its own, as the scripts of package.json do. */
export function runCommand(
  checkout: string,
  [command = "", ...args]: readonly string[],
  { env = {}, cwd = checkout, before = ":" }: RunOptions = {},
): Promise<Ended> {
  const start = join(checkout, "sdk/start.mjs");
  const script = join(checkout, `sdk/commands/${command}.ts`);
  const line = [process.execPath, ...briefly, start, script, ...args];
  // What jest was started with must not reach the child.
  const variables = { ...process.env, INIT_CWD: undefined, NODE_OPTIONS: undefined, ...env };
  return new Promise((resolve, reject) => {
    const child = spawn("sh", ["-c", `${before}; exec "$@"`, "sh", ...line], {
      cwd,
      env: variables,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let [stdout, stderr] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, stdout, stderr }));
  });
}
