import type { Binding } from "../../sdk/model/binding.ts";
import type { Cluster } from "../../sdk/model/cluster.ts";
import type { Stack } from "../../sdk/model/stack.ts";

/**
 * A cluster without second instances, of which each fault is told, and without what speaks of these, of teams or
 * of roles, which another cluster or a stack of second instances may play.
 */
export function withFirstInstances(cluster: Cluster): Cluster {
  const { stacks, monitoredNamespaces, binds = [] } = cluster;
  const seconds: readonly string[] = stacks.flatMap(({ stack }) => secondsOf(stack));
  const isOfFirst = ({ to }: Binding) =>
    !("some" in to && to.some((name) => seconds.includes(name)));
  const isOfTeam = (choice: unknown) =>
    monitoredNamespaces.some((team) => JSON.stringify(choice).includes(`"${team}"`));
  const namesRole = (choice: unknown) => JSON.stringify(choice).includes('"role":');
  return {
    ...cluster,
    monitoredNamespaces: [],
    binds: binds.filter(isOfFirst),
    stacks: stacks
      .filter(({ stack }) => secondsOf(stack).length === 0)
      .map(({ stack, choices }) => {
        const left = Object.entries(choices).filter(
          ([, choice]) => !isOfTeam(choice) && !namesRole(choice),
        );
        const out = twinsOf(stack).map((name) => [name, false]);
        return { stack, choices: Object.fromEntries([...left, ...out]) as typeof choices };
      }),
  };
}

function secondsOf({ applications }: Stack): string[] {
  return Object.entries(applications).flatMap(([name, one]) => ("private" in one ? [name] : []));
}

/** Of a component that a stack delivers several times, all but the first. */
function twinsOf({ applications }: Stack): string[] {
  const seen = new Set<unknown>();
  return Object.entries(applications).flatMap(([name, one]) => {
    if (!("component" in one)) return [];
    const isTwin = seen.has(one.component);
    seen.add(one.component);
    return isTwin ? [name] : [];
  });
}
