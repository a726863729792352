import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { exitCodes, Failure } from "../../sdk/basics/fail.ts";
import { command } from "../../sdk/commands/command.ts";
import { repository } from "../../sdk/commands/load-fleet.ts";
import { judgePath } from "../judges/judge-path.ts";
import { type BenchFleet, benchFleets } from "./bench-fleet.ts";

const help = `npm run bench [-- signals]

Prints what a run costs, phase by phase, against other tools, and as the fleet grows: for this repository's
content, and for 600 objects that code makes. With "signals": what stores take in.

Exit codes: 0 measured, 3 could not.`;
const runs = 5;
const start = fileURLToPath(new URL("../../sdk/start.mjs", import.meta.url));
const scratch = ".cache/bench";
const mebibyte = 2 ** 20;

interface Phases {
  readonly times: Readonly<Record<string, number>>;
  readonly total: number;
  /** At its peak, in bytes. */
  readonly memory: number;
  readonly files: number;
  readonly objects: number;
}

/** Runs a file of this folder in a fresh process and returns the JSON it prints. */
function child<T>(file: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): T {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const options = { encoding: "utf8", env: { ...process.env, ...env } } as const;
  return JSON.parse(execFileSync(process.execPath, [start, path, ...args], options)) as T;
}

/** The middle one by a figure. */
function median<T>(values: readonly T[], figure: (value: T) => number): T {
  const sorted = [...values].sort((left, right) => figure(left) - figure(right));
  return sorted[Math.floor(values.length / 2)]!;
}

function times(run: () => number): number {
  return median(Array.from({ length: runs }, run), (time) => time);
}

function ms(value: number): string {
  return `${value.toFixed(value < 10 ? 1 : 0).padStart(7)} ms`;
}

function printPhases(title: string, all: readonly Phases[]): Phases {
  const middle = median(all, ({ total }) => total);
  const { objects, files, total, memory } = middle;
  console.log(`\n${title}: ${objects} objects, ${files} files, median of ${runs} runs`);
  for (const [phase, time] of Object.entries(middle.times))
    console.log(`  ${phase.padEnd(10)}${ms(time)}`);
  console.log(`  ${"total".padEnd(10)}${ms(total)}`);
  console.log(
    `  ${"memory".padEnd(10)}${(memory / mebibyte).toFixed(0).padStart(7)} MiB at its peak`,
  );
  return middle;
}

/** Every cache empty, no tree: what a fresh clone pays. */
function cold(fleet: BenchFleet): Phases {
  const cache = mkdtempSync(join(tmpdir(), "bench-cache-"));
  const caches = [".cache/verdicts.json", ".cache/javascript", "node_modules/.cache/stripped"];
  for (const path of [...caches, scratch]) {
    rmSync(join(repository, path), { recursive: true, force: true });
  }
  const env = { NODE_COMPILE_CACHE: join(cache, "v8"), TMPDIR: cache };
  const result = child<Phases>("phases.ts", [fleet, scratch], env);
  rmSync(cache, { recursive: true });
  return result;
}

function kustomizeAll(kustomize: string): number {
  const overlays = join(repository, scratch, "overlays");
  const folders = readdirSync(overlays).flatMap((cluster) =>
    readdirSync(join(overlays, cluster)).map((name) => join(overlays, cluster, name)),
  );
  const started = performance.now();
  for (const folder of folders) execFileSync(kustomize, ["build", folder], { maxBuffer: 1 << 28 });
  return performance.now() - started;
}

function printOthers(fleet: BenchFleet, own: number): void {
  console.log("\nthe same objects");
  console.log(`  this SDK, evaluate to write        ${ms(own)}   1.0`);
  const cdk8s = times(() => child<{ total: number }>("flat-cdk8s.ts", [fleet]).total);
  console.log(`  cdk8s, synth of flat manifests     ${ms(cdk8s)}   ${(cdk8s / own).toFixed(1)}`);
  const kustomize = judgePath("kustomize-5.8.1");
  if (kustomize === undefined) {
    console.log("  kustomize build: not built; npm run judges -- kustomize-5.8.1");
    return;
  }
  const built = kustomizeAll(kustomize);
  console.log(`  kustomize build of every overlay   ${ms(built)}   ${(built / own).toFixed(1)}`);
}

interface Grown {
  readonly time: number;
  readonly heap: number;
  readonly objects: number;
}

function printGrowth(fleet: BenchFleet, counts: readonly number[]): void {
  console.log("\ngrowth: evaluate, check and layout");
  let previous: (Grown & { readonly count: number }) | undefined;
  for (const count of counts) {
    const now = child<Grown>("growth.ts", [fleet, String(count)]);
    console.log(`  ${String(count).padStart(5)} clusters ${ms(now.time)}${further(now, count)}`);
    previous = { ...now, count };
  }

  function further({ time, heap, objects }: Grown, count: number): string {
    if (previous === undefined) return "";
    const more = count - previous.count;
    const each = (time - previous.time) / more;
    const memory = (heap - previous.heap) / more / mebibyte;
    return (
      ` ${ms(each)} and ${memory.toFixed(2)} MiB per further cluster of ${objects} objects,` +
      ` ${ms((each / objects) * 100).trim()} per 100 objects`
    );
  }
}

/** As a person waits for it; the first run makes the state that the others find. */
function printUnchanged(): void {
  const generate = ["sdk/start.mjs", "sdk/commands/generate.ts"];
  const run = () => {
    const started = performance.now();
    execFileSync(process.execPath, generate, { cwd: repository });
    return performance.now() - started;
  };
  run();
  console.log(
    `\nnpm run generate, nothing to do: ${ms(times(run)).trim()}, median of ${runs} runs`,
  );
}

function bench(fleet: BenchFleet): void {
  console.log(`\n== ${fleet}`);
  printPhases(
    "cold",
    Array.from({ length: runs }, () => cold(fleet)),
  );
  if (fleet === "content") printUnchanged();
  const noOp = Array.from({ length: runs }, () => child<Phases>("phases.ts", [fleet, scratch]));
  const { total, times } = printPhases("no-op", noOp);
  printOthers(fleet, total - (times["load"] ?? 0));
  printGrowth(fleet, fleet === "content" ? [1, 10, 100, 300] : [1, 2, 10, 50]);
}

await command({ help, words: Infinity }, async (_, names) => {
  if (names.length > 0 && names.join() !== "signals") {
    throw new Failure(`Cannot measure ${names.join(" ")}: it is nothing, or signals`);
  }
  console.log(`Node ${process.version}`);
  if (names.length > 0) {
    const { benchSignals } = await import("./signals.ts");
    await benchSignals();
  } else {
    for (const fleet of benchFleets) bench(fleet);
    rmSync(join(repository, scratch), { recursive: true, force: true });
  }
  return exitCodes.ok;
});
