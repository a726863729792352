/** As many of these texts, and how many more: `a, b, c and 4 more`. */
export function firstOf(texts: readonly string[], most: number): string {
  const more = texts.length - most;
  const shown = texts.slice(0, most).join(", ");
  return more > 0 ? `${shown} and ${more} more` : shown;
}
