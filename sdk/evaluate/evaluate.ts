import type { Cluster } from "../model/cluster.ts";
import type { Fleet } from "../model/fleet.ts";
import type { Finding } from "../model/finding.ts";
import { definitionFaults } from "./definition-faults.ts";
import { evaluateCluster } from "./evaluate-cluster.ts";
import type { EvaluatedCluster, EvaluatedFleet } from "./evaluated.ts";
import { neutralCluster } from "./neutral-cluster.ts";
import { replaceMigrated } from "./replace-migrated.ts";
import { attempt } from "./report.ts";

/** A fleet turned into objects, and all findings of it. */
export interface Evaluation {
  /** Without any cluster where the definitions themselves are broken. */
  readonly evaluated: EvaluatedFleet;
  readonly findings: Finding[];
}

/** Turns a fleet into objects: once on neutral ground, then on each cluster. All findings are collected. */
export function evaluate(fleet: Fleet): Evaluation {
  const faults = definitionFaults(fleet);
  if (faults.length > 0) return nothingOf(fleet, faults);
  const findings: Finding[] = [];
  const report = (finding: Finding) => void findings.push(finding);
  const { repository, team } = fleet;
  const names = fleet.clusters.map(({ name }) => name).sort();
  const shared = { fleet: { repository, team, clusters: names }, report };
  const one = (cluster: Cluster, base?: EvaluatedCluster) => {
    const origin = { check: "evaluate", source: "clusters/index.ts", object: cluster.name };
    const run = () => evaluateCluster(cluster, { ...shared, ...(base && { base }) });
    return attempt(run, origin, report);
  };
  const neutral = one(neutralCluster(fleet));
  const clusters = fleet.clusters.flatMap((cluster) => one(cluster, neutral) ?? []);
  if (!neutral || clusters.length < fleet.clusters.length) return nothingOf(fleet, findings);
  const migrated = clusters.map((cluster) => replaceMigrated(cluster, fleet.migrations ?? []));
  return { evaluated: { definition: fleet, neutral, clusters: migrated }, findings };
}

function nothingOf(definition: Fleet, findings: Finding[]): Evaluation {
  const { stacks: _, revision, ...facts } = neutralCluster({ ...definition, clusters: [] });
  const neutral = { facts, revision, applications: [], upstreams: [] };
  return { evaluated: { definition, neutral, clusters: [] }, findings };
}
