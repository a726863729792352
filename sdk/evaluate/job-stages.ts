import type { OwnPods } from "../model/pods.ts";
import type { Connection } from "./network-policy.ts";

/** What the pods of a Job need: those that they connect to, and those that these connect to, however far. */
export type Needs = ReadonlySet<OwnPods>;

/** What pods of an application need of each other, the pods of others left out: phases order those. */
export function needsOf(
  own: OwnPods,
  { pods, connections }: { pods: readonly OwnPods[]; connections: readonly Connection[] },
): Needs {
  const needed = new Set<OwnPods>();
  const visit = (from: OwnPods) => {
    for (const { source, target } of connections) {
      if (source !== from || !("of" in target) || !pods.includes(target.of)) continue;
      if (needed.has(target.of)) continue;
      needed.add(target.of);
      visit(target.of);
    }
  };
  visit(own);
  return needed;
}

/**
 * The stage in which each Job of an application runs, from 0. A Job prepares what it needs for all others that
 * connect to that: one that needs such another runs in a later stage. Where they wait for each other, they run
 * in one.
 */
export function stagesOf(
  jobs: readonly Needs[],
  connections: readonly Connection[],
): ReadonlyMap<Needs, number> {
  const connectsTo = (pods: OwnPods, needs: Needs) =>
    connections.some(
      ({ source, target }) => source === pods && "of" in target && needs.has(target.of),
    );
  const waitsFor = (job: Needs, other: Needs) =>
    [...job].some((pods) => !other.has(pods) && connectsTo(pods, other));
  const stages = new Map<Needs, number>();
  let left = jobs;
  for (let stage = 0; left.length > 0; stage += 1) {
    const free = left.filter((job) => !left.some((other) => waitsFor(job, other)));
    for (const job of free.length > 0 ? free : left) stages.set(job, stage);
    left = left.filter((job) => !stages.has(job));
  }
  return stages;
}
