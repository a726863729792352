import { lstatSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { digestOf } from "./digest.ts";
import { moduleDigest } from "./module-digest.ts";

/**
 * Which laws were found to hold for which input, remembered between runs. A verdict is a digest of the input
 * and of all that the law's module does, so one that nobody can reach any more means nothing.
 */
const path = fileURLToPath(new URL("../../.cache/verdicts.json", import.meta.url));

/** Above this many only those of the present run are kept. */
const most = 10_000;

interface Memory {
  readonly satisfied: Set<string>;
  /** What this run asked for. */
  readonly used: Set<string>;
  changed: boolean;
}

let known: Memory | undefined;

function memory(): Memory {
  return (known ??= { satisfied: new Set(read()), used: new Set(), changed: false });
}

function read(): readonly string[] {
  try {
    return (JSON.parse(readFileSync(path, "utf8")) as { satisfied: string[] }).satisfied;
  } catch {
    return [];
  }
}

/**
 * What to ask the memory for; undefined where the verdict cannot be remembered.
 *
 * @param law the `import.meta.url` of the module that judges
 * @param input all that the outcome depends on, as digests
 */
export function verdictOf(law: string, input: readonly string[]): string | undefined {
  const judged = moduleDigest(law);
  return judged === undefined ? undefined : digestOf(JSON.stringify([judged, input]));
}

export function isSatisfied(verdict: string | undefined): boolean {
  const { satisfied, used } = memory();
  if (verdict === undefined || !satisfied.has(verdict)) return false;
  used.add(verdict);
  return true;
}

export function rememberSatisfied(verdict: string | undefined): void {
  if (verdict === undefined) return;
  const { satisfied, used } = memory();
  satisfied.add(verdict);
  used.add(verdict);
  memory().changed = true;
}

/** Keeps what was learned for the next run. Losing it costs time, never correctness. */
export function saveVerdicts(): void {
  if (!known?.changed) return;
  const { satisfied, used } = known;
  const kept = satisfied.size > most ? used : satisfied;
  try {
    // A link would lead out of the checkout.
    if (lstatSync(dirname(path), { throwIfNoEntry: false })?.isSymbolicLink()) return;
    mkdirSync(dirname(path), { recursive: true });
    const temporary = `${path}.${process.pid}`;
    writeFileSync(temporary, JSON.stringify({ satisfied: [...kept] }));
    renameSync(temporary, path);
  } catch {
    // A checkout that cannot be written to is judged all the same, only slower.
  }
  known.changed = false;
}
