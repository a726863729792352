import { remembered } from "../basics/remembered.ts";
import type { Cluster } from "../model/cluster.ts";
import type { Provided } from "../model/role.ts";
import type { Candidate } from "./bound.ts";
import type { Placed } from "./place.ts";

/** A cluster with what runs there, before anything is connected. */
export interface Ground {
  readonly cluster: Cluster;
  /** The real cluster whose stacks and bindings these are: another name on neutral ground alone. */
  readonly home: string;
  /** Sorted by name. */
  readonly placed: readonly Placed[];
  /** The applications that could not be placed: nobody knows what they provide. */
  readonly lost: readonly string[];
}

/** Somebody who plays roles: an application, or a host outside that the cluster provides. */
export interface Provider extends Candidate {
  readonly provides: readonly Provided[];
  /** The file or folder that says so. */
  readonly source: string;
}

/** Everybody who plays a role on a cluster; each of its flows to a role asks. */
export const providersOf = remembered(({ cluster, home, placed }: Ground): Provider[] => {
  const source = `clusters/${home}.ts`;
  const outside = new Map<string, Provided[]>();
  for (const provided of cluster.provides ?? []) {
    if (!("host" in provided.at)) continue;
    const { host } = provided.at;
    outside.set(host, [...(outside.get(host) ?? []), provided]);
  }
  return [
    ...[...outside].map(([name, provides]) => ({ name, private: false, provides, source })),
    ...placed.map(({ name, provides, context, application }) => ({
      ...{ name, provides, private: context.private },
      source: `base/${application.component.name}`,
    })),
  ];
});
