import { equal } from "../basics/equal.ts";
import { identityOfItem } from "./item-identity.ts";

/** One step from a list to another; `at` is an index of the first list. */
export type Step =
  | { readonly kind: "keep"; readonly at: number; readonly item: unknown }
  | { readonly kind: "remove"; readonly at: number }
  | { readonly kind: "replace"; readonly at: number; readonly item: unknown }
  | { readonly kind: "insert"; readonly at: number; readonly item: unknown };

/**
 * The shortest way from one list to another that keeps items of the same identity in order
 * (longest common subsequence), front to back. Items without an identity match when they are equal.
 */
export function align(from: readonly unknown[], to: readonly unknown[]): Step[] {
  const start = commonPrefix(from, to);
  const end = commonSuffix(from, to, start);
  const left = from.slice(start, from.length - end);
  const right = to.slice(start, to.length - end);
  return alignMiddle(left, right).map((step) => ({ ...step, at: step.at + start }));
}

function commonPrefix(from: readonly unknown[], to: readonly unknown[]): number {
  let count = 0;
  while (count < Math.min(from.length, to.length) && equal(from[count], to[count])) count++;
  return count;
}

function commonSuffix(from: readonly unknown[], to: readonly unknown[], start: number): number {
  const most = Math.min(from.length, to.length) - start;
  let count = 0;
  while (count < most && equal(from.at(-1 - count), to.at(-1 - count))) count++;
  return count;
}

function alignMiddle(from: readonly unknown[], to: readonly unknown[]): Step[] {
  const fromKeys = from.map(keyOf);
  const toKeys = to.map(keyOf);
  const common = commonLengths(fromKeys, toKeys);
  const steps: Step[] = [];
  let [i, j] = [0, 0];
  let [removed, inserted] = [0, 0];
  // What lies between two kept items is replaced one by one, as far as there are items on both sides.
  const close = () => {
    for (let at = i - removed, next = j - inserted; at < i || next < j; at++, next++) {
      if (at >= i) steps.push({ kind: "insert", at: i, item: to[next] });
      else if (next >= j) steps.push({ kind: "remove", at });
      else steps.push({ kind: "replace", at, item: to[next] });
    }
    [removed, inserted] = [0, 0];
  };
  while (i < from.length || j < to.length) {
    if (i < from.length && j < to.length && fromKeys[i] === toKeys[j]) {
      close();
      steps.push({ kind: "keep", at: i++, item: to[j++] });
    } else if (j < to.length && (i === from.length || common[i]![j + 1]! > common[i + 1]![j]!)) {
      inserted++;
      j++;
    } else {
      removed++;
      i++;
    }
  }
  close();
  return steps;
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

function keyOf(item: unknown): string {
  const identity = identityOfItem(item);
  return JSON.stringify(identity ? [identity.field, identity.value] : { item });
}
