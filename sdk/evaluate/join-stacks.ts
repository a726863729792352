import type { Cluster } from "../model/cluster.ts";
import type { ChosenStack, Stack } from "../model/stack.ts";

/**
 * A stack that is made for each cluster, of a map in that cluster's file, is one stack all the same: with the
 * applications of all, of which each cluster leaves out what others have.
 */
export function joinStacks<C extends Pick<Cluster, "stacks">>(clusters: readonly C[]): C[] {
  const stacks = new Map<string, Stack>();
  for (const { stack } of clusters.flatMap((cluster) => cluster.stacks)) {
    const known = stacks.get(stack.name) ?? stack;
    stacks.set(stack.name, known === stack ? stack : join(known, stack));
  }
  return clusters.map((cluster) => ({
    ...cluster,
    stacks: cluster.stacks.map((chosen) => chosenOf(stacks.get(chosen.stack.name)!, chosen)),
  }));
}

function join(one: Stack, other: Stack): Stack {
  return {
    ...one,
    applications: { ...one.applications, ...other.applications },
    provenBy: { ...one.provenBy, ...other.provenBy },
  };
}

function chosenOf(stack: Stack, chosen: ChosenStack): ChosenStack {
  if (stack === chosen.stack) return chosen;
  const others = Object.keys(stack.applications).filter(
    (name) => !Object.hasOwn(chosen.stack.applications, name),
  );
  const leftOut = Object.fromEntries(others.map((name) => [name, false as const]));
  return { stack, choices: { ...leftOut, ...chosen.choices } };
}
