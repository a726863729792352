import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ApiObject, App, Chart } from "cdk8s";
import { evaluate } from "../../sdk/evaluate/evaluate.ts";
import { type BenchFleet, loadBenchFleet } from "./bench-fleet.ts";

/**
 * Emits the same objects with cdk8s, one flat chart per application and cluster. Prints the milliseconds
 * that cdk8s took, making the objects left out.
 */
const [name = "content"] = process.argv.slice(2);
const { evaluated } = evaluate(await loadBenchFleet(name as BenchFleet));
const outdir = mkdtempSync(join(tmpdir(), "flat-cdk8s-"));
const started = performance.now();
const app = new App({ outdir });
for (const { facts, applications } of evaluated.clusters) {
  for (const { name, objects } of applications) {
    const chart = new Chart(app, `${facts.name}-${name}`, { disableResourceNameHashes: true });
    objects.forEach((object, index) => new ApiObject(chart, `object-${index}`, { ...object }));
  }
}
app.synth();
console.log(JSON.stringify({ total: performance.now() - started }));
rmSync(outdir, { recursive: true });
