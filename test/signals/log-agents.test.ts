import { readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Daemon } from "../judges/daemon.ts";
import { freePorts } from "../judges/free-ports.ts";
import { waitEnd } from "../judges/wait-end.ts";
import { plainFolder } from "../write/sandbox.ts";
import { type AgentName, agents, clusterOf, type Place, startAgent } from "./agents.ts";
import { bucketHere } from "./bucket.ts";
import { append, criLine, podFile, sendSyslog, writeJournal } from "./lines.ts";
import { type LokiHere, lokiHere } from "./loki.ts";
import { type MinioServers, startServers } from "./minio.ts";
import { sideBySide } from "./side-by-side.ts";
import { type Line, linesOf } from "./stored-lines.ts";

/** A store that has just come back is asked again after a minute at the latest. */
const patience = 240_000;
const folder = plainFolder();
const running = new Map<AgentName, Daemon>();
const places = new Map<AgentName, Place>();
let minio: MinioServers | undefined;
let loki: LokiHere;
let store: Daemon | undefined;

beforeAll(async () => {
  minio = await startServers(join(folder, "minio"));
  loki = await lokiHere(join(folder, "loki"), await bucketHere(minio, "loki"));
  store = await loki.start();
  await Promise.all(
    agents.map(async (agent) => {
      const [http, syslog] = (await freePorts(2)) as [number, number];
      const place = { folder: join(folder, agent), store: loki.url, ports: { http, syslog } };
      await writeJournal(place.folder, "Started kubelet");
      // An agent looks for new files every ten seconds, and finds these at once.
      writePodFiles(place.folder);
      places.set(agent, place);
      running.set(agent, await startAgent(agent, place));
    }),
  );
}, 2 * patience);

afterAll(async () => {
  await Promise.all([...running.values(), store].map((daemon) => daemon?.stop()));
  await minio?.stop();
}, patience);

/** The longest part that a runtime writes of a line. */
const part = 16_384;
const token = "/integrations/v1/alertmanager/s3cr3t";

/** What pods have said before an agent of their node starts. */
function writePodFiles(node: string): void {
  const files: Readonly<Record<string, readonly Buffer[]>> = {
    "shop web-7d9f8b6c5d-x2x4z": [criLine("sold")],
    "kube-system cache-0": [criLine("hit", { stream: "stderr" })],
    "shop awkward-0": [
      ...[criLine("java.lang.Error: no"), criLine("\tat shop.Till.open"), criLine("windows\r")],
      criLine("x".repeat(part), { part: "P" }),
      ...[criLine("end"), criLine(Buffer.from([0x62, 0xff, 0x64]))],
      ...Array.from({ length: 20 }, () => criLine("y".repeat(part), { part: "P" })),
      ...[criLine("cut"), criLine("last")],
    ],
    "observability-oncall engine-0": [
      `source=engine:uwsgi status=200 method=POST path=${token}/ latency=0.1`,
      `Start calculating latency for ${token}/heartbeat/`,
      `inbound path=${token}/ slow=0 integration_type=alertmanager integration_token=s3cr3t `,
      "GET /api/v1/schedules/S1/export?format=ical&token=s3cr3t HTTP/1.1",
      "GET /api/v1/schedules/S1?page=2 HTTP/1.1",
    ].map((line) => criLine(line)),
    "shop rotated-0": [criLine("one"), criLine("two")],
  };
  for (const [pod, lines] of Object.entries(files)) {
    const [namespace = "", name = ""] = pod.split(" ");
    append(podFile(node, namespace, name), ...lines);
  }
}

const folderOf = (agent: AgentName) => places.get(agent)!.folder;

interface Query {
  readonly tenant: string;
  readonly selector: string;
}

/** Waits until the store gives back as many lines of an agent's. */
async function received(agent: AgentName, query: Query, count: number): Promise<Line[]> {
  const until = waitEnd(patience / 2000);
  for (;;) {
    const lines = await stored(agent, query).catch(() => []);
    if (lines.length >= count || Date.now() > until) return lines;
    await new Promise((done) => setTimeout(done, 500));
  }
}

function stored(agent: AgentName, { tenant, selector }: Query): Promise<Line[]> {
  return linesOf(loki.url, tenant, selector.replace("{", `{cluster="${clusterOf(agent)}", `));
}

test.each(agents)(
  "%s: a pod's line arrives at its team, with what its file's path says",
  async (agent) => {
    const ofWeb = '{job="pods", app="web"}';
    const [sold] = await received(agent, { tenant: "shop", selector: ofWeb }, 1);
    expect(sold).toEqual({
      text: "sold",
      labels: expect.objectContaining({
        ...{ namespace: "shop", pod: "web-7d9f8b6c5d-x2x4z", container: "web", app: "web" },
        ...{ stream: "stdout", node: "node-1", cluster: clusterOf(agent), job: "pods" },
      }),
    });
    expect(sold!.labels).not.toHaveProperty("filename");
    const ofCache = '{job="pods", app="cache"}';
    const [hit] = await received(agent, { tenant: "platform", selector: ofCache }, 1);
    expect(hit).toMatchObject({
      text: "hit",
      labels: { namespace: "kube-system", app: "cache" },
    });
    expect(await stored(agent, { tenant: "platform", selector: '{namespace="shop"}' })).toEqual([]);
  },
  patience,
);

test.each(agents)(
  "%s: the journal is read, not only said to be",
  async (agent) => {
    const [line] = await received(agent, { tenant: "platform", selector: '{job="journal"}' }, 1);
    expect(line).toMatchObject({
      text: "Started kubelet",
      labels: { app: "kubelet", unit: "kubelet", level: "warning", node: "node-1" },
    });
    expect(readFileSync(join(folderOf(agent), `${agent}.log`), "utf8")).not.toMatch(/not compiled/);
  },
  patience,
);

test.each(agents)(
  "%s: a syslog message arrives with who sent it",
  async (agent) => {
    await sendSyslog(places.get(agent)!.ports.syslog!, "link down");
    const [line] = await received(agent, { tenant: "platform", selector: '{job="syslog"}' }, 1);
    expect(line).toMatchObject({
      text: "link down",
      labels: { app: "sshd", host: "firewall-1", level: "notice" },
    });
  },
  patience,
);

test.each(agents)(
  "%s: a stack trace is one entry, what the runtime cut is joined, and no byte stops a stream",
  async (agent) => {
    const texts = (await received(agent, { tenant: "shop", selector: '{app="awkward"}' }, 6)).map(
      ({ text }) => text,
    );
    expect(texts.slice(0, 3)).toEqual([
      "java.lang.Error: no\n\tat shop.Till.open",
      "windows",
      `${"x".repeat(part)}end`,
    ]);
    expect(texts[3]).toMatch(/^b.+d$/);
    expect(texts[4]).toBe("y".repeat(256 * 1024));
    expect(texts[5]).toBe("last");
  },
  patience,
);

test.each(agents)(
  "%s: a token in the path of a request is nowhere in the store, and all else of the line is",
  async (agent) => {
    const query = { tenant: "platform", selector: '{namespace="observability-oncall"}' };
    const masked = token.replace("s3cr3t", "***");
    expect((await received(agent, query, 5)).map(({ text }) => text)).toEqual([
      `source=engine:uwsgi status=200 method=POST path=${masked}/ latency=0.1`,
      `Start calculating latency for ${masked}/heartbeat/`,
      `inbound path=${masked}/ slow=0 integration_type=alertmanager integration_token=*** `,
      "GET /api/v1/schedules/S1/export?format=ical&token=*** HTTP/1.1",
      "GET /api/v1/schedules/S1?page=2 HTTP/1.1",
    ]);
  },
  patience,
);

test.each(agents)(
  "%s: a file that is rotated loses nothing, and a restart reads nothing twice",
  sideBySide(agents, async (agent) => {
    const file = podFile(folderOf(agent), "shop", "rotated-0");
    const query = { tenant: "shop", selector: '{app="rotated"}' };
    await received(agent, query, 2);
    append(file, criLine("three"));
    renameSync(file, `${file}.20261121-000000`);
    append(file, criLine("four"));
    await received(agent, query, 4);
    await running.get(agent)!.stop();
    append(file, criLine("five"));
    running.set(agent, await startAgent(agent, places.get(agent)!));
    const lines = await received(agent, query, 5);
    expect(lines.map(({ text }) => text)).toEqual(["one", "two", "three", "four", "five"]);
  }),
  patience,
);

const texts = Array.from({ length: 60 }, (_, index) => `line ${index}`);

test(
  "while the store is away for a minute nothing is lost",
  async () => {
    await store!.stop();
    const files = agents.map((agent) => podFile(folderOf(agent), "shop", "patient-0"));
    for (const text of texts) {
      for (const file of files) append(file, criLine(text));
      await new Promise((done) => setTimeout(done, 1000));
    }
    store = await loki.start();
    const query = { tenant: "shop", selector: '{app="patient"}' };
    const arrived = async (agent: AgentName) => {
      const lines = await received(agent, query, texts.length);
      return [agent, lines.map(({ text }) => text)];
    };
    expect(await Promise.all(agents.map(arrived))).toEqual(agents.map((agent) => [agent, texts]));
  },
  2 * patience,
);
