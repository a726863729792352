import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { promtoolBlocks } from "../judges/promtool.ts";
import type { MinioServers } from "./minio.ts";

/** A block of series as ingesters upload them, of one sample that is so many hours old. */
export interface OldBlock {
  readonly name: string;
  readonly folder: string;
}

/** Prometheus' own: Mimir and Cortex keep samples in its format. */
export async function blockOf(hours: number, folder: string): Promise<OldBlock> {
  mkdirSync(folder, { recursive: true });
  const seconds = Math.floor(Date.now() / 1000) - hours * 3_600;
  const exposition = `# TYPE kept gauge\nkept{hours="${hours}"} 1 ${seconds}\n# EOF\n`;
  const blocks = await promtoolBlocks(exposition, folder);
  const [name] = readdirSync(blocks);
  return { name: name!, folder: join(blocks, name!) };
}

/** Puts blocks where a store looks for those of a tenant: `mimir/blocks/shop`. */
export async function putBlocks(
  minio: MinioServers,
  place: string,
  blocks: readonly OldBlock[],
): Promise<void> {
  const lines = blocks.map(({ folder }) => `mc cp --quiet --recursive '${folder}' store/${place}/`);
  await minio.asRoot(lines.join("\n"));
}

/** The blocks of which anything is left there, and those that are marked for deletion. */
export async function blocksAt(minio: MinioServers, place: string) {
  const listed = await minio.asRoot(`mc ls --recursive store/${place}/`);
  const names = (pattern: RegExp) =>
    [...new Set([...listed.matchAll(pattern)].map(([, name]) => name!))].sort();
  return {
    left: names(/\b(01[0-9A-Z]{24})\/(?!deletion-mark)/g),
    marked: names(/\b(01[0-9A-Z]{24})[/-]deletion-mark\.json/g),
  };
}
