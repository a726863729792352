import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { remembered } from "./remembered.ts";

/** Digests of objects that were found valid, remembered between runs: loading the models is the slow part. */
const path = fileURLToPath(new URL("../../.cache/valid-objects.json", import.meta.url));
const lockFile = fileURLToPath(new URL("../../package-lock.json", import.meta.url));

/** Above this many digests only those of the present run are kept. */
const most = 10_000;

interface Memory {
  readonly models: string;
  readonly valid: Set<string>;
  /** What this run asked for. */
  readonly used: Set<string>;
  changed: boolean;
}

let known: Memory | undefined;

function memory(): Memory {
  if (known) return known;
  // The lock file pins the models, so another version of them starts afresh.
  const models = createHash("sha1").update(readFileSync(lockFile)).digest("hex");
  known = { models, valid: new Set(read(models)), used: new Set(), changed: false };
  return known;
}

function read(models: string): readonly string[] {
  try {
    const stored = JSON.parse(readFileSync(path, "utf8")) as { models: string; valid: string[] };
    return stored.models === models ? stored.valid : [];
  } catch {
    return [];
  }
}

/** A short text that differs where data differ. Data must not change after they were first given. */
export const digest = remembered((data: object): string =>
  createHash("sha1").update(JSON.stringify(data)).digest("base64"),
);

export function isKnownValid(object: object): boolean {
  const { valid, used } = memory();
  const key = digest(object);
  if (valid.has(key)) used.add(key);
  return used.has(key);
}

export function rememberValid(object: object): void {
  const { valid, used } = memory();
  const key = digest(object);
  valid.add(key);
  used.add(key);
  memory().changed = true;
}

/** Keeps what was learned for the next run. Losing it costs time, never correctness. */
export function saveValidObjects(): void {
  if (!known?.changed) return;
  const { models, valid, used } = known;
  const kept = valid.size > most ? used : valid;
  try {
    mkdirSync(dirname(path), { recursive: true });
    const temporary = `${path}.${process.pid}`;
    writeFileSync(temporary, JSON.stringify({ models, valid: [...kept] }));
    renameSync(temporary, path);
  } catch {
    // A checkout that cannot be written to is judged all the same, only slower.
  }
  known.changed = false;
}
