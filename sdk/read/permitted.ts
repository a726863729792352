import type { Resource } from "../model/resource.ts";
import type { Scope } from "../model/scoped-kind.ts";

type AppProject = Extract<Resource, { kind: "AppProject" }>;

export interface PermittedKind {
  readonly group: string;
  readonly kind: string;
  readonly scope: Scope;
}

/** What a project permits on one cluster. */
export interface Permitted {
  readonly kinds: readonly PermittedKind[];
  readonly namespaces: readonly string[];
}

export function permitted({ spec }: Pick<AppProject, "spec">, cluster: string): Permitted {
  const {
    clusterResourceWhitelist = [],
    namespaceResourceWhitelist = [],
    destinations = [],
  } = spec;
  return {
    kinds: [
      ...clusterResourceWhitelist.map((one) => ({ ...one, scope: "Cluster" as const })),
      ...namespaceResourceWhitelist.map((one) => ({ ...one, scope: "Namespaced" as const })),
    ],
    namespaces: destinations.flatMap(({ name, namespace }) =>
      name === cluster && namespace !== undefined ? [namespace] : [],
    ),
  };
}
