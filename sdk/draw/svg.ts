import { headingSize, lineHeight, padding, step, textSize } from "./measure.ts";
import { type Palette, palettes } from "./palette.ts";
import type { Bundle, Picture } from "./picture.ts";
import type { Placed, Point } from "./place.ts";
import { diceOf, rounded, roughBox, roughLine } from "./sketch.ts";
import { fonts } from "./text-size.ts";

/** A placed picture as a hand draws it, in the colours of whoever looks: light or dark. */
export function svg(picture: Picture, placed: Placed): string {
  const [width, height] = [Math.ceil(placed.width), Math.ceil(placed.height)];
  const kinds = kindsOf(picture.bundles);
  const styleOf = ({ what }: Bundle) => `k${kinds.get(what)!}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<title>${escaped(picture.title)}</title>`,
    `<style>${style(palettes.light)}@media (prefers-color-scheme:dark){${style(palettes.dark)}}`,
    `text{font-family:${fonts};font-size:${textSize}px}.t{font-size:${headingSize}px;font-weight:bold}.e{text-anchor:end}</style>`,
    `<rect class="paper" width="${width}" height="${height}"/>`,
    ...placed.clusters.map((one) => clusterOf(one)),
    ...placed.cells.map((one) => cellOf(one)),
    ...placed.parts.map((one) => partOf(one, styleOf)),
    ...placed.ways.map((one) => wayOf(one, styleOf)),
    "</svg>\n",
  ].join("\n");
}

function style({ paper, cluster, stack, stranger, ink, faint, flows }: Palette): string {
  return [
    `.paper{fill:${paper}}.cluster{fill:${cluster}}.stack{fill:${stack}}.stranger{fill:${stranger}}`,
    `text{fill:${ink}}.f{fill:${faint}}path{fill:none;stroke:${ink};stroke-width:1.3}`,
    ...flows.map(
      (colour, kind) =>
        `path.k${kind}{stroke:${colour}}text.k${kind}{fill:${colour}}path.h${kind}{fill:${colour};stroke:none}`,
    ),
  ].join("");
}

/** What goes the same way has one colour, whoever sends it; where there are not enough, what is rare shares one. */
function kindsOf(bundles: readonly Bundle[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { what } of bundles) counts.set(what, (counts.get(what) ?? 0) + 1);
  const kinds = [...counts].sort(([a, some], [b, more]) => more - some || (a < b ? -1 : 1));
  return new Map(kinds.map(([kind], index) => [kind, index % palettes.light.flows.length]));
}

function clusterOf({ name, area }: Placed["clusters"][number]): string {
  const y = area.y + lineHeight + step / 2;
  const heading = text(name, { x: area.x + padding, y }, "t");
  const right = { x: area.x + area.width - padding, y };
  const forward = text("kubectl port-forward reaches each program", right, "e f");
  const frame = `<path d="${roughBox(area, diceOf(name))}"/>`;
  return [rectangle(area, "cluster"), frame, heading, forward].join("\n");
}

function cellOf({ cell, area }: Placed["cells"][number]): string {
  const isStack = cell.kind === "stack";
  const dashes = isStack ? "" : ' stroke-dasharray="5 4"';
  const dice = diceOf(cell.parts[0]!.id);
  return `${rectangle(area, isStack ? "stack" : "stranger")}\n<path${dashes} d="${roughBox(area, dice)}"/>`;
}

function rectangle(
  { x, y, width, height }: Placed["cells"][number]["area"],
  style: string,
): string {
  return `<rect class="${style}" x="${rounded(x)}" y="${rounded(y)}" width="${rounded(width)}" height="${rounded(height)}"/>`;
}

/** Names on the left; on the right what begins there, each before its line. */
function partOf(
  { part, out, isHeading, area }: Placed["parts"][number],
  styleOf: (bundle: Bundle) => string,
): string {
  const baseline = (line: number) => area.y + line * lineHeight + 12;
  const names = part.lines.map((one, line) => {
    const style = isHeading ? "t" : line > 0 ? "f" : "n";
    return text(one, { x: area.x + padding, y: baseline(line) }, style);
  });
  const kinds = out.map((bundle, line) => {
    const at = { x: area.x + area.width - step, y: baseline(line) };
    return text(bundle.what, at, `e ${styleOf(bundle)}`);
  });
  return [...names, ...kinds].join("\n");
}

function wayOf({ hop, path }: Placed["ways"][number], styleOf: (bundle: Bundle) => string): string {
  const kind = styleOf(hop.bundle);
  const dice = diceOf(JSON.stringify([hop.bundle.from, hop.bundle.what, hop.to.id]));
  const { x, y } = path.at(-1)!;
  const tip = `M${rounded(x)} ${rounded(y)}l-9 -4v8Z`;
  return `<path class="${kind}" d="${roughLine(path, dice)}"/><path class="h${kind.slice(1)}" d="${tip}"/>`;
}

function text(of: string, { x, y }: Point, style: string): string {
  return `<text class="${style}" x="${rounded(x)}" y="${rounded(y)}">${escaped(of)}</text>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
