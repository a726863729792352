import type { Cluster } from "../../sdk/index.ts";
import type { Fleet } from "../../sdk/model/fleet.ts";

/** What is measured: this repository's content, or 600 objects on two clusters that code makes. */
export const benchFleets = ["content", "synthetic"] as const;
export type BenchFleet = (typeof benchFleets)[number];

/** Loads one, in the process that is measured; the other is not even read there. */
export async function loadBenchFleet(name: BenchFleet): Promise<Fleet> {
  if (name === "content") return (await import("../../sdk/commands/load-fleet.ts")).loadFleet();
  return (await import("./synthetic-fleet.ts")).syntheticFleet(50, 2);
}

/** The fleet with as many clusters: the one that runs Argo CD, the other, and copies of that, each of its own facts. */
export function grown(fleet: Fleet, count: number): Fleet {
  const hub = fleet.clusters.find(({ name }) => name === fleet.argo.cluster);
  const other = fleet.clusters.find(({ name }) => name !== fleet.argo.cluster);
  if (!hub || !other) throw new Error("clusters/index.ts: this bench needs two clusters");
  const copies = Array.from({ length: Math.max(0, count - 2) }, (_, i) => copyOf(other, i + 2));
  return {
    ...fleet,
    clusters: [hub, other, ...copies].slice(0, count),
    waivers: fleet.waivers.flatMap((waiver) => [
      waiver,
      ...copies.map(({ name }) => ({ ...waiver, object: waiver.object.replace(other.name, name) })),
    ]),
  };
}

/** A cluster like another, whose overlays differ from that one's. */
function copyOf(model: Cluster, index: number): Cluster {
  const name = `c${index}`;
  const network = `172.${16 + Math.floor(index / 256)}.${index % 256}.0/24`;
  return {
    ...model,
    ...{ name, region: `region-${index}`, domain: `${name}.example.com` },
    storageClass: `ssd-${index}`,
    cidrs: { ...model.cidrs, nodes: [network] },
    apiServer: { ...model.apiServer, cidrs: [network] },
    // Nobody shares a bucket.
    provides: (model.provides ?? []).map((provided) => ({
      ...provided,
      gives: (wants: never) =>
        JSON.parse(JSON.stringify(provided.gives(wants)).replaceAll(model.name, name)) as unknown,
    })),
  };
}
