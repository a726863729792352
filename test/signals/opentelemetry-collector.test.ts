import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { logStore } from "../../base/roles.ts";
import type { EvaluatedCluster } from "../../sdk/evaluate/evaluated.ts";
import type { GivesOf } from "../../sdk/index.ts";
import { applicationOf, clustersWith, objectOf } from "../base/evaluated.ts";
import type { Daemon } from "../judges/daemon.ts";
import { otelcolValidate } from "../judges/opentelemetry-collector.ts";
import { plainFolder } from "../write/sandbox.ts";
import { differingLeaves } from "./leaves.ts";
import { type LokiHere, lokiHere } from "./loki.ts";
import { type CollectorHere, tiersHere } from "./opentelemetry-collector.ts";
import { otlpSpan, sendGauge, sendLines, sendSpans, type SentTrace } from "./otlp.ts";

const minute = 60_000;
const waitSeconds = 2;
const folder = plainFolder();
const running = new Map<CollectorHere, Daemon>();
let store: Awaited<ReturnType<typeof tiersHere>>["store"];
let loki: LokiHere;
let lokiDaemon: Daemon;
let gateways: readonly CollectorHere[];
let samplers: readonly CollectorHere[];

beforeAll(async () => {
  loki = await lokiHere(join(folder, "loki"), { bucket: undefined, chosen: { store: "volume" } });
  lokiDaemon = await loki.start();
  const toLoki = { name: "loki", url: loki.url, ...ofPlatform() };
  const sampling = { waitSeconds, traces: 10_000, slowMilliseconds: 1000, percentage: 50 };
  ({ gateways, samplers, store } = await tiersHere(folder, toLoki, { sampling }));
  for (const one of [store, ...samplers, ...gateways]) running.set(one, await one.start());
}, 4 * minute);

afterAll(async () => {
  await Promise.all([...running.values(), lokiDaemon].map((daemon) => daemon?.stop()));
});

/** What whoever sends the platform's lines is told by Loki. */
function ofPlatform(): GivesOf<typeof logStore> {
  const provided = applicationOf("loki").provides.find(({ role }) => role === logStore);
  return provided!.gives({ tenant: "platform" } as never) as GivesOf<typeof logStore>;
}

const trace = (name: string, spans: SentTrace["spans"]): SentTrace => ({
  id: createHash("sha256").update(name).digest("hex").slice(0, 32),
  spans,
});

/** What reached the store of traces: the names of spans by the trace's id. */
function taken(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { traceId, name } of takenSpans())
    found.set(traceId, [...(found.get(traceId) ?? []), name]);
  return found;
}

function takenSpans(): { traceId: string; name: string }[] {
  return takenLines().flatMap(({ resourceSpans = [] }) =>
    resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans)),
  );
}

function takenLines(): {
  resourceSpans?: { scopeSpans: { spans: { traceId: string; name: string }[] }[] }[];
}[] {
  if (!existsSync(store.file)) return [];
  const text = readFileSync(store.file, "utf8");
  const whole = text.slice(0, text.lastIndexOf("\n") + 1);
  return whole
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as ReturnType<typeof takenLines>[number]);
}

/** Asks again until it is so, or a minute is over. */
async function eventually(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const until = Date.now() + minute;
  while (!(await isSo())) {
    if (Date.now() > until) throw new Error("it did not come to be so within a minute");
    await pause(200);
  }
}

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

test(
  "the collector takes the configurations of every cluster, and no broken one",
  async () => {
    const file = join(folder, "config.yaml");
    const judge = async (text: string) => {
      writeFileSync(file, text);
      return (await otelcolValidate(file)).ok;
    };
    for (const cluster of clustersWith("opentelemetry-collector")) {
      const gateway = configOf(cluster, "gateway");
      expect(await judge(gateway)).toBe(true);
      for (const [right, wrong] of [
        ["routing_key: traceID", "routing_key: traceId"],
        ["limit_percentage: 80", "limit_percentage: 180"],
        ["blocked_values:", "blocked_value:"],
        ["- redaction", "- redactions"],
      ] as const) {
        expect(gateway).toContain(right);
        expect(await judge(gateway.replaceAll(right, wrong))).toBe(false);
      }
      const sampler = configOf(cluster, "sampler");
      expect(await judge(sampler)).toBe(true);
      expect(await judge(sampler.replace("decision_wait:", "decision_waits:"))).toBe(false);
    }
  },
  2 * minute,
);

function configOf(cluster: EvaluatedCluster, pods: string): string {
  const name = `opentelemetry-collector-${pods}`;
  const map = objectOf(applicationOf("opentelemetry-collector", cluster), "ConfigMap", name);
  return map.data!["config.yaml"]!;
}

test("collectors of a cluster are configured alike but for addresses and how long samplers wait", () => {
  const [cluster] = clustersWith("opentelemetry-collector");
  const differing = (pods: string, here: CollectorHere) =>
    differingLeaves(parse(configOf(cluster!, pods)), here.config).filter(
      // Of these a cluster may have none, or several.
      (path) =>
        !/^(exporters|service\.pipelines)\.(otlp_http\/|(logs|metrics|traces)\.)/.test(path),
    );
  expect(differing("gateway", gateways[0]!)).toEqual([
    "exporters.load_balancing.resolver.dns.hostname",
    "exporters.load_balancing.resolver.dns.port",
    "exporters.load_balancing.resolver.static.hostnames.0",
    "exporters.load_balancing.resolver.static.hostnames.1",
    "extensions.health_check.endpoint",
    "receivers.otlp.protocols.grpc.endpoint",
    "receivers.otlp.protocols.http.endpoint",
    "service.telemetry.metrics.readers.0.pull.exporter.prometheus.port",
  ]);
  expect(differing("sampler", samplers[0]!)).toEqual([
    "extensions.health_check.endpoint",
    "processors.tail_sampling.decision_cache.non_sampled_cache_size",
    "processors.tail_sampling.decision_cache.sampled_cache_size",
    "processors.tail_sampling.decision_wait",
    "processors.tail_sampling.num_traces",
    "processors.tail_sampling.policies.2.probabilistic.sampling_percentage",
    "receivers.otlp.protocols.grpc.endpoint",
    "service.telemetry.metrics.readers.0.pull.exporter.prometheus.port",
  ]);
});

test(
  "spans of one trace meet in one sampler, whichever gateway they come through, and are kept or dropped together",
  async () => {
    const kinds = [
      [{ name: "root" }, { name: "child", failed: true }],
      [{ name: "root", milliseconds: 1500 }, { name: "child" }],
      [{ name: "root" }, { name: "child" }],
    ];
    const traces = Array.from({ length: 60 }, (_, index) =>
      trace(`met ${index}`, kinds[index % 3]!),
    );
    const [first, second] = gateways as [CollectorHere, CollectorHere];
    expect(
      await sendSpans(
        first.url,
        traces.map((one) => otlpSpan(one, 0)),
      ),
    ).toBe(true);
    expect(
      await sendSpans(
        second.url,
        traces.map((one) => otlpSpan(one, 1)),
      ),
    ).toBe(true);
    const kept = traces.filter((_, index) => index % 3 !== 2);
    const others = traces.filter((_, index) => index % 3 === 2);
    await eventually(() => kept.every(({ id }) => taken().get(id)?.length === 2));
    const spans = others.map(({ id }) => taken().get(id)?.length ?? 0);
    expect([...new Set(spans)].sort()).toEqual([0, 2]);
    for (const sampler of samplers) {
      expect(await sampler.metrics()).toMatch(
        /^otelcol_receiver_accepted_spans_total\{.+\} [1-9]/m,
      );
    }
  },
  2 * minute,
);

test(
  "personal data is masked before a gateway sends anything on",
  async () => {
    const one = trace("personal", [
      {
        name: "pays",
        failed: true,
        attributes: {
          "user.email": "jane@example.com",
          "http.request.header.authorization": "Basic amFuZTpzZWNyZXQ=",
          "client.address": "203.0.113.9",
          note: "paid by 4111 1111 1111 1111",
          card: 4111111111111111,
          "http.route": "/carts/{id}",
        },
        events: [{ "exception.message": "no such user: jane@example.com" }],
      },
    ]);
    await sendSpans(gateways[0]!.url, [otlpSpan(one, 0)]);
    await eventually(() => taken().has(one.id));
    const span = JSON.stringify(takenSpans().find(({ traceId }) => traceId === one.id));
    expect(span).not.toMatch(/jane|amFuZTpz|203\.0\.113\.9|4111/);
    expect(span).toContain("no such user: ****");
    expect(span).toContain("/carts/{id}");
    await sendLines(gateways[1]!.url, ["mail to joe@example.com bounced"], { "user.name": "Joe" });
    await eventually(async () => (await linesOf("bounced")).length > 0);
    expect(await linesOf("bounced")).toEqual(["mail to **** bounced"]);
  },
  2 * minute,
);

/** Log lines of the platform in Loki that have a word. */
async function linesOf(word: string): Promise<string[]> {
  const query = new URLSearchParams({
    query: `{service_name="checkout"} |= "${word}"`,
    since: "1h",
  });
  const url = `${loki.url}/loki/api/v1/query_range?${query.toString()}`;
  const answer = await fetch(url, { headers: ofPlatform().headers });
  const { data } = (await answer.json()) as { data: { result: { values: [string, string][] }[] } };
  return data.result.flatMap(({ values }) => values.map(([, line]) => line)).sort();
}

test(
  "lines and samples reach their stores, each once",
  async () => {
    expect(await sendLines(gateways[0]!.url, ["a line by OTLP"])).toBe(true);
    expect(await sendGauge(gateways[0]!.url, "carts_open", 7)).toBe(true);
    await eventually(async () => (await linesOf("by OTLP")).length > 0);
    await eventually(() => readFileSync(store.file, "utf8").includes("carts_open"));
    await pause(1000);
    expect(await linesOf("by OTLP")).toEqual(["a line by OTLP"]);
    expect(readFileSync(store.file, "utf8").split("carts_open")).toHaveLength(2);
  },
  2 * minute,
);

/** Sends failed traces of one span through both gateways in turn for so long; those that were taken, with the time. */
async function load(name: string, seconds: number): Promise<ReadonlyMap<string, number>> {
  const answered = new Map<string, number>();
  const until = Date.now() + seconds * 1000;
  for (let count = 0; Date.now() < until; count++) {
    const one = trace(`${name} ${count}`, [{ name, failed: true }]);
    const ok = await sendSpans(gateways[count % 2]!.url, [otlpSpan(one, 0)]);
    if (ok) answered.set(one.id, Date.now());
    await pause(20);
  }
  return answered;
}

/** What of it never reached the store, by when it was taken. */
async function lostOf(answered: ReadonlyMap<string, number>): Promise<readonly number[]> {
  const last = [...answered.keys()].at(-1)!;
  await eventually(() => taken().has(last));
  // What is held is decided, and what waits is sent.
  await pause((waitSeconds + 8) * 1000);
  const arrived = taken();
  return [...answered].filter(([id]) => !arrived.has(id)).map(([, at]) => at);
}

test(
  "a sampler that is killed loses what it held, and nothing that was taken before or after",
  async () => {
    const loading = load("sampler killed", 12);
    await pause(6000);
    const killed = Date.now();
    await running.get(samplers[0]!)!.kill();
    await pause(2000);
    running.set(samplers[0]!, await samplers[0]!.start());
    const lost = await lostOf(await loading);
    expect(lost.length).toBeGreaterThan(0);
    const held = (waitSeconds + 2) * 1000;
    expect(lost.filter((at) => at < killed - held || at > killed + 500)).toEqual([]);
  },
  2 * minute,
);

test(
  "a gateway that is killed loses at most what it took within the last moment, one that ends in order nothing",
  async () => {
    const loading = load("gateway killed", 8);
    await pause(4000);
    const killed = Date.now();
    await running.get(gateways[0]!)!.kill();
    running.set(gateways[0]!, await gateways[0]!.start());
    const lost = await lostOf(await loading);
    expect(lost.filter((at) => at < killed - 1000 || at > killed)).toEqual([]);
    const again = load("gateway ended", 6);
    await pause(3000);
    await running.get(gateways[0]!)!.stop();
    running.set(gateways[0]!, await gateways[0]!.start());
    expect(await lostOf(await again)).toEqual([]);
  },
  3 * minute,
);
