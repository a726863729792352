import { placeInStack } from "../basics/place-in-stack.ts";
import type { Finding } from "../model/finding.ts";

/** A law that fails itself, on something that it did not foresee. */
export interface LawFailure extends Pick<Finding, "source" | "object"> {
  readonly law: string;
  readonly error: unknown;
}

/** What is said where laws fail: once for each reason, however many laws meet it and on however many objects. */
export function lawFailures(failures: readonly LawFailure[]): Finding[] {
  const byReason = new Map<string, [LawFailure, ...LawFailure[]]>();
  for (const failure of failures) {
    const reason = reasonOf(failure.error);
    const known = byReason.get(reason);
    if (known) known.push(failure);
    else byReason.set(reason, [failure]);
  }
  return [...byReason].map(([reason, all]) => {
    const [{ source, object, error }] = all;
    const laws = [...new Set(all.map(({ law }) => law))];
    const more = new Set(all.map((one) => one.object)).size - 1;
    const where = more === 0 ? "it" : `it and ${more} more`;
    const [law = ""] = laws;
    const who = laws.length === 1 ? `the law "${law}" fails` : `${laws.length} laws fail`;
    const others = laws.length === 1 ? "" : `: ${laws.map((name) => `"${name}"`).join(", ")}`;
    return {
      check: laws.length === 1 ? law : "laws",
      ...{ source, object, hint: hintOf(error) },
      message: `cannot be judged: ${who} on ${where} (${reason})${others}`,
    };
  });
}

function reasonOf(error: unknown): string {
  const place = placeInStack(error, ["sdk"]);
  return `${String(error)}${place === undefined ? "" : `, ${place}`}`;
}

function hintOf(error: unknown): string {
  const { code } = error as { readonly code?: unknown };
  return typeof code === "string" && code.endsWith("MODULE_NOT_FOUND")
    ? "npm ci brings the packages that are missing"
    : "that is a fault of the law: mend it there, or write this in another way until it is mended";
}
