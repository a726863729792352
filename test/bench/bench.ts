import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { repository } from "../../sdk/commands/load-fleet.ts";
import { judgePath } from "../judges/judge-path.ts";

/** `npm run bench`: prints what a run costs, phase by phase, against other tools, and as the fleet grows. */
const runs = 5;
const start = fileURLToPath(new URL("../../sdk/start.mjs", import.meta.url));
const scratch = ".cache/bench";

interface Phases {
  readonly times: Readonly<Record<string, number>>;
  readonly total: number;
  readonly files: number;
  readonly objects: number;
}

/** Runs a file of this folder in a fresh process and returns the JSON it prints. */
function child<T>(file: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}): T {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const options = { encoding: "utf8", env: { ...process.env, ...env } } as const;
  return JSON.parse(
    execFileSync(process.execPath, ["--expose-gc", start, path, ...args], options),
  ) as T;
}

function median(values: readonly number[]): number {
  return [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? NaN;
}

function ms(value: number): string {
  return `${value.toFixed(value < 10 ? 1 : 0).padStart(7)} ms`;
}

/** The run with the median total. */
function middle(all: readonly Phases[]): Phases {
  return [...all].sort((left, right) => left.total - right.total)[Math.floor(all.length / 2)]!;
}

function printPhases(title: string, { times, total, files, objects }: Phases): void {
  console.log(`\n${title}: ${objects} objects, ${files} files, median of ${runs} runs`);
  for (const [phase, time] of Object.entries(times))
    console.log(`  ${phase.padEnd(10)}${ms(time)}`);
  console.log(`  ${"total".padEnd(10)}${ms(total)}`);
}

/** Every cache empty, no tree: what a fresh clone pays. */
function cold(): Phases {
  const cache = mkdtempSync(join(tmpdir(), "bench-cache-"));
  for (const path of [".cache/verdicts.json", scratch]) {
    rmSync(join(repository, path), { recursive: true, force: true });
  }
  const env = { NODE_COMPILE_CACHE: join(cache, "v8"), TMPDIR: cache };
  const result = child<Phases>("phases.ts", [scratch], env);
  rmSync(cache, { recursive: true });
  return result;
}

function kustomizeAll(kustomize: string): number {
  const overlays = join(repository, "generated", "overlays");
  const folders = readdirSync(overlays).flatMap((cluster) =>
    readdirSync(join(overlays, cluster)).map((name) => join(overlays, cluster, name)),
  );
  const started = performance.now();
  for (const folder of folders) execFileSync(kustomize, ["build", folder], { maxBuffer: 1 << 28 });
  return performance.now() - started;
}

function times(run: () => number): number {
  return median(Array.from({ length: runs }, run));
}

console.log(`Node ${process.version}`);
const coldRun = middle(Array.from({ length: runs }, cold));
printPhases("cold", coldRun);
const noOp = middle(Array.from({ length: runs }, () => child<Phases>("phases.ts", [scratch])));
printPhases("no-op", noOp);

console.log("\nthe same objects");
const own = noOp.total - (noOp.times["load"] ?? 0);
console.log(`  this SDK, evaluate to write        ${ms(own)}   1.0`);
const cdk8s = times(() => child<{ total: number }>("flat-cdk8s.ts").total);
console.log(`  cdk8s, synth of flat manifests     ${ms(cdk8s)}   ${(cdk8s / own).toFixed(1)}`);
const kustomize = judgePath("kustomize-5.8.1");
if (kustomize === undefined)
  console.log("  kustomize build: not built; npm run judges -- kustomize-5.8.1");
else {
  const built = times(() => kustomizeAll(kustomize));
  console.log(`  kustomize build of every overlay   ${ms(built)}   ${(built / own).toFixed(1)}`);
}

console.log("\ngrowth: evaluate, check and layout");
let previous: { count: number; time: number; heap: number } | undefined;
for (const count of [1, 10, 100, 1000]) {
  const { time, heap, objects } = child<{ time: number; heap: number; objects: number }>(
    "growth.ts",
    [String(count)],
  );
  const more = count - (previous?.count ?? 0);
  const perCluster = previous
    ? `${ms((time - previous.time) / more)} and ${((heap - previous.heap) / more / 2 ** 20).toFixed(2)} MiB per further cluster of ${objects} objects`
    : "";
  console.log(`  ${String(count).padStart(5)} clusters ${ms(time)} ${perCluster}`);
  previous = { count, time, heap };
}
rmSync(join(repository, scratch), { recursive: true, force: true });
