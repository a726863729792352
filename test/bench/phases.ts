import { performance } from "node:perf_hooks";

/**
 * One run of the pipeline, timed phase by phase in this process, printed as JSON in milliseconds.
 * `load` includes the start of Node. The tree goes to the folder named as argument.
 */
const target = process.argv[2] ?? "generated";
const times: Record<string, number> = {};
let last = 0;

function lap(phase: string): void {
  const now = performance.now();
  times[phase] = now - last;
  last = now;
}

const { loadFleet, repository } = await import("../../sdk/commands/load-fleet.ts");
const { evaluate } = await import("../../sdk/evaluate/evaluate.ts");
const { runChecks } = await import("../../sdk/check/run-checks.ts");
const { checks } = await import("../../sdk/check/checks.ts");
const { saveVerdicts } = await import("../../sdk/memory/verdicts.ts");
const { layout } = await import("../../sdk/layout/layout.ts");
const { writeTree } = await import("../../sdk/write/write-tree.ts");
const fleet = await loadFleet();
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
console.log(JSON.stringify({ times, total: last, files: files.length, objects }));
