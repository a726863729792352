import { equal } from "../basics/equal.ts";
import { commonItems } from "./common-items.ts";
import { identityOfItem } from "./item-identity.ts";

/** One step from a list to another; `at` is an index of the first list. */
export type Step =
  | { readonly kind: "keep"; readonly at: number; readonly item: unknown }
  | { readonly kind: "remove"; readonly at: number }
  | { readonly kind: "replace"; readonly at: number; readonly item: unknown }
  | { readonly kind: "insert"; readonly at: number; readonly item: unknown };

/**
 * The shortest way from one list to another that keeps items of the same identity in order
 * (longest common subsequence, but see `commonItems` for long lists), front to back. Items without an identity match when they are equal.
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
  const steps: Step[] = [];
  let [i, j] = [0, 0];
  // What lies between two kept items is replaced one by one, as far as there are items on both sides.
  const advance = (nextI: number, nextJ: number) => {
    for (; i < nextI && j < nextJ; i++, j++) steps.push({ kind: "replace", at: i, item: to[j] });
    for (; j < nextJ; j++) steps.push({ kind: "insert", at: i, item: to[j] });
    for (; i < nextI; i++) steps.push({ kind: "remove", at: i });
  };
  for (const [keptI, keptJ] of commonItems(from.map(keyOf), to.map(keyOf))) {
    advance(keptI, keptJ);
    steps.push({ kind: "keep", at: i++, item: to[j++] });
  }
  advance(from.length, to.length);
  return steps;
}

function keyOf(item: unknown): string {
  return JSON.stringify(identityOfItem(item) ?? { item });
}
