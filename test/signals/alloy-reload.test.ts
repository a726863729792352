import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { mkdirSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { applicationOf, objectOf } from "../base/evaluated.ts";
import { type Daemon, startDaemon, waitReady } from "../judges/daemon.ts";
import { freePorts } from "../judges/free-ports.ts";
import { requireJudge } from "../judges/judge-path.ts";
import { plainFolder } from "../write/sandbox.ts";
import { configOf, type Place, startAgent } from "./agents.ts";
import { eventually } from "./eventually.ts";
import { sendSyslog } from "./lines.ts";

const minute = 60_000;
const folder = plainFolder();
const mount = join(folder, "etc");
const running: Daemon[] = [];
/** Takes all lines. */
let store: Server;
let reloaderUrl: string;
let before: Place;
let after: Place;

/** Exchanges all files of the mount at once, as a kubelet does with those of a ConfigMap. */
function exchange(version: number, text: string): void {
  mkdirSync(join(mount, `..${version}`));
  writeFileSync(join(mount, `..${version}`, "config.alloy"), text);
  symlinkSync(`..${version}`, join(mount, "..data_tmp"));
  renameSync(join(mount, "..data_tmp"), join(mount, "..data"));
}

/** The reloader's flags in the tree, where its folder and Alloy are here. */
function reloaderFlags(alloy: number, own: number): string[] {
  const { spec } = objectOf(applicationOf("alloy"), "DaemonSet").spec!.template;
  const { args = [] } = spec!.containers.find(({ name }) => name === "config-reloader")!;
  const here: Readonly<Record<string, string>> = {
    "--listen-address": `127.0.0.1:${own}`,
    "--reload-url": `http://127.0.0.1:${alloy}/-/reload`,
    "--watched-dir": mount,
  };
  return args.map((flag) => {
    const [name = ""] = flag.split("=");
    return `${name}=${here[name]}`;
  });
}

beforeAll(async () => {
  const [http = 0, syslog = 0, own = 0] = await freePorts(3);
  store = createServer((request, response) =>
    request.resume().on("end", () => response.writeHead(204).end()),
  );
  await new Promise<void>((ready) => store.listen(0, "127.0.0.1", ready));
  const { port } = store.address() as AddressInfo;
  before = { folder, store: `http://127.0.0.1:${port}`, ports: { http } };
  after = { ...before, ports: { http, syslog } };
  const reloader = requireJudge("config-reloader");
  mkdirSync(mount);
  exchange(1, configOf("alloy", before));
  symlinkSync(join("..data", "config.alloy"), join(mount, "config.alloy"));
  symlinkSync(join("etc", "config.alloy"), join(folder, "config.alloy"));
  running.push(await startAgent("alloy", before));
  reloaderUrl = `http://127.0.0.1:${own}`;
  const log = join(folder, "config-reloader.log");
  const daemon = startDaemon(reloader, reloaderFlags(http, own), { log });
  running.push(daemon);
  await waitReady(daemon, async () => (await fetch(`${reloaderUrl}/metrics`)).ok);
}, 3 * minute);

afterAll(async () => {
  for (const daemon of running) await daemon.stop();
  store?.close();
});

/** What the alerts ask: whether Alloy took its last configuration, and whether the reloader could bring it. */
async function taken(): Promise<Record<string, number>> {
  const alloy = await (await fetch(`http://127.0.0.1:${before.ports.http}/metrics`)).text();
  const reloader = await (await fetch(`${reloaderUrl}/metrics`)).text();
  const value = (text: string, metric: string) =>
    Number(new RegExp(`^${metric}(?:\\{.*\\})? (\\S+)$`, "m").exec(text)?.[1]);
  return {
    alloy: value(alloy, "alloy_config_last_load_successful"),
    reloader: value(reloader, "reloader_last_reload_successful"),
  };
}

const takesSyslog = () =>
  sendSyslog(after.ports.syslog!, "link down").then(
    () => true,
    () => false,
  );

test(
  "Alloy runs what a new ConfigMap says, and what the one before said where it refuses that",
  async () => {
    expect(await takesSyslog()).toBe(false);
    exchange(2, configOf("alloy", after));
    await eventually(takesSyslog, true);
    await eventually(taken, { alloy: 1, reloader: 1 });
    // Its metric knows whether it could read the text, and not whether it took what that says.
    exchange(3, configOf("alloy", after).replace("max_wait_time", "max_wait"));
    await eventually(taken, { alloy: 1, reloader: 0 });
    expect(await takesSyslog()).toBe(true);
    exchange(4, `${configOf("alloy", after)}}`);
    await eventually(taken, { alloy: 0, reloader: 0 });
    expect(await takesSyslog()).toBe(true);
    exchange(5, configOf("alloy", before));
    await eventually(taken, { alloy: 1, reloader: 1 });
    await eventually(takesSyslog, false);
  },
  3 * minute,
);
