import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@jest/globals";
import { promtoolBlocks } from "../judges/promtool.ts";
import { eventually } from "./eventually.ts";
import type { MinioServers } from "./minio.ts";

/** A block of series as ingesters upload them, of one sample that is so many hours old. */
interface OldBlock {
  readonly name: string;
  readonly folder: string;
}

/** Prometheus' own: Mimir and Cortex keep samples in its format. */
async function blockOf(hours: number, folder: string): Promise<OldBlock> {
  mkdirSync(folder, { recursive: true });
  const seconds = Math.floor(Date.now() / 1000) - hours * 3_600;
  const exposition = `# TYPE kept gauge\nkept{hours="${hours}"} 1 ${seconds}\n# EOF\n`;
  const blocks = await promtoolBlocks(exposition, folder);
  const [name] = readdirSync(blocks);
  return { name: name!, folder: join(blocks, name!) };
}

/** Puts blocks where a store looks for those of a tenant: `mimir/blocks/shop`. */
async function putBlocks(
  minio: MinioServers,
  place: string,
  blocks: readonly OldBlock[],
): Promise<void> {
  const lines = blocks.map(({ folder }) => `mc cp --quiet --recursive '${folder}' store/${place}/`);
  await minio.asRoot(lines.join("\n"));
}

/** The blocks of which anything is left there, and those that are marked for deletion. */
async function blocksAt(minio: MinioServers, place: string) {
  const listed = await minio.asRoot(`mc ls --recursive store/${place}/`);
  const names = (pattern: RegExp) =>
    [...new Set([...listed.matchAll(pattern)].map(([, name]) => name!))].sort();
  return {
    left: names(/\b(01[0-9A-Z]{24})\/(?!deletion-mark)/g),
    marked: names(/\b(01[0-9A-Z]{24})[/-]deletion-mark\.json/g),
  };
}

/**
 * That a store deletes the older of two blocks of "shop", which keeps a day, and neither of "platform", which keeps all.
 *
 * @param place where the blocks of a tenant lie
 * @param start of the store, once both lie there
 */
export async function seeDeleted(
  minio: MinioServers,
  {
    folder,
    place,
    start,
  }: {
    readonly folder: string;
    readonly place: (tenant: string) => string;
    readonly start: () => Promise<unknown>;
  },
): Promise<void> {
  const [old, recent] = await Promise.all(
    [30, 20].map((hours) => blockOf(hours, join(folder, `${hours}`))),
  );
  const both = [old!.name, recent!.name].sort();
  for (const tenant of ["platform", "shop"]) {
    await putBlocks(minio, place(tenant), [old!, recent!]);
    expect(await blocksAt(minio, place(tenant))).toEqual({ left: both, marked: [] });
  }
  await start();
  await eventually(() => blocksAt(minio, place("shop")), { left: [recent!.name], marked: [] });
  expect(await blocksAt(minio, place("platform"))).toEqual({ left: both, marked: [] });
}
