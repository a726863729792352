import { checks } from "../../sdk/check/checks.ts";
import { runChecks } from "../../sdk/check/run-checks.ts";
import { applyWaivers } from "../../sdk/check/waivers.ts";
import { evaluate } from "../../sdk/evaluate/evaluate.ts";
import { layout } from "../../sdk/layout/layout.ts";
import { type BenchFleet, grown, loadBenchFleet } from "./bench-fleet.ts";

/** Evaluates, checks and lays out a fleet of as many clusters. Prints milliseconds and the heap as JSON. */
const [name = "content", count = "1"] = process.argv.slice(2);
const fleet = grown(await loadBenchFleet(name as BenchFleet), Number(count));

const started = performance.now();
const { evaluated } = evaluate(fleet);
const { findings } = applyWaivers(await runChecks(evaluated, checks), fleet.waivers);
// What is found is judged anew for each cluster, and nobody has a fleet like that for long.
if (findings.length > 0) throw new Error(`a fleet with findings: ${JSON.stringify(findings[0])}`);
const files = layout(evaluated);
const time = performance.now() - started;
const objects = evaluated.clusters.at(-1)?.applications.flatMap((one) => one.objects).length;
const { heapUsed } = process.memoryUsage();
console.log(JSON.stringify({ time, heap: heapUsed, files: files.length, objects }));
