import { fleet } from "../clusters/index.ts";
import type { Cluster } from "../sdk/model/cluster.ts";
import type { Fleet } from "../sdk/model/fleet.ts";

/**
 * A fleet of one of its clusters, for what happens on that one: each build makes all of every cluster. A choice that
 * names a role of another one is left out, as that one is not there.
 */
export function alone(cluster: Cluster, { argo, ...rest }: Fleet = fleet): Fleet {
  const namesAnother = (choice: unknown) => JSON.stringify(choice).includes('"kind":"elsewhere"');
  const stacks = cluster.stacks.map(({ stack, choices }) => {
    const left = Object.entries(choices).filter(([, choice]) => !namesAnother(choice));
    return { stack, choices: Object.fromEntries(left) as typeof choices };
  });
  return { ...rest, argo: { ...argo, cluster: cluster.name }, clusters: [{ ...cluster, stacks }] };
}
