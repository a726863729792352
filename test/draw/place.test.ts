import { expect, test } from "@jest/globals";
import { headingSize, lineHeight, padding, textSize } from "../../sdk/draw/measure.ts";
import { pictureOf } from "../../sdk/draw/picture.ts";
import { type Area, place, type Placed, type Point } from "../../sdk/draw/place.ts";
import { textWidth } from "../../sdk/draw/text-size.ts";
import { drawnOf, ours, visiting } from "./fleets.ts";

const architectures = ours.map(({ architecture }) => architecture);
const pictures: [string, Placed][] = [
  ["the fleet", architectures] as const,
  ...architectures.map((one) => [one.cluster, [one]] as const),
  ["who visits", drawnOf(visiting).map(({ architecture }) => architecture)] as const,
].map(([name, shown]) => [name, place(pictureOf(shown))]);

/** A piece of a way, from its smaller end. */
interface Piece {
  readonly owner: unknown;
  readonly from: Point;
  readonly to: Point;
}

function pieces({ ways }: Placed): Piece[] {
  return ways.flatMap(({ hop, path }) =>
    path.slice(1).map((end, index) => {
      const [from, to] = [path[index]!, end].sort((a, b) => a.x - b.x || a.y - b.y);
      return { owner: hop.bundle, from: from!, to: to! };
    }),
  );
}

function overlap(one: Area, other: Area): boolean {
  const isBeside = one.x + one.width <= other.x || other.x + other.width <= one.x;
  const isBelow = one.y + one.height <= other.y || other.y + other.height <= one.y;
  return !isBeside && !isBelow;
}

function within(inner: Area, outer: Area): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

function pairs<T>(all: readonly T[]): [T, T][] {
  return all.flatMap((one, index) => all.slice(index + 1).map((other): [T, T] => [one, other]));
}

test.each(pictures)("of %s no two cells overlap, nor the frames of clusters", (_, placed) => {
  const cells = placed.cells.map(({ area }) => area);
  expect(pairs(cells).filter(([one, other]) => overlap(one, other))).toEqual([]);
  const clusters = placed.clusters.map(({ area }) => area);
  expect(pairs(clusters).filter(([one, other]) => overlap(one, other))).toEqual([]);
  const page = { x: 0, y: 0, width: placed.width, height: placed.height };
  expect([...cells, ...clusters].filter((area) => !within(area, page))).toEqual([]);
});

test.each(pictures)("of %s each cell is in its cluster, or in none", (_, { cells, clusters }) => {
  for (const { cell, area } of cells) {
    const found = clusters.filter((one) => overlap(one.area, area));
    expect(found.filter((one) => within(area, one.area))).toHaveLength(found.length);
    expect(found).toHaveLength(cell.kind === "outside" ? 0 : 1);
  }
});

test.each(pictures)(
  "of %s all text is in its cell, and on no other text",
  (_, { cells, parts }) => {
    for (const { part, isHeading, out, area } of parts) {
      const cell = cells.find((one) => one.cell.parts.includes(part))!;
      expect(within(area, cell.area)).toBe(true);
      expect(Math.max(part.lines.length, out.length) * lineHeight).toBeLessThanOrEqual(area.height);
      for (let line = 0; line < Math.max(part.lines.length, out.length); line += 1) {
        const name = textWidth(part.lines[line] ?? "", isHeading ? headingSize : textSize);
        const kind = textWidth(out[line]?.what ?? "", textSize);
        expect(name + kind + 2 * padding).toBeLessThanOrEqual(area.width);
      }
    }
    expect(pairs(parts.map(({ area }) => area)).filter(([a, b]) => overlap(a, b))).toEqual([]);
  },
);

test.each(pictures)("of %s lines of two flows cross, and never lie on each other", (_, placed) => {
  const lying = pairs(pieces(placed)).filter(([one, other]) => {
    if (one.owner === other.owner) return false;
    const isDown =
      one.from.x === one.to.x && other.from.x === other.to.x && one.from.x === other.from.x;
    const isAcross =
      one.from.y === one.to.y && other.from.y === other.to.y && one.from.y === other.from.y;
    if (isDown) return one.from.y <= other.to.y && other.from.y <= one.to.y;
    return isAcross && one.from.x <= other.to.x && other.from.x <= one.to.x;
  });
  expect(lying).toEqual([]);
});

test.each(pictures)("of %s no line runs through a cell", (_, placed) => {
  const through = pieces(placed).filter(({ from, to }) =>
    placed.cells.some(({ area }) =>
      overlap(area, { x: from.x, y: from.y, width: to.x - from.x, height: to.y - from.y }),
    ),
  );
  expect(through).toEqual([]);
});
