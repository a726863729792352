import type { JudgeName } from "./judges.ts";
import { requireJudge } from "./judge-path.ts";
import { run } from "./run.ts";

/** Asks a judge that reads a question per line, and answers each on a line of its own, both JSON. */
export async function ask<Answer>(
  name: JudgeName,
  questions: readonly unknown[],
): Promise<Answer[]> {
  // Where it is missing nothing is to be written down for it.
  const program = requireJudge(name);
  const input = questions.map((question) => JSON.stringify(question)).join("\n");
  const { stdout } = await run(program, [], { input });
  return stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Answer);
}
