import type { Cluster } from "../../sdk/index.ts";
import type { Fleet } from "../../sdk/model/fleet.ts";
import { syntheticCluster } from "./synthetic-cluster.ts";

/** What is measured: this repository's content, or 600 objects on two clusters that code makes. */
export const benchFleets = ["content", "synthetic"] as const;
export type BenchFleet = (typeof benchFleets)[number];

/** Loads one, in the process that is measured; the other is not even read there. */
export async function loadBenchFleet(name: BenchFleet): Promise<Fleet> {
  if (name === "content") return (await import("../../sdk/commands/load-fleet.ts")).loadFleet();
  return (await import("./synthetic-fleet.ts")).syntheticFleet(50, 2);
}

/** The fleet with as many clusters: the one that runs Argo CD, and more like the other, each of its own facts. */
export function grown(fleet: Fleet, count: number): Fleet {
  const hub = fleet.clusters.find(({ name }) => name === fleet.argo.cluster);
  const other = fleet.clusters.find(({ name }) => name !== fleet.argo.cluster);
  if (!hub || !other) throw new Error("clusters/index.ts: this bench needs two clusters");
  const clusters = Array.from({ length: count }, (_, index): Cluster => {
    const model = index === 0 ? hub : other;
    return { ...model, ...syntheticCluster(index, model.stacks) };
  });
  return { ...fleet, argo: { ...fleet.argo, cluster: "c0" }, clusters };
}
