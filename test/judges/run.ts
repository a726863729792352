import { spawn } from "node:child_process";

export interface RunResult {
  /** The exit code; a program that a signal ended has 128. */
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  /** Added to the process's own environment. */
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  /** Exit codes that are an answer and no failure; only 0 unless told. */
  readonly codes?: readonly number[];
  /** Ends the program when it is given up; the run then rejects. */
  readonly signal?: AbortSignal;
}

/** A program that failed, with what it said last. */
export class RunError extends Error {
  readonly result: RunResult;

  constructor(command: string, result: RunResult) {
    const lines = `${result.stdout}\n${result.stderr}`.trim().split("\n").slice(-20);
    super(`${command}: exit code ${result.code}\n${lines.join("\n")}`);
    this.name = "RunError";
    this.result = result;
  }
}

/** Runs a program to its end and returns what it printed. */
export async function run(
  program: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<RunResult> {
  const result = await new Promise<RunResult>((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      // Interrupted, `go` takes its scratch files along.
      ...(options.signal && { signal: options.signal, killSignal: "SIGINT" as const }),
    });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 128, stdout, stderr }));
    // A program may end without reading all of its input; its exit code tells the rest.
    child.stdin.on("error", () => undefined);
    child.stdin.end(options.input ?? "");
  });
  if (!(options.codes ?? [0]).includes(result.code)) {
    throw new RunError([program, ...args].join(" "), result);
  }
  return result;
}
