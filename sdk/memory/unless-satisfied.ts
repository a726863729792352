import { isSatisfied, rememberSatisfied, verdictOf } from "./verdicts.ts";

/**
 * Runs a law unless the same input satisfied it before. What is remembered ends with any change to the law's
 * module or to anything that it imports, so a law that becomes stricter judges everything again.
 *
 * @param law the `import.meta.url` of the module that judges
 * @param input all that the outcome depends on, as digests
 */
export function unlessSatisfied<Found>(
  law: string,
  input: readonly string[],
  judge: () => readonly Found[],
): readonly Found[];
export function unlessSatisfied<Found>(
  law: string,
  input: readonly string[],
  judge: () => Promise<readonly Found[]>,
): readonly Found[] | Promise<readonly Found[]>;
export function unlessSatisfied<Found>(
  law: string,
  input: readonly string[],
  judge: () => readonly Found[] | Promise<readonly Found[]>,
): readonly Found[] | Promise<readonly Found[]> {
  const verdict = verdictOf(law, input);
  if (isSatisfied(verdict)) return [];
  const remember = (found: readonly Found[]) => {
    if (found.length === 0) rememberSatisfied(verdict);
    return found;
  };
  const found = judge();
  return found instanceof Promise ? found.then(remember) : remember(found);
}
