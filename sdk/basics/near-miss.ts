import { didYouMean } from "./did-you-mean.ts";

/**
 * Whether a name is another one misspelt rather than a name of its own: one of its words is nearly the
 * other's. Short words (eu, us) and numbers tell things apart that belong together.
 */
export function isNearMiss(name: string, known: string): boolean {
  const [words, others] = [name, known].map((one) => one.split("-")) as [string[], string[]];
  const differing = words.flatMap((word, index) =>
    word === others[index] ? [] : [[word, others[index] ?? ""] as const],
  );
  const [first] = differing;
  if (words.length !== others.length || differing.length !== 1 || !first) return false;
  const [word, other] = first;
  const letters = (text: string) => text.replaceAll(/\d/g, "");
  return (
    Math.min(word.length, other.length) >= 5 &&
    letters(word) !== letters(other) &&
    didYouMean(word, [other]) !== ""
  );
}
