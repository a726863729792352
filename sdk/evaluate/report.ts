import { contentFolders, placeInStack } from "../basics/place-in-stack.ts";
import type { Finding } from "../model/finding.ts";

/** Takes a finding; evaluation goes on, so that one run shows them all. */
export type Report = (finding: Finding) => void;

/** Where content stands, for the findings it causes. */
export type Origin = Pick<Finding, "check" | "source" | "object">;

/** What Node says of a name that is not there, such as a port that is called otherwise. */
const isUntyped =
  /^Cannot (read properties of|destructure property)| is not (a function|defined|iterable)\b/;

/**
 * Runs content; what it throws, or a promise that it returns, becomes a finding that names it, and the file
 * and line that it was thrown from.
 */
export function attempt<T>(run: () => T, origin: Origin, report: Report): T | undefined {
  try {
    const result = run();
    if (!(result instanceof Promise)) return result;
    result.catch(() => {});
    report({ ...origin, message: "is asynchronous, but objects are made from plain values" });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const source = placeInStack(error, contentFolders) ?? origin.source;
    const hint = isUntyped.test(message) && { hint: "npm run types says what is not there" };
    report({ ...origin, source, message: `Cannot evaluate: ${message}`, ...hint });
  }
  return undefined;
}
