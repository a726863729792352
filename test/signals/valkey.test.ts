import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { applicationOf, objectOf } from "../base/evaluated.ts";
import { type Daemon, startDaemon, waitReady } from "../judges/daemon.ts";
import { freePorts } from "../judges/free-ports.ts";
import { askRedis, requireRedis } from "../judges/redis.ts";
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

test("what finds no room is refused, and takes the place of nothing", async () => {
  expect(await ask("SET", "first", "there")).toBe("OK");
  const room = Number((await ask("CONFIG", "GET", "maxmemory")).split("\n")[1]);
  const limit = objectOf(applicationOf("valkey"), "StatefulSet").spec!.template.spec!.containers[0]!
    .resources!.limits!["memory"]!;
  expect(room).toBe(Math.floor((parseInt(String(limit), 10) * 2) / 3) * 1024 ** 2);
  expect(await ask("CONFIG", "SET", "maxmemory", "1mb")).toBe("OK");
  expect(await ask("SET", "second", "there")).toContain("OOM");
  expect(await ask("GET", "first")).toBe("there");
});
