import type { Binding } from "../model/binding.ts";
import type { FacetName } from "../model/facet.ts";
import type { AnyRole } from "../model/role.ts";
import type { Ground } from "./ground.ts";
import type { Placed } from "./place.ts";

/** Whose words are asked for. */
interface Asker {
  readonly one: Pick<Placed, "name" | "application">;
  readonly ground: Pick<Ground, "cluster">;
  /** The flow that leads to the role. */
  readonly flow?: string;
}

/**
 * What is said of whom an application means by a role or a facet: by the cluster of this application, else by the
 * application itself, else by the cluster of all. Of each what is about this flow comes before what is about the role.
 */
export function saidOf(
  what: AnyRole | FacetName,
  { one, ground, flow }: Asker,
): Binding | undefined {
  const ways = levels({ one, ground }).flatMap((binds) => {
    const about = binds.filter((bind) => bind.what === what);
    return [
      ...about.filter((bind) => bind.flow !== undefined && bind.flow === flow),
      ...about.filter((bind) => bind.flow === undefined),
    ];
  });
  return ways[0];
}

/** What a cluster says of whom others mean that come to it. */
export function saidThere(
  role: AnyRole,
  { cluster }: Pick<Ground, "cluster">,
): Binding | undefined {
  return cluster.binds?.find((bind) => bind.what === role && bind.of === undefined);
}

/**
 * What is said of who reads the rules of an application: whoever is named for its scrapes is meant for the rules
 * about them as well, where `reads` says that it reads rules.
 */
export function saidOfRules(asker: Asker, reads: (name: string) => boolean): Binding | undefined {
  for (const binds of levels(asker)) {
    const own = binds.find(({ what }) => what === "rules");
    const follows = binds.find(
      ({ what, to }) => what === "scrapes" && !("nobody" in to) && to.every(reads),
    );
    if (own ?? follows) return own ?? follows;
  }
  return undefined;
}

function levels({ one, ground }: Asker): (readonly Binding[])[] {
  const { binds = [] } = ground.cluster;
  return [
    binds.filter(({ of }) => of === one.name),
    one.application.binds ?? [],
    binds.filter(({ of }) => of === undefined),
  ];
}
