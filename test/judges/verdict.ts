import { run, type RunOptions } from "./run.ts";

/** What a checking program says. */
export interface Verdict {
  readonly ok: boolean;
  /** All that it printed, for the message of a failed test. */
  readonly output: string;
}

/** Runs a program that answers "no" with exit code 1 or more. */
export async function verdict(
  program: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<Verdict> {
  const { code, stdout, stderr } = await run(program, args, { ...options, codes: [0, 1, 2, 3] });
  return { ok: code === 0, output: `${stdout}${stderr}`.trim() };
}
