import type { Arrow } from "./architecture.ts";
import { padding } from "./elk-graph.ts";
import { type Palette, palettes } from "./palette.ts";
import type { Picture } from "./picture.ts";
import type { Placed, Point } from "./place.ts";
import { diceOf, rounded, roughBox, roughLine } from "./sketch.ts";
import { fonts, label, line, title } from "./text-size.ts";

/** A placed picture as a hand draws it, in the colours of whoever looks: light or dark. */
export function svg(picture: Picture, placed: Placed): string {
  const [width, height] = [Math.ceil(placed.width), Math.ceil(placed.height)];
  const kinds = kindsOf(picture.arrows);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<title>${escaped(picture.title)}</title>`,
    `<style>${style(palettes.light)}@media (prefers-color-scheme:dark){${style(palettes.dark)}}`,
    `text{font-family:${fonts};font-size:${line.size}px}.t{font-size:${title.size}px;font-weight:bold}</style>`,
    `<rect class="paper" width="${width}" height="${height}"/>`,
    ...placed.frames.map(frameOf),
    ...placed.arrows.map((one) => arrowOf(one, kinds)),
    ...placed.arrows.map((one) => labelOf(one, kinds)),
    "</svg>\n",
  ]
    .filter((part) => part !== "")
    .join("\n");
}

function style({ paper, cluster, stack, box, ink, faint, arrows }: Palette): string {
  return [
    `.paper{fill:${paper}}.cluster{fill:${cluster}}.stack{fill:${stack}}.box{fill:${box}}`,
    `text{fill:${ink}}.f{fill:${faint}}path{fill:none;stroke:${ink};stroke-width:1.2}`,
    `.halo{stroke:${cluster};stroke-width:4;paint-order:stroke}`,
    ...arrows.map(
      (colour, kind) =>
        `.k${kind}{stroke:${colour}}text.k${kind},.h${kind}{fill:${colour};stroke:none}`,
    ),
  ].join("");
}

/** What goes the same way, whoever sends it, has one colour; the first kinds that the model has come first. */
function kindsOf(arrows: readonly Arrow[]): ReadonlyMap<string, number> {
  const kinds = [...new Set(arrows.map(({ what }) => what))].sort();
  return new Map(kinds.map((kind, index) => [kind, index % palettes.light.arrows.length]));
}

function frameOf({ frame, area }: Placed["frames"][number]): string {
  const { x, y, width, height } = area;
  const dice = diceOf(frame.id);
  const isStranger = frame.kind === "around" || frame.kind === "outside";
  const fill = isStranger ? "box" : frame.kind;
  const dashes = isStranger ? ' stroke-dasharray="5 4"' : "";
  return [
    `<rect class="${fill}" x="${rounded(x)}" y="${rounded(y)}" width="${rounded(width)}" height="${rounded(height)}"/>`,
    `<path${dashes} d="${roughBox(area, dice)}"/>`,
    text(frame.title, { x: x + padding, y: y + title.height }, "t"),
    ...frame.lines.map((one, index) =>
      text(one, { x: x + padding, y: y + title.height + (index + 1) * line.height }, "f"),
    ),
  ].join("\n");
}

function arrowOf(
  { arrow, path }: Placed["arrows"][number],
  kinds: ReadonlyMap<string, number>,
): string {
  const kind = kinds.get(arrow.what)!;
  const dice = diceOf(JSON.stringify(arrow));
  const [before, end] = path.slice(-2) as [Point, Point];
  return `<path class="k${kind}" d="${roughLine(path, dice)}"/><path class="h${kind}" d="${head(before, end)}"/>`;
}

/** The tip of an arrow whose last piece is horizontal or vertical. */
function head(before: Point, { x, y }: Point): string {
  const [along, across] = [9, 4];
  const [dx, dy] = [Math.sign(Math.round(x - before.x)), Math.sign(Math.round(y - before.y))];
  const base = { x: x - dx * along, y: y - dy * along };
  const corners = [-1, 1].map(
    (side) => `${rounded(base.x + side * dy * across)} ${rounded(base.y + side * dx * across)}`,
  );
  return `M${rounded(x)} ${rounded(y)}L${corners.join("L")}Z`;
}

function labelOf(
  { arrow, label: area }: Placed["arrows"][number],
  kinds: ReadonlyMap<string, number>,
): string {
  if (!area) return "";
  const at = { x: area.x + 4, y: area.y + label.height - 4 };
  return text(arrow.what, at, `halo k${kinds.get(arrow.what)!}`);
}

function text(of: string, { x, y }: Point, style: string): string {
  return `<text class="${style}" x="${rounded(x)}" y="${rounded(y)}">${escaped(of)}</text>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
