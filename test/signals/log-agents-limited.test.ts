import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Daemon } from "../judges/daemon.ts";
import { freePorts } from "../judges/free-ports.ts";
import { plainFolder } from "../write/sandbox.ts";
import { type AgentName, agents, clusterOf, startAgent } from "./agents.ts";
import { eventually } from "./eventually.ts";
import { append, criLine, podFile } from "./lines.ts";
import { type LokiHere, lokiHere } from "./loki.ts";
import { linesOf } from "./stored-lines.ts";

const patience = 240_000;
const folder = plainFolder();
const running = new Map<AgentName, { readonly daemon: Daemon; readonly metrics: string }>();
let loki: LokiHere;
let store: Daemon | undefined;

/** 100 kB, where 20 are taken at once. */
const numbers = Array.from({ length: 100 }, (_, index) => index);
const filling = "x".repeat(1000);

beforeAll(async () => {
  loki = await lokiHere(join(folder, "loki"), {
    bucket: undefined,
    chosen: { store: "volume", tenants: { shop: { ingestion: 0.01 } } },
  });
  store = await loki.start();
  await Promise.all(
    agents.map(async (agent) => {
      const [http = 0] = await freePorts(1);
      const place = { folder: join(folder, agent), store: loki.url, ports: { http } };
      // An agent looks for new files every ten seconds, and finds these at once.
      append(podFile(place.folder, "kube-system", "cache-0"), criLine("started"));
      append(
        podFile(place.folder, "shop", "loud-0"),
        ...numbers.map((number) => criLine(`${number} ${filling}`)),
      );
      const daemon = await startAgent(agent, place);
      running.set(agent, { daemon, metrics: `http://127.0.0.1:${http}/metrics` });
    }),
  );
}, patience);

afterAll(async () => {
  await Promise.all([...running.values()].map(({ daemon }) => daemon.stop()));
  await store?.stop();
}, patience);

/** What an agent has of its requests with a status, and of lines that it has given up. */
async function counted(agent: AgentName) {
  const text = await (await fetch(running.get(agent)!.metrics)).text();
  const sum = (pattern: RegExp) =>
    [...text.matchAll(pattern)].reduce((total, [, value]) => total + Number(value), 0);
  return {
    refused: sum(/request_duration_seconds_count{[^}]*status_code="429"[^}]*} (.+)/g),
    lost: sum(/dropped_entries_total{[^}]*} (.+)/g),
  };
}

async function stored(agent: AgentName, tenant: string, app: string): Promise<string[]> {
  const lines = await linesOf(loki.url, tenant, `{cluster="${clusterOf(agent)}", app="${app}"}`);
  return lines.map(({ text }) => text);
}

test.each(agents)(
  "%s asks again while the store refuses a tenant's lines as too many",
  async (agent) => {
    await eventually(async () => (await counted(agent)).refused > 1, true);
    expect((await counted(agent)).lost).toBe(0);
  },
  patience,
);

test(
  "Alloy has the lines of others wait for nobody",
  async () => {
    append(podFile(join(folder, "alloy"), "kube-system", "cache-0"), criLine("hit"));
    await eventually(() => stored("alloy", "platform", "cache"), ["started", "hit"]);
    expect(await stored("alloy", "shop", "loud")).toEqual([]);
  },
  patience,
);

test(
  "once the limit is raised all lines arrive, each once",
  async () => {
    loki.limit({});
    for (const agent of agents) {
      await eventually(async () => {
        const arrived = await stored(agent, "shop", "loud");
        return arrived.map((text) => parseInt(text)).sort((one, other) => one - other);
      }, numbers);
      expect((await counted(agent)).lost).toBe(0);
    }
  },
  patience,
);
