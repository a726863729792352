import { checks } from "../../sdk/check/checks.ts";
import { runChecks } from "../../sdk/check/run-checks.ts";
import { evaluate } from "../../sdk/evaluate/evaluate.ts";
import { layout } from "../../sdk/layout/layout.ts";
import { type BenchFleet, grown, loadBenchFleet } from "./bench-fleet.ts";

/** Evaluates, checks and lays out a fleet of as many clusters. Prints milliseconds and the heap as JSON. */
const [name = "content", count = "1"] = process.argv.slice(2);
const fleet = grown(await loadBenchFleet(name as BenchFleet), Number(count));

const started = performance.now();
const { evaluated } = evaluate(fleet);
await runChecks(evaluated, checks);
const files = layout(evaluated);
const time = performance.now() - started;
const objects = evaluated.clusters.at(-1)?.applications.flatMap((one) => one.objects).length;
const { heapUsed } = process.memoryUsage();
console.log(JSON.stringify({ time, heap: heapUsed, files: files.length, objects }));
