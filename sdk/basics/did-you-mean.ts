/** The candidate closest to a misspelt name, as ` did you mean "x"?`, or an empty string. */
export function didYouMean(name: string, candidates: Iterable<string>): string {
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(name.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(name.length - candidate.length) >= bestDistance) continue;
    const distance = editDistance(name, candidate, bestDistance);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best === undefined ? "" : `did you mean "${best}"?`;
}

/** The number of letters to change, or some number from `enough` on where it is no less than that. */
function editDistance(left: string, right: string, enough: number): number {
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i++) {
    const current = [i];
    let least = i;
    for (let j = 1; j <= right.length; j++) {
      const substitution = previous[j - 1]! + (left[i - 1] === right[j - 1] ? 0 : 1);
      const addition = smaller(previous[j]!, current[j - 1]!) + 1;
      const distance = smaller(substitution, addition);
      current.push(distance);
      least = smaller(least, distance);
    }
    if (least >= enough) return enough;
    previous = current;
  }
  return previous[right.length]!;
}

/** Math.min of two: thousands of names are compared letter by letter, and jest's global objects are slow. */
function smaller(left: number, right: number): number {
  return left < right ? left : right;
}
