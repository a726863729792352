import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { KubernetesObject } from "../model/kubernetes-object.ts";

/** Digests of objects that were found valid, remembered between runs: loading the models is the slow part. */
const path = fileURLToPath(new URL("../../.cache/valid-objects.json", import.meta.url));
const lockFile = fileURLToPath(new URL("../../package-lock.json", import.meta.url));

let known: { readonly models: string; readonly valid: Set<string>; changed: boolean } | undefined;

function memory(): NonNullable<typeof known> {
  if (known) return known;
  // The lock file pins the models, so another version of them starts afresh.
  const models = createHash("sha1").update(readFileSync(lockFile)).digest("hex");
  known = { models, valid: new Set(read(models)), changed: false };
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

function digest(object: KubernetesObject): string {
  return createHash("sha1").update(JSON.stringify(object)).digest("base64");
}

export function isKnownValid(object: KubernetesObject): boolean {
  return memory().valid.has(digest(object));
}

export function rememberValid(object: KubernetesObject): void {
  memory().valid.add(digest(object));
  memory().changed = true;
}

/** Keeps what was learned for the next run. Losing it costs time, never correctness. */
export function saveValidObjects(): void {
  if (!known?.changed) return;
  mkdirSync(fileURLToPath(new URL("../../.cache", import.meta.url)), { recursive: true });
  const temporary = `${path}.${process.pid}`;
  writeFileSync(temporary, JSON.stringify({ models: known.models, valid: [...known.valid] }));
  renameSync(temporary, path);
  known.changed = false;
}
