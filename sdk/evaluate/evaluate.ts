import type { Fleet } from "../model/fleet.ts";
import type { Problem } from "../problem.ts";
import { evaluateCluster } from "./evaluate-cluster.ts";
import type { EvaluatedFleet } from "./evaluated.ts";
import { neutralCluster } from "./neutral-cluster.ts";

/** Turns a fleet into objects: once on neutral ground, then on each cluster. All problems are collected. */
export function evaluate(fleet: Fleet): { evaluated: EvaluatedFleet; problems: Problem[] } {
  const problems: Problem[] = [];
  const shared = {
    repository: fleet.repository,
    report: (problem: Problem) => problems.push(problem),
  };
  const neutral = evaluateCluster(neutralCluster(fleet), shared);
  const clusters = fleet.clusters.map((cluster) =>
    evaluateCluster(cluster, { ...shared, base: neutral }),
  );
  return { evaluated: { definition: fleet, neutral, clusters }, problems };
}
