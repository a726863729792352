/** Keeps the replicas behind these labels on different nodes, and on different zones where there are some. */
export function spread(labels: Readonly<Record<string, string>>) {
  return (["kubernetes.io/hostname", "topology.kubernetes.io/zone"] as const).map(
    (topologyKey) => ({
      maxSkew: 1,
      topologyKey,
      whenUnsatisfiable: "ScheduleAnyway" as const,
      labelSelector: { matchLabels: { ...labels } },
    }),
  );
}
