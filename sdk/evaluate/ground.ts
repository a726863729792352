import type { Cluster } from "../model/cluster.ts";
import type { Candidate } from "./bound.ts";
import type { Placed } from "./place.ts";
import type { Provided } from "../model/role.ts";

/** A cluster with what runs there, before anything is connected. */
export interface Ground {
  readonly cluster: Cluster;
  /** Sorted by name. */
  readonly placed: readonly Placed[];
}

/** Somebody who plays roles: an application, or the cluster itself. */
export interface Provider extends Candidate {
  readonly provides: readonly Provided[];
}

/** Everybody who plays a role on a cluster. */
export function providersOf({ cluster, placed }: Ground): Provider[] {
  const { name, provides = [] } = cluster;
  const itself = provides.length > 0 ? [{ name, private: false, provides }] : [];
  return [
    ...itself,
    ...placed.map(({ name, provides, context }) => ({
      ...{ name, provides },
      private: context.private,
    })),
  ];
}
