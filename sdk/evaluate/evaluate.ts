import { remembered } from "../basics/remembered.ts";
import type { Binding } from "../model/binding.ts";
import type { Cluster } from "../model/cluster.ts";
import type { Fleet } from "../model/fleet.ts";
import type { Finding } from "../model/finding.ts";
import { definitionFaults } from "./definition-faults.ts";
import { evaluateCluster } from "./evaluate-cluster.ts";
import type { EvaluatedCluster, EvaluatedFleet } from "./evaluated.ts";
import type { Ground } from "./ground.ts";
import { joinStacks } from "./join-stacks.ts";
import { homes, neutralCluster } from "./neutral-cluster.ts";
import { place } from "./place.ts";
import { replaceMigrated } from "./replace-migrated.ts";
import { attempt, type Report } from "./report.ts";
import { unmetFindings, type Unmet } from "./unmet.ts";
import { unusedBindings } from "./unused-bindings.ts";
import { visitsOf } from "./visits.ts";

/** A fleet turned into objects, and all findings of it. */
export interface Evaluation {
  /** Without any cluster where the definitions themselves are broken. */
  readonly evaluated: EvaluatedFleet;
  readonly findings: readonly Finding[];
}

/**
 * Turns a fleet into objects: what each application is where it runs first, on neutral ground, then on each
 * cluster. All clusters are placed before any is connected, because flows lead from one to another. All
 * findings are collected.
 */
export const evaluate = remembered((definition: Fleet): Evaluation => {
  const faults = definitionFaults(definition);
  if (faults.length > 0) return nothingOf(definition, faults);
  const fleet = { ...definition, clusters: joinStacks(definition.clusters) };
  const findings: Finding[] = [];
  const report = (finding: Finding) => void findings.push(finding);
  const { repository, team } = fleet;
  const names = fleet.clusters.map(({ name }) => name).sort();
  const known = { repository, team, clusters: names };
  const placed = fleet.clusters.flatMap(
    (cluster) => tried(cluster, report, () => place(cluster, { report })) ?? [],
  );
  const grounds = new Map(placed.map((ground) => [ground.cluster.name, ground]));
  const visits = visitsOf(grounds);
  const unmet: Unmet[] = [];
  const used: Binding[] = [];
  const one = (ground: Ground, bases: Bases) =>
    tried(ground.cluster, report, () => {
      const here = visits.get(ground.cluster.name) ?? [];
      const all = { fleet: known, grounds, bases, visits: here, report };
      const made = evaluateCluster(ground, all);
      unmet.push(...made.unmet);
      used.push(...made.used);
      return made.evaluated;
    });
  const neutral = neutralGround(fleet, report, (ground) => one(ground, new Map()));
  const bases: Bases = new Map(neutral.applications.map((base) => [base.name, base]));
  const clusters = placed.flatMap((ground) => one(ground, bases) ?? []);
  findings.push(...unmetFindings(unmet));
  if (clusters.length < fleet.clusters.length) return nothingOf(fleet, findings);
  // Whose words were followed can only be said where everybody could be asked.
  if (findings.length === 0) findings.push(...unusedBindings(grounds, new Set(used)));
  const migrated = clusters.map((cluster) => replaceMigrated(cluster, fleet.migrations ?? []));
  return { evaluated: { definition: fleet, neutral, clusters: migrated }, findings };
});

type Bases = Parameters<typeof evaluateCluster>[1]["bases"];

function tried<T>(cluster: Cluster, report: Report, run: () => T): T | undefined {
  const origin = { check: "evaluate", source: "clusters/index.ts", object: cluster.name };
  return attempt(run, origin, report);
}

/** Every application as it is where it runs first, on neutral ground. */
function neutralGround(
  fleet: Fleet,
  report: Report,
  run: (ground: Ground) => EvaluatedCluster | undefined,
): EvaluatedCluster {
  const { stacks: _, revision, ...facts } = neutralCluster({ stacks: [] });
  const parts = [...homes(fleet)].flatMap(([cluster, names]) => {
    const neutral = neutralCluster(cluster);
    const ground = tried(neutral, report, () => place(neutral, { home: cluster.name, report }));
    const evaluated = ground && run(ground);
    if (!evaluated) return [];
    const isHere = ({ name }: { name: string }) => names.has(name);
    return [
      {
        applications: evaluated.applications.filter(isHere),
        upstreams: evaluated.upstreams.filter(isHere),
      },
    ];
  });
  const byName = (left: { name: string }, right: { name: string }) =>
    left.name < right.name ? -1 : 1;
  return {
    ...{ facts, revision },
    applications: parts.flatMap(({ applications }) => applications).sort(byName),
    upstreams: parts.flatMap(({ upstreams }) => upstreams),
    ...{ connections: [], asked: [] },
  };
}

function nothingOf(definition: Fleet, findings: Finding[]): Evaluation {
  const { stacks: _, revision, ...facts } = neutralCluster({ stacks: [] });
  const none = { applications: [], upstreams: [], connections: [], asked: [] };
  const neutral = { facts, revision, ...none };
  return { evaluated: { definition, neutral, clusters: [] }, findings };
}
