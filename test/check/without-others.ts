import type { Cluster } from "../../sdk/model/cluster.ts";

/** A cluster without what it chose of roles that another one plays, which is not there when each is judged alone. */
export function withoutOthers(cluster: Cluster): Cluster {
  const namesRole = (choice: unknown) => JSON.stringify(choice).includes('"role":');
  const stacks = cluster.stacks.map(({ stack, choices }) => {
    const left = Object.entries(choices).filter(([, choice]) => !namesRole(choice));
    return { stack, choices: Object.fromEntries(left) as typeof choices };
  });
  return { ...cluster, stacks };
}
