/** What could not be compared: of that nobody knows what a change does to it. */
export interface Uncompared {
  /** A cluster, `us-prod/grafana`, or `*` for all there is. */
  readonly object: string;
  readonly why: string;
}

/** One line each. */
export function formatUncompared(uncompared: readonly Uncompared[]): string {
  return uncompared
    .map(({ object, why }) => `not compared: ${object === "*" ? "everything" : object}: ${why}`)
    .join("\n");
}
