import { placeInStack } from "../basics/place-in-stack.ts";
import type { ObjectFinding } from "../model/finding.ts";

/** What is said where a law itself fails, on something that it did not foresee. */
export function lawFailure(law: string, error: unknown): ObjectFinding {
  const place = placeInStack(error, ["sdk"]);
  const reason = `${String(error)}${place === undefined ? "" : `, ${place}`}`;
  return {
    message: `cannot be judged: the law "${law}" fails on it (${reason})`,
    hint: "that is a fault of the law: mend it there, or write this in another way until it is mended",
  };
}
