import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bucketOf } from "../../base/minio/buckets.ts";
import { clusterThatRuns } from "../base/evaluated.ts";
import { watchUsage } from "../judges/usage.ts";
import { cortexHere } from "../signals/cortex.ts";
import { lokiHere } from "../signals/loki.ts";
import { keyVariables, startServers } from "../signals/minio.ts";
import { startWriter } from "../signals/remote-writers.ts";
import { temposHere } from "../signals/tempo.ts";

const forSeconds = 60;
/** Requests that are under way at one time. */
const senders = 4;
const tenant = { "X-Scope-OrgID": "platform" };
const mebibyte = 2 ** 20;

/** One kind of signal, with a store of it on this machine, in the tree's own limits. */
interface Load {
  readonly what: string;
  /** Starts the store in a folder. */
  readonly start: (folder: string) => Promise<Running>;
}

interface Running {
  readonly stop: () => Promise<void>;
  /** Where one request goes, and what is in it; none where programs send by themselves. */
  readonly send?: { readonly to: string; readonly body: () => string };
  /** Its own count of what it took. */
  readonly metrics: string;
  readonly counter: string;
}

const lines: Load = {
  what: "lines",
  start: async (folder) => {
    const loki = await lokiHere(folder, { bucket: undefined, chosen: { store: "volume" } });
    const daemon = await loki.start();
    return {
      stop: () => daemon.stop(),
      send: { to: `${loki.url}/loki/api/v1/push`, body: () => batchOfLines(1000) },
      ...{ metrics: `${loki.url}/metrics`, counter: "loki_distributor_lines_received_total" },
    };
  },
};

const spans: Load = {
  what: "spans",
  start: async (folder) => {
    const [tempo] = await temposHere(folder, 1, { bucket: undefined });
    const daemon = await tempo!.start();
    return {
      stop: () => daemon.stop(),
      send: { to: `${tempo!.otlpUrl}/v1/traces`, body: () => traceOfSpans(100) },
      ...{ metrics: `${tempo!.url}/metrics`, counter: "tempo_distributor_spans_received_total" },
    };
  },
};

/** By the Prometheus of teams, which scrapes ten thousand series each second and writes all of them. */
const samples: Load = {
  what: "samples",
  start: async (folder) => {
    const minio = await startServers(join(folder, "minio"));
    const { cortex: key } = await minio.prepare(["cortex"]);
    const { port, hostname: host } = new URL(minio.urls[0]!);
    const bucket = {
      ...bucketOf("minio", "cortex"),
      host,
      port: Number(port),
      url: minio.urls[0]!,
    };
    const cortex = await cortexHere(join(folder, "cortex"), {
      ...{ replicas: 1, bucket, env: keyVariables(bucket, key!) },
    });
    await cortex.start();
    const exporter = createServer((_, response) => {
      response.setHeader("content-type", "text/plain; version=0.0.4").end(exposed(10_000));
    });
    await new Promise<void>((ready) => exporter.listen(0, "127.0.0.1", ready));
    const target = `127.0.0.1:${(exporter.address() as AddressInfo).port}`;
    const cluster = clusterThatRuns("Cortex", "cortex", () => true);
    const teams = cluster.applications.find(({ name }) => name === "prometheus-teams")!;
    const store = cortex.urls[0]!;
    const writer = await startWriter(teams, "a", { folder, target, store });
    return {
      stop: async () => {
        await writer.daemon.stop();
        exporter.close();
        await cortex.stop();
        await minio.stop();
      },
      ...{ metrics: `${store}/metrics`, counter: "cortex_distributor_received_samples_total" },
    };
  },
};

function exposed(series: number): string {
  const all = Array.from(
    { length: series },
    (_, index) => `carts_total{namespace="shop",cart="${index}"} ${Date.now()}`,
  );
  return `${all.join("\n")}\n`;
}

/** So many lines of a hundred bytes, in ten streams. */
function batchOfLines(count: number): string {
  const now = BigInt(Date.now()) * 1_000_000n;
  const streams = Array.from({ length: 10 }, (_, stream) => ({
    stream: { job: "bench", pod: `bench-${stream}` },
    values: Array.from({ length: count / 10 }, (_, index) => [
      String(now + BigInt(index)),
      randomBytes(50).toString("hex"),
    ]),
  }));
  return JSON.stringify({ streams });
}

function traceOfSpans(count: number): string {
  const traceId = randomBytes(16).toString("hex");
  const end = BigInt(Date.now()) * 1_000_000n;
  const service = { key: "service.name", value: { stringValue: "bench" } };
  const all = Array.from({ length: count }, () => ({
    ...{ traceId, spanId: randomBytes(8).toString("hex"), name: "GET /", kind: 2 },
    ...{ startTimeUnixNano: String(end - 1_000_000n), endTimeUnixNano: String(end) },
  }));
  return JSON.stringify({
    resourceSpans: [{ resource: { attributes: [service] }, scopeSpans: [{ spans: all }] }],
  });
}

/**
 * Sends each kind of signal to its store for a minute and prints how much it took, as it counts itself, and what the
 * programs took for it. Senders share the processors.
 */
export async function benchSignals(): Promise<void> {
  console.log(`\nsignals, each for ${forSeconds} s from ${senders} senders`);
  for (const load of [samples, lines, spans]) await bench(load);
}

async function bench({ what, start }: Load): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "bench-signals-"));
  const usages = watchUsage(process.pid);
  const { stop, send, metrics, counter } = await start(folder);
  try {
    const before = await sumOf(counter, metrics);
    const refused = await Promise.all(Array.from({ length: senders }, () => sending(send)));
    const taken = (await sumOf(counter, metrics)) - before;
    const refusals = refused.reduce((sum, one) => sum + one, 0);
    console.log(
      `  ${what.padEnd(8)}${(taken / forSeconds).toFixed(0).padStart(8)} a second, ${refusals} requests refused by its limits`,
    );
    for (const { program, seconds, memory } of usages().programs) {
      console.log(
        `    ${program}: ${(taken / seconds).toFixed(0)} for each second of a processor, ${(memory / mebibyte).toFixed(0)} MiB at its peak`,
      );
    }
  } finally {
    await stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Sends one request after the other for a minute; how many were refused because there were too many. */
async function sending(send: Running["send"]): Promise<number> {
  if (send === undefined) {
    await new Promise((done) => setTimeout(done, forSeconds * 1000));
    return 0;
  }
  const { to, body } = send;
  const until = Date.now() + forSeconds * 1000;
  let refused = 0;
  while (Date.now() < until) {
    const headers = { ...tenant, "Content-Type": "application/json" };
    const answer = await fetch(to, { method: "POST", headers, body: body() });
    const text = await answer.text();
    if (answer.status === 429) {
      refused += 1;
      await new Promise((done) => setTimeout(done, 100));
    } else if (!answer.ok) throw new Error(`${to} answers ${answer.status}: ${text}`);
  }
  return refused;
}

/** The sum of a counter over all its series. */
async function sumOf(counter: string, metrics: string): Promise<number> {
  const text = await (await fetch(metrics)).text();
  const values = text.matchAll(new RegExp(`^${counter}(?:\\{.*\\})? (\\S+)$`, "gm"));
  return [...values].reduce((sum, [, value]) => sum + Number(value), 0);
}
