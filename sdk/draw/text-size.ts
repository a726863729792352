/** Every font that the drawings name is this wide at most, in its own size: of fixed width, as text is in a box. */
const wide = 0.61;

/** Latin letters and what stands on a keyboard are of one width; of all else nobody can tell, and no character is wider than two. */
const narrow = /[\u0020-\u024f]/u;

/** How wide a line of text is, in the unit of `size`. */
export function textWidth(text: string, size: number): number {
  const cells = [...text].reduce((sum, one) => sum + (narrow.test(one) ? 1 : 2), 0);
  return cells * wide * size;
}

export const fonts =
  'ui-monospace, "SFMono-Regular", Menlo, Consolas, "DejaVu Sans Mono", monospace';
