import type { Bundle, Cell, Part, Picture } from "./picture.ts";
import { textWidth } from "./text-size.ts";

/** Everything stands on lines this far apart, so that what begins on a line never hides what ends between two. */
export const step = 8;
/** From line to line of text. */
export const lineHeight = 2 * step;
/** Between the side of a cell and its text. */
export const padding = 14;
/** Between a name and the flows that begin there. */
const gap = 22;
const size = 13;

/** What begins and ends at a part. */
export interface Pins {
  /** Kinds of flows, a line of text each. */
  readonly out: readonly Bundle[];
  /** Flows that end there, a step each. */
  readonly in: readonly Bundle[];
}

export type PinsOf = (part: Part) => Pins;

/** What begins and ends at each part of a picture. */
export function pinsOf({ bands, bundles }: Picture): PinsOf {
  const parts = bands.flatMap(({ cells }) => cells.flatMap((cell) => cell.parts));
  const pins = new Map(parts.map(({ id }) => [id, { out: [] as Bundle[], in: [] as Bundle[] }]));
  for (const bundle of bundles) {
    pins.get(bundle.from)!.out.push(bundle);
    for (const id of new Set(bundle.to)) pins.get(id)!.in.push(bundle);
  }
  return ({ id }) => pins.get(id)!;
}

/** As high as its text and what comes in, in whole lines. */
export function heightOfPart(part: Part, pins: PinsOf): number {
  const { out, in: coming } = pins(part);
  const lines = Math.max(
    part.lines.length,
    out.length,
    Math.ceil((coming.length * step) / lineHeight),
  );
  return lines * lineHeight;
}

export function heightOf({ parts }: Cell, pins: PinsOf): number {
  return parts.reduce((sum, part) => sum + heightOfPart(part, pins), 2 * lineHeight);
}

export function widthOf({ parts }: Cell, pins: PinsOf): number {
  const widths = parts.flatMap((part, index) => {
    const { out } = pins(part);
    const lines = Math.max(part.lines.length, out.length);
    return Array.from({ length: lines }, (_, line) => {
      const name = textWidth(part.lines[line] ?? "", index === 0 ? headingSize : size);
      return name + (out[line] ? gap + textWidth(out[line].what, size) : 0);
    });
  });
  return Math.ceil(Math.max(...widths)) + 2 * padding;
}

export const headingSize = 15;
export const textSize = size;
