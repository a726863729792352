/**
 * The end of a printer: it takes what it prints apart and hands the rest here. A field that the printer forgot
 * is in that rest, and the call does not compile; one that types did not see (a cast, a spread) is refused.
 *
 * @param what is printed, where the message could not tell: `the scrape of "web"`
 */
export function nothingElse(rest: Readonly<Record<string, never>>, what?: string): void {
  const left = Object.keys(rest).filter((field) => rest[field] !== undefined);
  if (left.length === 0) return;
  const where = what === undefined ? "" : ` of ${what}`;
  throw new Error(
    `nobody prints "${left.join('", "')}"${where}: remove it, or say in the printer what it becomes`,
  );
}
