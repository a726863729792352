/** An item that two lists have in common: its index in each. */
export type Pair = readonly [number, number];

/** Up to this many pairs of items are compared each with each: 4 MB, and a few milliseconds. */
const fewPairs = 1_000_000;

/**
 * What two lists of keys have in common, in order: the longest there is, of which the part that ends first in
 * `from` is taken. Long lists are first cut at the keys that each list has once, which is as long where all
 * keys are such; a stretch that is long and has no such key has nothing in common.
 */
export function commonItems(from: readonly string[], to: readonly string[]): Pair[] {
  if (from.length * to.length <= fewPairs) return longestCommon(from, to);
  const anchors = longestRising(sharedOnce(from, to));
  if (anchors.length === 0) return [];
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  for (const [nextI, nextJ] of [...anchors, [from.length, to.length] as const]) {
    const between = commonItems(from.slice(i, nextI), to.slice(j, nextJ));
    for (const [left, right] of between) pairs.push([i + left, j + right]);
    if (nextI < from.length) pairs.push([nextI, nextJ]);
    [i, j] = [nextI + 1, nextJ + 1];
  }
  return pairs;
}

function longestCommon(from: readonly string[], to: readonly string[]): Pair[] {
  const lengths = commonLengths(from, to);
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  while (i < from.length && j < to.length) {
    if (from[i] === to[j]) pairs.push([i++, j++]);
    else if (lengths[i]![j + 1]! > lengths[i + 1]![j]!) j++;
    else i++;
  }
  return pairs;
}

/** `lengths[i][j]`: how many items the tails from `i` and from `j` have in common, in order. */
function commonLengths(from: readonly string[], to: readonly string[]): Uint32Array[] {
  const lengths = Array.from({ length: from.length + 1 }, () => new Uint32Array(to.length + 1));
  for (let i = from.length - 1; i >= 0; i--) {
    for (let j = to.length - 1; j >= 0; j--) {
      const longest = Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
      lengths[i]![j] = from[i] === to[j] ? lengths[i + 1]![j + 1]! + 1 : longest;
    }
  }
  return lengths;
}

/** The keys that stand exactly once in each list, in the order of `from`. */
function sharedOnce(from: readonly string[], to: readonly string[]): Pair[] {
  const inFrom = placesOf(from);
  const inTo = placesOf(to);
  return [...inFrom].flatMap(([key, [i, ...moreI]]): Pair[] => {
    const [j, ...moreJ] = inTo.get(key) ?? [];
    return i === undefined || j === undefined || moreI.length + moreJ.length > 0 ? [] : [[i, j]];
  });
}

function placesOf(keys: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [index, key] of keys.entries()) {
    const found = places.get(key);
    if (found) found.push(index);
    else places.set(key, [index]);
  }
  return places;
}

/** The longest part of some pairs, sorted by their first index, whose second index rises too (patience sorting). */
function longestRising(pairs: readonly Pair[]): Pair[] {
  /** `ends[length - 1]`: the pair with the least second index that a rising part of this length ends with. */
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [index, [, j]] of pairs.entries()) {
    const length = firstAtLeast(ends, (end) => pairs[end]![1] >= j);
    before[index] = ends[length - 1];
    ends[length] = index;
  }
  const part: Pair[] = [];
  for (let at = ends.at(-1); at !== undefined; at = before[at]) part.push(pairs[at]!);
  return part.reverse();
}

/** The first index of a sorted list from which on something holds. */
function firstAtLeast(list: readonly number[], holds: (item: number) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(list[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
