import type { Picture } from "./picture.ts";
import { place } from "./place.ts";
import { svg } from "./svg.ts";

/** A picture as an SVG: the same text on every machine. */
export async function draw(picture: Picture): Promise<string> {
  return svg(picture, await place(picture));
}
