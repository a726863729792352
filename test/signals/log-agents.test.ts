import { mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Daemon } from "../judges/daemon.ts";
import { freePorts } from "../judges/free-ports.ts";
import { agents, type Place, startAgent } from "./agents.ts";
import { append, criLine, podFile, sendSyslog, writeJournal } from "./lines.ts";
import { type LokiHere, lokiHere } from "./loki.ts";
import { type Line, linesOf } from "./stored-lines.ts";

/** A store that has just come back is asked again after a minute at the latest. */
const patience = 240_000;

describe.each(agents)("%s, with a real store", (agent) => {
  let folder = "";
  let store: Daemon | undefined;
  let running: Daemon | undefined;
  let place: Place;
  let loki: LokiHere;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), `signals-${agent}-`));
    const [http, syslog] = (await freePorts(2)) as [number, number];
    loki = await lokiHere(join(folder, "loki"), { bucket: undefined, chosen: { store: "volume" } });
    place = { folder, store: loki.url, ports: { http, syslog } };
    await writeJournal(folder, "Started kubelet");
    store = await loki.start();
    running = await startAgent(agent, place);
  }, patience);

  afterAll(async () => {
    await running?.stop();
    await store?.stop();
    rmSync(folder, { recursive: true, force: true });
  }, patience);

  /** Waits until the store gives back as many lines. */
  async function received(tenant: string, selector: string, count: number): Promise<Line[]> {
    const until = Date.now() + patience / 2;
    let lines = await linesOf(place.store, tenant, selector);
    while (lines.length < count && Date.now() < until) {
      await new Promise((done) => setTimeout(done, 500));
      lines = await linesOf(place.store, tenant, selector).catch(() => []);
    }
    return lines;
  }

  test(
    "a pod's line arrives at its team, with what its file's path says",
    async () => {
      append(podFile(folder, "shop", "web-7d9f8b6c5d-x2x4z"), criLine("sold"));
      append(podFile(folder, "kube-system", "cache-0"), criLine("hit", { stream: "stderr" }));
      const [sold] = await received("shop", '{job="pods"}', 1);
      expect(sold).toEqual({
        text: "sold",
        labels: expect.objectContaining({
          ...{ namespace: "shop", pod: "web-7d9f8b6c5d-x2x4z", container: "web", app: "web" },
          ...{ stream: "stdout", node: "node-1", cluster: "us-test", job: "pods" },
        }),
      });
      expect(sold!.labels).not.toHaveProperty("filename");
      const [hit] = await received("platform", '{job="pods"}', 1);
      expect(hit).toMatchObject({
        text: "hit",
        labels: { namespace: "kube-system", app: "cache" },
      });
      expect(await linesOf(place.store, "platform", '{namespace="shop"}')).toEqual([]);
    },
    patience,
  );

  test(
    "the journal is read, not only said to be",
    async () => {
      const [line] = await received("platform", '{job="journal"}', 1);
      expect(line).toMatchObject({
        text: "Started kubelet",
        labels: { app: "kubelet", unit: "kubelet", level: "warning", node: "node-1" },
      });
      expect(readFileSync(join(folder, `${agent}.log`), "utf8")).not.toMatch(/not compiled/);
    },
    patience,
  );

  test(
    "a syslog message arrives with who sent it",
    async () => {
      await sendSyslog(place.ports.syslog, "link down");
      const [line] = await received("platform", '{job="syslog"}', 1);
      expect(line).toMatchObject({
        text: "link down",
        labels: { app: "sshd", host: "firewall-1", level: "notice" },
      });
    },
    patience,
  );

  test(
    "a stack trace is one entry, what the runtime cut is joined, and no byte stops a stream",
    async () => {
      const file = podFile(folder, "shop", "awkward-0");
      const long = "x".repeat(16_384);
      append(
        file,
        ...[criLine("java.lang.Error: no"), criLine("\tat shop.Till.open"), criLine("windows\r")],
        ...[criLine(long, { part: "P" }), criLine("end"), criLine(Buffer.from([0x62, 0xff, 0x64]))],
        ...Array.from({ length: 20 }, () => criLine("y".repeat(16_384), { part: "P" })),
        ...[criLine("cut"), criLine("last")],
      );
      const texts = (await received("shop", '{app="awkward"}', 6)).map(({ text }) => text);
      expect(texts.slice(0, 3)).toEqual([
        "java.lang.Error: no\n\tat shop.Till.open",
        "windows",
        `${long}end`,
      ]);
      expect(texts[3]).toMatch(/^b.+d$/);
      expect(texts[4]).toBe("y".repeat(256 * 1024));
      expect(texts[5]).toBe("last");
    },
    patience,
  );

  test(
    "a file that is rotated loses nothing, and a restart reads nothing twice",
    async () => {
      const file = podFile(folder, "shop", "rotated-0");
      append(file, criLine("one"), criLine("two"));
      await received("shop", '{app="rotated"}', 2);
      append(file, criLine("three"));
      renameSync(file, `${file}.20261121-000000`);
      append(file, criLine("four"));
      await received("shop", '{app="rotated"}', 4);
      await running!.stop();
      append(file, criLine("five"));
      running = await startAgent(agent, place);
      const lines = await received("shop", '{app="rotated"}', 5);
      expect(lines.map(({ text }) => text)).toEqual(["one", "two", "three", "four", "five"]);
    },
    patience,
  );

  test(
    "while the store is away for a minute nothing is lost",
    async () => {
      const file = podFile(folder, "shop", "patient-0");
      await store!.stop();
      const texts = Array.from({ length: 60 }, (_, index) => `line ${index}`);
      for (const text of texts) {
        append(file, criLine(text));
        await new Promise((done) => setTimeout(done, 1000));
      }
      store = await loki.start();
      const lines = await received("shop", '{app="patient"}', texts.length);
      expect(lines.map(({ text }) => text)).toEqual(texts);
    },
    2 * patience,
  );
});
