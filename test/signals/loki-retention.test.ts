import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Daemon } from "../judges/daemon.ts";
import { plainFolder } from "../write/sandbox.ts";
import { closed, heldAgainst } from "./differences.ts";
import { eventually } from "./eventually.ts";
import { type LokiHere, lokiHere } from "./loki.ts";

// A Loki that deletes what a tenant does not keep. It looks as often as a test can wait, and a day is the least that it keeps.
const folder = plainFolder();
const soon = ["-compactor.compaction-interval=2s", "-compactor.retention-delete-delay=1s"];
const hours = 3_600_000;
let loki: LokiHere;
let daemon: Daemon;

beforeAll(async () => {
  loki = await lokiHere(folder, { bucket: undefined });
  daemon = await loki.start();
}, 240_000);

afterAll(async () => daemon?.stop());

const headers = (tenant: string) => ({ "X-Scope-OrgID": tenant });

async function push(tenant: string, age: number, line: string): Promise<void> {
  const time = String(BigInt(Date.now() - age * hours) * 1_000_000n);
  const streams = [{ stream: { app: line }, values: [[time, line]] }];
  const answer = await fetch(`${loki.url}/loki/api/v1/push`, {
    method: "POST",
    headers: { ...headers(tenant), "Content-Type": "application/json" },
    body: JSON.stringify({ streams }),
  });
  expect(answer.status).toBe(204);
}

async function linesOf(tenant: string): Promise<string[]> {
  const query = new URLSearchParams({ query: '{app=~".+"}', since: "72h" });
  const url = `${loki.url}/loki/api/v1/query_range?${query.toString()}`;
  const { data } = (await (await fetch(url, { headers: headers(tenant) })).json()) as {
    data: { result: { values: [string, string][] }[] };
  };
  return data.result.flatMap(({ values }) => values.map(([, line]) => line)).sort();
}

/** What is stored of a tenant's lines, a file for each stream. */
function chunksOf(tenant: string): string[] {
  const store = join(folder, "data/store", tenant);
  if (!existsSync(store)) return [];
  return readdirSync(store, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);
}

/** Whether it has looked through all once, and marked what is to be deleted. */
async function isMarked(): Promise<boolean> {
  const said = await (await fetch(`${loki.url}/metrics`)).text();
  return /^loki_compactor_apply_retention_operation_total\{status="success"\} [1-9]/m.test(said);
}

test("it is told otherwise than another Loki here what is listed", () => {
  const flags = soon.map((flag) => flag.split("=")[0]!);
  expect(heldAgainst("loki that deletes", flags)).toEqual(closed);
});

test("lines are deleted once their tenant does not keep them, those of others stay", async () => {
  for (const tenant of ["platform", "shop"]) {
    await push(tenant, 30, "old");
    await push(tenant, 0, "new");
  }
  await fetch(`${loki.url}/flush`, { method: "POST" });
  // It writes its index when it ends.
  await daemon.stop();
  // Of a tenant that keeps less it would not have taken the old line.
  loki.limit({ shop: { retention: "24h" } });
  expect([chunksOf("platform"), chunksOf("shop")].map(({ length }) => length)).toEqual([2, 2]);
  daemon = await loki.start();
  for (const tenant of ["platform", "shop"]) {
    await eventually(() => linesOf(tenant), ["new", "old"]);
  }
  await daemon.stop();
  daemon = await loki.start(soon);
  await eventually(isMarked, true);
  await daemon.stop();
  // What is marked it deletes when it starts, and then each minute.
  daemon = await loki.start(soon);
  await eventually(async () => Promise.resolve(chunksOf("shop").length), 1);
  expect(chunksOf("platform")).toHaveLength(2);
  // A replica answers from its own copies of indexes for a while, which a new one has not.
  await daemon.stop();
  for (const copies of ["index", "index-cache"])
    rmSync(join(folder, "data", copies), { recursive: true });
  daemon = await loki.start();
  await eventually(() => linesOf("shop"), ["new"]);
  await eventually(() => linesOf("platform"), ["new", "old"]);
}, 600_000);
