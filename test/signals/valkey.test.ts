import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { applicationOf, objectOf } from "../base/evaluated.ts";
import { type Daemon, startDaemon, waitReady } from "../judges/daemon.ts";
import { freePorts } from "../judges/free-ports.ts";
import { askRedis, requireRedis, startWriters } from "../judges/redis.ts";
import { plainFolder } from "../write/sandbox.ts";
import { mounted, onlyContainer } from "./mounted.ts";

// Debian's Redis with the command and the configuration of the fleet's Valkey.
const folder = plainFolder();
const password = "aSecret1OfLettersAndDigits";
let port: number;
let daemon: Daemon;

async function start(): Promise<void> {
  const container = onlyContainer(objectOf(applicationOf("valkey"), "StatefulSet").spec!.template);
  const [shell, ...args] = mounted(folder, container).command;
  const here = args.map((one) => one.replace("valkey-server", requireRedis()));
  daemon = startDaemon(shell!, here, { log: join(folder, "valkey.log") });
  await waitReady(daemon, async () => (await ask("PING")) === "PONG");
}

function ask(...command: readonly string[]): Promise<string> {
  return askRedis({ port, password }, ...command);
}

beforeAll(async () => {
  [port = 0] = await freePorts(1);
  const application = applicationOf("valkey");
  mounted(folder, onlyContainer(objectOf(application, "StatefulSet").spec!.template));
  const config = objectOf(application, "ConfigMap").data!["valkey.conf"]!;
  const here = config
    .replace(/^port .*/m, `port ${port}`)
    .replace(/^dir .*/m, `dir ${join(folder, "data")}`);
  writeFileSync(join(folder, "config", "valkey.conf"), here);
  writeFileSync(join(folder, "password", "password"), password);
  await start();
}, 60_000);

afterAll(() => daemon?.stop());

test("whoever shows no password, or a wrong one, is refused", async () => {
  expect(await askRedis({ port }, "GET", "task")).toContain("NOAUTH");
  expect(await askRedis({ port, password: "wrong" }, "GET", "task")).toContain("NOAUTH");
  expect(await ask("SET", "task", "wake somebody")).toBe("OK");
  expect(await ask("GET", "task")).toBe("wake somebody");
});

test("no list of processes shows the password", async () => {
  const id = /process_id:(\d+)/.exec(await ask("INFO", "server"))![1]!;
  for (const file of ["cmdline", "environ"]) {
    expect(readFileSync(`/proc/${id}/${file}`, "latin1")).not.toContain(password);
  }
});

test("what was taken outlives a crash, and so do the settings", async () => {
  expect(await ask("SET", "kept", "after a crash")).toBe("OK");
  const settings = () =>
    Promise.all(
      ["appendonly", "appendfsync", "maxmemory", "maxmemory-policy", "save"].map((name) =>
        ask("CONFIG", "GET", name),
      ),
    );
  const before = await settings();
  await daemon.kill();
  await start();
  expect(await ask("GET", "kept")).toBe("after a crash");
  expect(await settings()).toEqual(before);
});

const memoryOf = (id: number | string) =>
  Number(/^Pss: +(\d+) kB/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, "utf8"))?.[1]) * 1024;

/** Of the server and of whom it has forked; one that has just ended has none. */
function memoryTaken(server: string): number {
  const children = readFileSync(`/proc/${server}/task/${server}/children`, "utf8").split(" ");
  const written = children.filter(Boolean).map((child) => {
    try {
      return memoryOf(child);
    } catch {
      return 0;
    }
  });
  return written.reduce((sum, one) => sum + one, memoryOf(server));
}

test("full, and written to while its log is written anew, it stays within the pod's limit", async () => {
  const server = /process_id:(\d+)/.exec(await ask("INFO", "server"))![1]!;
  const used = async () => Number(/used_memory:(\d+)/.exec(await ask("INFO", "memory"))![1]);
  const fill = (from: number) =>
    ask(
      "EVAL",
      `for i = ${from}, ${from} + 4999 do redis.call("SET", string.format("key:%012d", i), string.rep("x", 1000)) end`,
      "0",
    );
  let filled = 0;
  for (; (await used()) < 0.95 * (await room()); filled += 5000) await fill(filled);
  const before = memoryTaken(server);
  const writers = startWriters({ port, password }, filled, join(folder, "writers.log"));
  let peak = 0;
  // On a busy machine one may be over before much was written.
  for (let turn = 0; turn < 10 && peak <= 1.2 * before; turn++) {
    await ask("BGREWRITEAOF");
    do peak = Math.max(peak, memoryTaken(server));
    while ((await ask("INFO", "persistence")).includes("aof_rewrite_in_progress:1"));
  }
  await writers.stop();
  expect(peak).toBeGreaterThan(1.2 * before);
  expect(peak).toBeLessThan(limit() * 1024 ** 2);
  expect(await ask("FLUSHALL")).toBe("OK");
}, 60_000);

const room = async () => Number((await ask("CONFIG", "GET", "maxmemory")).split("\n")[1]);

/** In MiB. */
function limit(): number {
  const { template } = objectOf(applicationOf("valkey"), "StatefulSet").spec!;
  return parseInt(String(onlyContainer(template).resources!.limits!["memory"]), 10);
}

test("what finds no room is refused, and takes the place of nothing", async () => {
  expect(await ask("SET", "first", "there")).toBe("OK");
  expect(await room()).toBe(Math.floor((limit() * 2) / 5) * 1024 ** 2);
  expect(await ask("CONFIG", "SET", "maxmemory", "1mb")).toBe("OK");
  expect(await ask("SET", "second", "there")).toContain("OOM");
  expect(await ask("GET", "first")).toBe("there");
});
