import type { Fleet } from "../model/fleet.ts";
import type { Problem } from "../problem.ts";
import { evaluateCluster } from "./evaluate-cluster.ts";
import type { EvaluatedFleet } from "./evaluated.ts";
import { neutralCluster } from "./neutral-cluster.ts";
import { replaceMigrated } from "./replace-migrated.ts";

/** Turns a fleet into objects: once on neutral ground, then on each cluster. All problems are collected. */
export function evaluate(fleet: Fleet): { evaluated: EvaluatedFleet; problems: Problem[] } {
  const problems: Problem[] = [];
  const shared = {
    fleet: {
      repository: fleet.repository,
      team: fleet.team,
      clusters: fleet.clusters.map(({ name }) => name).sort(),
    },
    report: (problem: Problem) => problems.push(problem),
  };
  const neutral = evaluateCluster(neutralCluster(fleet), shared);
  const clusters = fleet.clusters.map((cluster) =>
    replaceMigrated(evaluateCluster(cluster, { ...shared, base: neutral }), fleet.migrations ?? []),
  );
  return { evaluated: { definition: fleet, neutral, clusters }, problems };
}
