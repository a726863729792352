import type { Picture } from "./picture.ts";
import { place } from "./place.ts";
import { svg } from "./svg.ts";

/** A picture as an SVG: the same text on every machine. */
export function draw(picture: Picture): string {
  return svg(picture, place(picture));
}
