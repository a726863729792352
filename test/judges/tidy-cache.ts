import { existsSync, readdirSync, rmSync, statfsSync } from "node:fs";
import { join } from "node:path";
import { cacheFolder } from "./cache.ts";
import { judgeFolder } from "./judge-path.ts";
import { judges } from "./judges.ts";
import { run } from "./run.ts";
import { schemasFolder } from "./schemas.ts";

/** Bytes that Go's modules and build cache may take on a CI machine, before the build cache is emptied. */
const enough = 7e9;

/**
 * Gives the builds of this process a build cache of their own, so that it can be emptied without taking
 * anything from anybody.
 *
 * @returns empties it where the disk has lost too much since
 */
export function useOwnBuildCache(): () => Promise<void> {
  const folder = `${cacheFolder()}.go-build`;
  process.env["GOCACHE"] = folder;
  // With little to collect the compiler takes 30 % less time, and more memory than a person may have to spare.
  process.env["GOGC"] = "800";
  const free = freeBytes();
  return async () => {
    if (free - freeBytes() > enough) await run("go", ["clean", "-cache"]);
  };
}

function freeBytes(): number {
  const { bavail, bsize } = statfsSync(import.meta.dirname);
  return bavail * bsize;
}

/** Removes from the cache what no pin names any more, and what a killed build left. */
export function removeOutdated(): void {
  const schemas = join(cacheFolder(), "schemas");
  keepOnly(cacheFolder(), [schemas, ...judges.map(judgeFolder)]);
  keepOnly(schemas, [schemasFolder()]);
}

function keepOnly(folder: string, kept: readonly string[]): void {
  if (!existsSync(folder)) return;
  const others = readdirSync(folder).map((name) => join(folder, name));
  for (const path of others.filter((one) => !kept.includes(one))) {
    rmSync(path, { recursive: true });
  }
}
