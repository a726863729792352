/**
 * The end of a printer: it takes what it prints apart and hands the rest here. A field that the printer forgot
 * is in that rest, and the call does not compile; one that types did not see (a cast, a spread) is refused.
 */
export function nothingElse(rest: Readonly<Record<string, never>>): void {
  const left = Object.keys(rest).filter((field) => rest[field] !== undefined);
  if (left.length === 0) return;
  throw new Error(
    `nobody prints "${left.join('", "')}": remove it, or say in the printer what it becomes`,
  );
}
