import type { Cluster } from "./cluster.ts";
import type { Migration } from "./migration.ts";
import type { Waiver } from "./waiver.ts";

/** Everything this repository delivers. */
export interface Fleet {
  /** The URL under which Argo CD reads this repository. */
  readonly repository: string;
  /** Who looks after what runs: the label `team` of every alert whose component or rule names no other. */
  readonly team: string;
  /** Where Argo CD itself runs; it delivers to every cluster by name. */
  readonly argo: {
    readonly cluster: string;
    readonly namespace: string;
    /** The branch of its projects and roots: no later than that of any cluster, whom they permit things. */
    readonly revision: string;
  };
  readonly clusters: readonly Cluster[];
  readonly waivers: readonly Waiver[];
  /** Objects that Argo CD replaces, because Kubernetes refuses the change. */
  readonly migrations?: readonly Migration[];
  /** RUNBOOK.md of each component that has one, by the component's name. */
  readonly runbooks?: Readonly<Record<string, string>>;
}

export function fleet(definition: Fleet): Fleet {
  return definition;
}
