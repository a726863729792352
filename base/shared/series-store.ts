/** A store of series that exposes what Cortex does: Cortex, and Mimir, which came of it. */
export interface SeriesStore {
  /** What its alerts begin with, and call it. */
  readonly title: string;
  readonly job: string;
}
