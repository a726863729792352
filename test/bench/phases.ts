import { performance } from "node:perf_hooks";
import type { BenchFleet } from "./bench-fleet.ts";

/**
 * One run of the pipeline, timed phase by phase in this process, printed as JSON in milliseconds and bytes.
 * `load` includes the start of Node. Arguments: what is measured, and the folder that gets the tree.
 */
const [name = "content", target = "generated"] = process.argv.slice(2);
const times: Record<string, number> = {};
let last = 0;

function lap(phase: string): void {
  const now = performance.now();
  times[phase] = now - last;
  last = now;
}

const { loadBenchFleet } = await import("./bench-fleet.ts");
const { repository } = await import("../../sdk/commands/load-fleet.ts");
const { evaluate } = await import("../../sdk/evaluate/evaluate.ts");
const { runChecks } = await import("../../sdk/check/run-checks.ts");
const { checks } = await import("../../sdk/check/checks.ts");
const { saveVerdicts } = await import("../../sdk/memory/verdicts.ts");
const { layout } = await import("../../sdk/layout/layout.ts");
const { writeTree } = await import("../../sdk/write/write-tree.ts");
const fleet = await loadBenchFleet(name as BenchFleet);
lap("load");
const { evaluated } = evaluate(fleet);
lap("evaluate");
await runChecks(evaluated, checks);
saveVerdicts();
lap("check");
const files = layout(evaluated);
lap("layout");
writeTree(files, repository, { folder: target });
lap("write");
const objects = evaluated.clusters.flatMap(({ applications }) =>
  applications.flatMap((application) => application.objects),
).length;
// What the system counts, in KiB: the heap, V8's code, and all that Node itself keeps.
const memory = process.resourceUsage().maxRSS * 1024;
console.log(JSON.stringify({ times, total: last, memory, files: files.length, objects }));
