import { type Document, isScalar, type LineCounter } from "yaml";

/** The steps of a field as laws name it: `spec.groups[0].rules[2].expr`, `metadata.labels["a.b/c"]`. */
export function stepsOf(field: string): (string | number)[] {
  const steps = field.matchAll(/\["([^"]*)"\]|\[(\d+)\]|([^.[\]]+)/g);
  return [...steps].map(([, quoted, index, name]) => (index ? Number(index) : (quoted ?? name)!));
}

/**
 * The line of what stands at a path of a YAML document, counted from 1. Where it is not there, what holds it is named.
 *
 * @param below how many lines below the first of its text
 */
export function lineOf(
  document: Document,
  path: readonly (string | number)[],
  { lines, below = 0 }: { lines: LineCounter; below?: number | undefined },
): number {
  const node = document.getIn(path, true) as { range?: [number, number, number] } | undefined;
  if (!node?.range) {
    const [start = 0] = document.range ?? [];
    return path.length === 0
      ? lines.linePos(start).line
      : lineOf(document, path.slice(0, -1), { lines });
  }
  const { line } = lines.linePos(node.range[0]);
  // The text of a block begins below its mark.
  const isBlock = isScalar(node) && /^BLOCK/.test(node.type ?? "");
  return line + below + (isBlock ? 1 : 0);
}
