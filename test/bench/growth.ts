import { loadFleet } from "../../sdk/commands/load-fleet.ts";
import { checks } from "../../sdk/check/checks.ts";
import { runChecks } from "../../sdk/check/run-checks.ts";
import { evaluate } from "../../sdk/evaluate/evaluate.ts";
import { layout } from "../../sdk/layout/layout.ts";
import type { Cluster } from "../../sdk/index.ts";

/**
 * Evaluates, checks and lays out a fleet of as many clusters as the argument says: the one that runs
 * Argo CD, and more like the other, with facts of their own. Prints milliseconds and the heap as JSON.
 */
const count = Number(process.argv[2] ?? 1);
const fleet = await loadFleet();
const hub = fleet.clusters.find(({ name }) => name === fleet.argo.cluster);
const other = fleet.clusters.find(({ name }) => name !== fleet.argo.cluster);
if (!hub || !other) throw new Error("clusters/index.ts: this bench needs two clusters");

const clusters = Array.from({ length: count }, (_, index): Cluster => {
  const model = index === 0 ? hub : other;
  const network = `10.${index % 256}.${Math.floor(index / 256)}.0/24`;
  return {
    ...model,
    name: `c${index}`,
    domain: `c${index}.example.com`,
    storageClass: `ssd-${index}`,
    cidrs: { ...model.cidrs, nodes: [network] },
  };
});
const argo = { ...fleet.argo, cluster: "c0" };

const started = performance.now();
const { evaluated } = evaluate({ ...fleet, argo, clusters });
await runChecks(evaluated, checks);
const files = layout(evaluated);
const time = performance.now() - started;
const objects = evaluated.clusters.at(-1)?.applications.flatMap((one) => one.objects).length;
const { heapUsed } = process.memoryUsage();
console.log(JSON.stringify({ time, heap: heapUsed, files: files.length, objects }));
