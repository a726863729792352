import { randomBytes } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { otlp, otlpTraceStore } from "../../base/roles.ts";
import type { AnyRole, GivesOf } from "../../sdk/model/role.ts";
import { applicationOf, clusterThatRuns } from "../base/evaluated.ts";
import type { Daemon } from "../judges/daemon.ts";
import { startKubernetes } from "../judges/kube-apiserver.ts";
import { bucketHere } from "../signals/bucket.ts";
import { cortexHere } from "../signals/cortex.ts";
import { lokiHere } from "../signals/loki.ts";
import { mimirsHere } from "../signals/mimir.ts";
import { startServers } from "../signals/minio.ts";
import { tiersHere } from "../signals/opentelemetry-collector.ts";
import { startWriter } from "../signals/remote-writers.ts";
import { temposHere } from "../signals/tempo.ts";

/** A way of one kind of signal to its store on this machine, in the tree's own limits. */
export interface Load {
  readonly what: string;
  /** Starts the store, and what leads there, in a folder. */
  readonly start: (folder: string) => Promise<Running>;
}

export interface Running {
  readonly stop: () => Promise<void>;
  /** Where requests go in turn, and what is in one; none where programs send by themselves. */
  readonly send?: { readonly to: readonly string[]; readonly body: () => string };
  /** What was taken, as the program says that takes it first. */
  readonly counter: string;
  /** The metrics of all of these programs, as Prometheus' text. */
  readonly metrics: () => Promise<string>;
}

const textOf = (url: string) => async () => (await fetch(`${url}/metrics`)).text();

/** By the Prometheus of teams, which scrapes ten thousand series each second and writes all of them. */
function samplesTo(component: "cortex" | "mimir"): Load {
  return {
    what: `samples to ${component}`,
    start: async (folder) => {
      const minio = await startServers(join(folder, "minio"));
      const { url, stop } = await starting[component](folder, await bucketHere(minio, component));
      const exporter = createServer((_, response) => {
        response.setHeader("content-type", "text/plain; version=0.0.4").end(exposed(10_000));
      });
      await new Promise<void>((ready) => exporter.listen(0, "127.0.0.1", ready));
      const target = `127.0.0.1:${(exporter.address() as AddressInfo).port}`;
      const { applications } = clusterThatRuns(component, component, () => true);
      const teams = applications.find(({ name }) => name === "prometheus-teams")!;
      const writer = await startWriter(teams, "a", { folder, target, store: url });
      return {
        stop: async () => {
          await writer.daemon.stop();
          exporter.close();
          await stop();
          await minio.stop();
        },
        ...{ counter: "cortex_distributor_received_samples_total", metrics: textOf(url) },
      };
    },
  };
}

type Bucket = Awaited<ReturnType<typeof bucketHere>>;

const starting = {
  cortex: async (folder: string, bucket: Bucket) => {
    const cortex = await cortexHere(join(folder, "cortex"), { replicas: 1, ...bucket });
    await cortex.start();
    return { url: cortex.urls[0]!, stop: () => cortex.stop() };
  },
  mimir: async (folder: string, bucket: Bucket) => {
    const chosen = { replicas: 1 };
    const [mimir] = await mimirsHere(join(folder, "mimir"), { ...bucket, chosen });
    const daemon = await mimir!.start();
    return { url: mimir!.url, stop: () => daemon.stop() };
  },
};

const lines: Load = {
  what: "lines to loki",
  start: async (folder) => {
    const loki = await lokiHere(folder, { bucket: undefined, chosen: { store: "volume" } });
    const daemon = await loki.start();
    return {
      stop: () => daemon.stop(),
      send: { to: [`${loki.url}/loki/api/v1/push`], body: () => batchOfLines(1000) },
      ...{ counter: "loki_distributor_lines_received_total", metrics: textOf(loki.url) },
    };
  },
};

const spans: Load = {
  what: "spans to tempo",
  start: async (folder) => {
    const [tempo] = await temposHere(folder, 1, { bucket: undefined });
    const daemon = await tempo!.start();
    return {
      stop: () => daemon.stop(),
      send: { to: [`${tempo!.otlpUrl}/v1/traces`], body: () => traceOfSpans(100) },
      ...{ counter: "tempo_distributor_spans_received_total", metrics: textOf(tempo!.url) },
    };
  },
};

/** Through two gateways to two samplers, which keep half of the traces. */
const collectedSpans: Load = {
  what: "spans to collectors",
  start: async (folder) => {
    const [tempo] = await temposHere(folder, 1, { bucket: undefined });
    const kubernetes = await startKubernetes();
    const store = { name: "tempo", url: tempo!.otlpUrl, ...given(otlpTraceStore) };
    const { gateways, samplers } = await tiersHere(folder, {
      ...{ kubeconfig: kubernetes.kubeconfig, logs: [], metrics: [] },
      traces: [{ tenant: otlp, stores: [store] }],
    });
    const daemons: Daemon[] = [];
    for (const one of [tempo!, ...samplers, ...gateways]) daemons.push(await one.start());
    return {
      stop: async () => {
        await Promise.all([...daemons, kubernetes].map((daemon) => daemon.stop()));
      },
      send: { to: gateways.map(({ url }) => `${url}/v1/traces`), body: () => traceOfSpans(100) },
      counter: "otelcol_receiver_accepted_spans_total",
      metrics: async () =>
        (await Promise.all(gateways.map((gateway) => gateway.metrics()))).join("\n"),
    };
  },
};

function given<R extends AnyRole>(role: R): GivesOf<R> {
  const provided = applicationOf("tempo").provides.find((one) => one.role === role);
  return provided!.gives({ tenant: otlp } as never) as GivesOf<R>;
}

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

export const loads: readonly Load[] = [
  ...[samplesTo("cortex"), samplesTo("mimir"), lines, spans, collectedSpans],
];
