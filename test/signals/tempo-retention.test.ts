import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Daemon } from "../judges/daemon.ts";
import { plainFolder } from "../write/sandbox.ts";
import { bucketHere } from "./bucket.ts";
import { closed, heldAgainst } from "./differences.ts";
import { eventually } from "./eventually.ts";
import { leaves } from "./leaves.ts";
import type { Sections } from "./merged.ts";
import { type MinioServers, startServers } from "./minio.ts";
import { traceOf } from "./spans.ts";
import { type TempoHere, temposHere, tenants } from "./tempo.ts";

// A Tempo that deletes what one of two tenants does not keep. It looks as often as a test can wait.
const folder = plainFolder();
/** Else a block is as old as the day on which its spans came. */
const takesOld = { storage: { trace: { wal: { ingestion_time_range_slack: "48h" } } } };
const soon = {
  compactor: { compaction: { compacted_block_retention: "1s" } },
  storage: { trace: { blocklist_poll: "2s" } },
};
let minio: MinioServers;
let tempo: TempoHere;
let daemon: Daemon;

/** Starts a Tempo with an empty volume. */
async function start(name: string, sooner: Sections): Promise<void> {
  const reached = await bucketHere(minio, "tempo");
  const chosen = { tenants: { shop: { retention: "24h" } } };
  const started = await temposHere(join(folder, name), 1, { ...reached, chosen, sooner });
  tempo = started[0]!;
  daemon = await tempo.start();
}

beforeAll(async () => {
  minio = await startServers(join(folder, "minio"));
  await start("first", takesOld);
}, 240_000);

afterAll(async () => {
  await daemon?.kill();
  await minio?.stop();
});

const headers = (tenant: string) => ({ "X-Scope-OrgID": tenant });

/** Sends a trace that is so many hours old; its id. */
async function send(tenant: string, hours: number): Promise<string> {
  const { id, body } = traceOf("cart", hours);
  const answer = await fetch(`${tempo.otlpUrl}/v1/traces`, {
    ...{ method: "POST", body },
    headers: { ...headers(tenant), "Content-Type": "application/json" },
  });
  expect(answer.status).toBe(200);
  return id;
}

/** The blocks of a tenant of which anything is left, and those that are marked for deletion. */
async function blocksOf(tenant: string) {
  const listed = await minio.asRoot(`mc ls --recursive store/tempo/${tenant}/`);
  const names = (pattern: RegExp) => [...new Set(listed.match(pattern))].sort();
  return {
    left: names(/\b[0-9a-f-]{36}(?=\/)/g),
    marked: names(/\b[0-9a-f-]{36}(?=\/meta\.compacted\.json)/g),
  };
}

async function flushedBlocks(tenant: string): Promise<number> {
  await fetch(`${tempo.url}/flush`, { method: "POST" });
  return (await blocksOf(tenant)).left.length;
}

async function found(tenant: string, ids: readonly string[]): Promise<boolean[]> {
  const answers = ids.map((id) =>
    fetch(`${tempo.url}/api/traces/${id}`, { headers: headers(tenant) }),
  );
  return (await Promise.all(answers)).map(({ status }) => status === 200);
}

test("it is told otherwise than another Tempo here what is listed", () => {
  const paths = [takesOld, soon].flatMap((one) => [...leaves(one).keys()]);
  expect(heldAgainst("tempo that deletes", paths)).toEqual(closed);
});

test("blocks are deleted once their tenant does not keep them, those of others stay", async () => {
  const sent = new Map<string, string[]>();
  const old = new Map<string, string[]>();
  for (const tenant of tenants) {
    sent.set(tenant, [await send(tenant, 30)]);
    await eventually(() => flushedBlocks(tenant), 1);
    old.set(tenant, (await blocksOf(tenant)).left);
    sent.get(tenant)!.push(await send(tenant, 0));
    await eventually(() => flushedBlocks(tenant), 2);
  }
  const [platform, shop] = [await blocksOf("platform"), await blocksOf("shop")];
  await daemon.stop();
  await start("second", soon);
  const recent = shop.left.filter((block) => !old.get("shop")!.includes(block));
  await eventually(() => blocksOf("shop"), { left: recent, marked: [] });
  expect(await blocksOf("platform")).toEqual(platform);
  await eventually(() => found("shop", sent.get("shop")!), [false, true]);
  await eventually(() => found("platform", sent.get("platform")!), [true, true]);
}, 600_000);
