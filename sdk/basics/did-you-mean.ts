/**
 * The candidate closest to a misspelt name, as ` did you mean "x"?`, or an empty string.
 *
 * @param letters how many may differ; fewer where a name that is close may well be another one
 */
export function didYouMean(
  name: string,
  candidates: Iterable<string>,
  letters = Math.max(2, Math.floor(name.length / 3)),
): string {
  let best: string | undefined;
  let bestDistance = letters + 1;
  for (const candidate of candidates) {
    const longer = name.length - candidate.length;
    if (longer >= bestDistance || -longer >= bestDistance) continue;
    const distance = editDistance(name, candidate, bestDistance);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best === undefined ? "" : `did you mean "${best}"?`;
}

/**
 * The number of letters to change, or some number from `enough` on where it is no less than that. What lies
 * further than that from the diagonal of the two names is not looked at.
 */
function editDistance(left: string, right: string, enough: number): number {
  const row = [...right, ""].map((_, index) => index);
  for (let i = 1; i <= left.length; i++) {
    const first = i < enough ? 1 : i - enough + 1;
    const last = smaller(right.length, i + enough - 1);
    let diagonal = row[first - 1]!;
    let before = first === 1 ? i : enough;
    row[first - 1] = before;
    let least = before;
    for (let j = first; j <= last; j++) {
      const substitution = diagonal + (left.charCodeAt(i - 1) === right.charCodeAt(j - 1) ? 0 : 1);
      diagonal = row[j]!;
      before = smaller(substitution, smaller(diagonal, before) + 1);
      row[j] = before;
      least = smaller(least, before);
    }
    if (least >= enough) return enough;
  }
  return row[right.length]!;
}

/** Math.min of two: thousands of names are compared letter by letter, and jest's global objects are slow. */
function smaller(left: number, right: number): number {
  return left < right ? left : right;
}
