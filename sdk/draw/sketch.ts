import type { Area, Point } from "./place.ts";

/** A number from 0 to 1, another one each time. */
export type Dice = () => number;

/**
 * Numbers that look random and follow from a text alone: mulberry32, which needs nothing but integers, so every machine
 * and version of Node throws the same.
 */
export function diceOf(text: string): Dice {
  let state = [...text].reduce((sum, one) => Math.imul(sum ^ one.codePointAt(0)!, 16777619), 0);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** How far a hand strays from a line at most, in pixels. */
const stray = 1.6;

/** A line through points as a hand draws it, as the path of an SVG: bent a little, and not quite at the corners. */
export function roughLine([first, ...rest]: readonly Point[], dice: Dice): string {
  const near = (value: number, by = stray) => rounded(value + (dice() - 0.5) * by);
  let from = first!;
  let path = `M${near(from.x)} ${near(from.y)}`;
  for (const to of rest) {
    const bend = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
    path += `Q${near(bend.x, 2 * stray)} ${near(bend.y, 2 * stray)} ${near(to.x)} ${near(to.y)}`;
    from = to;
  }
  return path;
}

/** A rectangle as a hand draws it: each side by itself, a little too long. */
export function roughBox({ x, y, width, height }: Area, dice: Dice): string {
  const [left, top, right, bottom] = [x, y, x + width, y + height];
  const over = 1.5;
  return [
    [point(left - over, top), point(right + over, top)],
    [point(right, top - over), point(right, bottom + over)],
    [point(right + over, bottom), point(left - over, bottom)],
    [point(left, bottom + over), point(left, top - over)],
  ]
    .map((side) => roughLine(side, dice))
    .join("");
}

function point(x: number, y: number): Point {
  return { x, y };
}

/** To a tenth of a pixel: what follows differs with the order of a sum. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
