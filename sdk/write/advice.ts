import type { Difference } from "./compare.ts";
import { inTheWay } from "./in-the-way.ts";

/** What to do about a tree that differs; `gitFault` is why git did not say what is ours. */
export function advice(differences: readonly Difference[], gitFault?: string): string {
  const foreign = pathsOf(differences, ({ kind }) => kind === "foreign" || kind === "strange");
  const blocked = inTheWay(
    foreign,
    pathsOf(differences, ({ kind }) => kind === "missing"),
  );
  const [first] = blocked.keys();
  const ours = foreign.length < differences.length;
  if (first !== undefined) {
    return `generated/${first} is in the way and not ours: move it away, then run npm run generate`;
  }
  if (foreign.length === 0) return "run npm run generate";
  const others =
    gitFault === undefined
      ? "move or remove what is not ours"
      : `let git say what is ours, for now it fails: ${gitFault}`;
  return ours ? `run npm run generate, and ${others}` : others;
}

function pathsOf(
  differences: readonly Difference[],
  isWanted: (difference: Difference) => boolean,
): string[] {
  return differences.filter(isWanted).map(({ path }) => path);
}
