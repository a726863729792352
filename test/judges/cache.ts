import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";

/** The per-user folder that keeps built judges and schemas, outside the checkout. */
export function cacheFolder(): string {
  const own = process.env["MONITORING_JUDGES_CACHE"];
  if (own) return own;
  return join(
    process.env["XDG_CACHE_HOME"] || join(homedir(), ".cache"),
    "monitoring-gitops/judges",
  );
}

/** A short name for everything that goes into a build, so that a changed pin is a new build. */
export function cacheKey(parts: readonly (string | Buffer)[]): string {
  const hash = createHash("sha256");
  // The length keeps ["ab", "c"] and ["a", "bc"] apart.
  for (const part of parts) hash.update(`${part.length}\n`).update(part);
  return hash.digest("hex").slice(0, 12);
}

/** Fills a folder of the cache; it appears there whole or not at all. */
export async function fillFolder(
  target: string,
  fill: (temporary: string) => Promise<void>,
): Promise<void> {
  const temporary = `${target}.${process.pid}.tmp`;
  await mkdir(temporary, { recursive: true });
  try {
    await fill(temporary);
    // Another process may have been faster; its result is the same.
    if (!existsSync(target)) await rename(temporary, target);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}
