/** What a component may know of the whole fleet, the same on every cluster. */
export interface FleetFacts {
  /** The URL under which Argo CD reads this repository. */
  readonly repository: string;
  /** Who looks after what runs, unless a component says otherwise. */
  readonly team: string;
  /** The names of all clusters, sorted. */
  readonly clusters: readonly string[];
}
