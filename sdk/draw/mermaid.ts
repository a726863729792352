import type { Architecture, Box } from "./architecture.ts";

/** A cluster as Mermaid: each program, and each flow between two of them. */
export function mermaid({ groups, around, outside, arrows }: Architecture): string {
  const boxes = [...groups.flatMap((group) => group.boxes), ...around, ...outside];
  const names = new Map(boxes.map(({ id }, index) => [id, `n${index}`]));
  const node = ({ id, title, lines }: Box) =>
    `${names.get(id)}["${[title, ...lines].map(escaped).join("<br>")}"]`;
  return [
    "flowchart LR",
    ...groups.flatMap((group, index) => [
      `  subgraph s${index}["${escaped(group.title)}"]`,
      ...group.boxes.map((box) => `    ${node(box)}`),
      "  end",
    ]),
    ...[...around, ...outside].map((box) => `  ${node(box)}`),
    ...arrows.map(
      ({ from, to, what }) => `  ${names.get(from)} -- "${escaped(what)}" --> ${names.get(to)}`,
    ),
  ]
    .map((line) => `${line}\n`)
    .join("");
}

/** Mermaid reads `#35;` as the character of that number; what a label must not have is said like this. */
function escaped(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N} .,:/'_-]/gu, (one) => `#${one.codePointAt(0)!};`);
}
