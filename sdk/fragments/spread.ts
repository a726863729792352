/**
 * Keeps the replicas behind these labels on different nodes, and on different zones where there are some.
 *
 * @param nodes whether a replica waits rather than share a node: where most of them must be there, as the end of a node
 *   may take one of them alone. A node that is being emptied counts as one that has none.
 */
export function spread(
  labels: Readonly<Record<string, string>>,
  nodes: "ScheduleAnyway" | "DoNotSchedule" = "ScheduleAnyway",
) {
  return (
    [
      ["kubernetes.io/hostname", nodes],
      ["topology.kubernetes.io/zone", "ScheduleAnyway"],
    ] as const
  ).map(([topologyKey, whenUnsatisfiable]) => ({
    maxSkew: 1,
    topologyKey,
    whenUnsatisfiable,
    labelSelector: { matchLabels: { ...labels } },
  }));
}
