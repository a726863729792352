import { ask } from "./ask.ts";

/** What Go's regexp says of a pattern: which of the texts it is found in. */
export type Searched = { readonly matched: readonly boolean[] } | { readonly refused: string };

/** Looks for patterns in texts, many questions with one start of the judge. */
export function goRegexp(
  questions: readonly { readonly pattern: string; readonly texts: readonly string[] }[],
): Promise<Searched[]> {
  return ask<Searched>("golang", questions);
}

/** What strconv.Unquote makes of Go string literals; undefined for those that it refuses. */
export async function goUnquote(literals: readonly string[]): Promise<(string | undefined)[]> {
  const questions = literals.map((literal) => ({ literal }));
  const answers = await ask<{ readonly bytes: string } | { readonly refused: string }>(
    "golang",
    questions,
  );
  return answers.map((answer) =>
    "bytes" in answer ? Buffer.from(answer.bytes, "base64").toString() : undefined,
  );
}

/** What text/template makes of a text, or why it makes nothing. */
export type Executed = { readonly text: string } | { readonly refused: string };

/** Has templates filled in with the same values. */
export async function goTemplates(
  templates: readonly string[],
  values: Readonly<Record<string, string>>,
): Promise<Executed[]> {
  const questions = templates.map((template) => ({ template, values }));
  const answers = await ask<{ readonly bytes: string } | { readonly refused: string }>(
    "golang",
    questions,
  );
  return answers.map((answer) =>
    "bytes" in answer ? { text: Buffer.from(answer.bytes, "base64").toString() } : answer,
  );
}
