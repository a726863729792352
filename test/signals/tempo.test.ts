import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { otlpTraceStore, traceStore } from "../../base/roles.ts";
import type { EvaluatedApplication } from "../../sdk/evaluate/evaluated.ts";
import type { AnyRole, GivesOf } from "../../sdk/model/role.ts";
import { applicationOf, clustersWith, clusterThatRuns, objectOf } from "../base/evaluated.ts";
import type { Daemon } from "../judges/daemon.ts";
import { type RunningPrometheus, startRemoteWritten } from "../judges/prometheus.ts";
import { tempoVerify } from "../judges/tempo.ts";
import { plainFolder } from "../write/sandbox.ts";
import { bucketHere } from "./bucket.ts";
import { closed, heldAgainst } from "./differences.ts";
import { eventually } from "./eventually.ts";
import { differingLeaves } from "./leaves.ts";
import { type MinioServers, startServers } from "./minio.ts";
import { traceOf } from "./spans.ts";
import { type TempoHere, temposHere } from "./tempo.ts";

const minute = 60_000;
const folder = plainFolder();
let minio: MinioServers;
let prometheus: RunningPrometheus;
let replicas: TempoHere[];
let daemons: Daemon[];

/** Traces of the platform's; series are made of the first while other things are looked at. */
let paid: string[];

/** Starts replicas with empty volumes, on the bucket of all of them. */
async function startFresh(name: string, count: number): Promise<void> {
  replicas = await temposHere(join(folder, name), count, {
    ...(await bucketHere(minio, "tempo")),
    spanMetrics: { name: "here", url: `${prometheus.url}/api/v1/write`, headers: {} },
  });
  daemons = await Promise.all(replicas.map((replica) => replica.start()));
  await Promise.all(replicas.map((replica) => eventually(() => knownTo(replica), count)));
}

/** How many replicas one knows that take traces: it is ready before it has heard of the others. */
async function knownTo({ url }: TempoHere): Promise<number> {
  const headers = { accept: "application/json" };
  const answer = await fetch(`${url}/ingester/ring`, { headers });
  const { shards } = (await answer.json()) as { shards: { state: string }[] };
  return shards.filter(({ state }) => state === "ACTIVE").length;
}

beforeAll(async () => {
  mkdirSync(join(folder, "prometheus"));
  [prometheus, minio] = await Promise.all([
    startRemoteWritten(join(folder, "prometheus")),
    startServers(join(folder, "minio")),
  ]);
  await startFresh("first", 3);
  paid = [await send("platform", "pay")];
}, 8 * minute);

afterAll(async () => {
  await Promise.all((daemons ?? []).map((daemon) => daemon.kill()));
  await minio?.stop();
  await prometheus?.daemon.stop();
});

/** What whoever asks Tempo as a tenant is given beside its address. */
function given<R extends AnyRole>(role: R, tenant: string): GivesOf<R> {
  const provided = applicationOf("tempo").provides.find((one) => one.role === role);
  return provided!.gives({ tenant } as never) as GivesOf<R>;
}

/** Sends a trace as a tenant to the first replica; its id. */
async function send(tenant: string, service: string): Promise<string> {
  const { headers, otlpPath } = given(otlpTraceStore, tenant);
  const { id, body } = traceOf(service);
  const answer = await fetch(`${replicas[0]!.otlpUrl}${otlpPath}/v1/traces`, {
    method: "POST",
    headers: { ...headers, "Content-Type": "application/json" },
    body,
  });
  expect([answer.status, await answer.text()]).toEqual([200, '{"partialSuccess":{}}']);
  return id;
}

/** Asks the second replica, where there is one. */
function ask(path: string, tenant: string): Promise<Response> {
  const { url } = replicas[1] ?? replicas[0]!;
  return fetch(`${url}${path}`, { headers: given(traceStore, tenant).headers });
}

async function isFound(id: string, tenant: string): Promise<boolean> {
  return (await ask(`/api/traces/${id}`, tenant)).status === 200;
}

/** The ids of traces that a query in TraceQL finds. */
async function search(tenant: string, query: string): Promise<string[]> {
  const answer = await ask(`/api/search?${new URLSearchParams({ q: query }).toString()}`, tenant);
  const { traces = [] } = (await answer.json()) as { traces?: { traceID: string }[] };
  return traces.map(({ traceID }) => traceID.padStart(32, "0"));
}

test(
  "Tempo takes the configuration of every cluster, and no broken one",
  async () => {
    const file = join(folder, "config.yaml");
    for (const cluster of clustersWith("tempo")) {
      const map = objectOf(applicationOf("tempo", cluster), "ConfigMap", "tempo");
      const text = map.data!["config.yaml"]!;
      writeFileSync(file, text);
      expect(await tempoVerify(file)).toMatchObject({ ok: true });
      for (const broken of [
        text.replace("block_retention:", "block_retentions:"),
        text.replace("query_timeout: 30s", "query_timeout: 30 seconds"),
      ]) {
        expect(broken).not.toBe(text);
        writeFileSync(file, broken);
        expect(await tempoVerify(file)).toMatchObject({ ok: false });
      }
    }
  },
  2 * minute,
);

test("a Tempo of a cluster is configured alike but for what is listed", () => {
  const onMinio = ({ objects }: EvaluatedApplication) =>
    /forcepathstyle: true/.test(JSON.stringify(objects)) &&
    /"replicas":3/.test(JSON.stringify(objects));
  const cluster = clusterThatRuns("three replicas of Tempo on MinIO", "tempo", onMinio);
  const map = objectOf(applicationOf("tempo", cluster), "ConfigMap", "tempo");
  const differing = differingLeaves(parse(map.data!["config.yaml"]!), replicas[0]!.config);
  expect(heldAgainst("tempo", differing)).toEqual(closed);
});

test(
  "each tenant finds its own traces alone, by id and by TraceQL, and nobody without a tenant's name anything",
  async () => {
    const id = await send("shop", "cart");
    await eventually(() => isFound(id, "shop"), true);
    const byPath = '{ span.url.path = "/cart" && resource.service.name = "cart" }';
    await eventually(() => search("shop", byPath), [id]);
    expect((await ask(`/api/traces/${id}`, "platform")).status).toBe(404);
    expect(await search("platform", byPath)).toEqual([]);
    expect((await ask(`/api/traces/${id}`, "platform|shop")).status).not.toBe(200);
    expect((await fetch(`${replicas[0]!.url}/api/traces/${id}`)).status).toBe(401);
  },
  3 * minute,
);

interface Exemplar {
  readonly labels: Readonly<Record<string, string>>;
}

async function exemplarsOf(expr: string): Promise<Exemplar[]> {
  const [start, end] = [-600, 600].map((seconds) => String(Date.now() / 1000 + seconds));
  const query = new URLSearchParams({ query: expr, start: start!, end: end! }).toString();
  const found = await prometheus.ask<{ exemplars: Exemplar[] }[]>(`query_exemplars?${query}`);
  return found.flatMap(({ exemplars }) => exemplars);
}

test(
  "series of spans and the graph of services reach Prometheus, with exemplars that name the trace",
  async () => {
    const latency = 'traces_spanmetrics_latency_bucket{service="pay",cluster="here"}';
    const edge = 'traces_service_graph_request_total{client="pay-client",server="pay"}';
    const found = (expr: string) => async () => {
      const path = `query?query=${encodeURIComponent(expr)}`;
      return (await prometheus.ask<{ result: unknown[] }>(path)).result.length > 0;
    };
    await eventually(found(latency), true);
    await eventually(found(edge), true);
    // An exemplar is written once, and is lost when it comes before its series: so at a start, whose samples are skipped.
    await eventually(async () => {
      paid.push(await send("platform", `pay-${paid.length}`));
      const all = await exemplarsOf('traces_spanmetrics_latency_bucket{service=~"pay.*"}');
      return all.some(({ labels }) => paid.includes(labels["trace_id"]!));
    }, true);
  },
  3 * minute,
);

test(
  "without one of three replicas it takes traces and finds them, old and new",
  async () => {
    const before = await send("shop", "before");
    await daemons[2]!.kill();
    const after = await send("shop", "after");
    for (const id of [before, after]) await eventually(() => isFound(id, "shop"), true);
  },
  3 * minute,
);

test(
  "what it stored is in the bucket: a Tempo with an empty volume finds it",
  async () => {
    const id = await send("shop", "kept");
    await eventually(() => isFound(id, "shop"), true);
    const flushed = async () => {
      await fetch(`${replicas[0]!.url}/flush`, { method: "POST" });
      return (await minio.asRoot("mc ls --recursive store/tempo/shop")).includes("meta.json");
    };
    await eventually(flushed, true);
    await Promise.all(daemons.map((daemon) => daemon.kill()));
    await startFresh("second", 1);
    await eventually(() => isFound(id, "shop"), true);
    expect(await isFound(id, "platform")).toBe(false);
  },
  8 * minute,
);
