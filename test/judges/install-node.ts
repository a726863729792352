import { mkdtemp, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { fillFolder } from "./cache.ts";
import { judgeFolder } from "./judge-path.ts";
import type { NodeJudge } from "./judges.ts";
import { run } from "./run.ts";

/** Takes a Node of another version from npm into the cache; npm compares it with the registry's hash. */
export async function installNode(judge: NodeJudge, signal: AbortSignal): Promise<void> {
  const name = `node-${process.platform}-${process.arch}`;
  await fillFolder(judgeFolder(judge), async (folder) => {
    const prefix = await mkdtemp(join(folder, "npm-"));
    const quiet = ["--no-save", "--no-audit", "--no-fund", "--ignore-scripts"];
    const args = ["install", "--prefix", prefix, ...quiet, `${name}@${judge.version.slice(1)}`];
    // Within a folder of its own, so that npm reads no package.json of ours.
    await run("npm", args, { cwd: prefix, signal });
    await rename(join(prefix, "node_modules", name, "bin/node"), join(folder, "node"));
    await rm(prefix, { recursive: true });
  });
}
