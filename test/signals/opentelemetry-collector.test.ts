import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { opentelemetryCollectorLogRules } from "../../base/opentelemetry-collector/log-rules.ts";
import type { Store } from "../../base/opentelemetry-collector/stores.ts";
import { logStore, otlp, otlpTraceStore, traceStore } from "../../base/roles.ts";
import type { AnyRole, GivesOf } from "../../sdk/model/role.ts";
import { applicationOf } from "../base/evaluated.ts";
import type { Daemon } from "../judges/daemon.ts";
import { type Kubernetes, startKubernetes } from "../judges/kube-apiserver.ts";
import { plainFolder } from "../write/sandbox.ts";
import { eventually } from "./eventually.ts";
import { type LokiHere, lokiHere } from "./loki.ts";
import {
  type CollectorHere,
  connectionSeconds,
  sampling,
  tiersHere,
} from "./opentelemetry-collector.ts";
import { linesOf } from "./stored-lines.ts";
import { otlpSpan, sendGauge, sendLines, sendSpans, type SentTrace } from "./otlp.ts";
import { grpcConnection, sendSpanByGrpc } from "./otlp-grpc.ts";
import { type TempoHere, temposHere } from "./tempo.ts";

const minute = 60_000;
const folder = plainFolder();
const running = new Map<CollectorHere, Daemon>();
let store: Awaited<ReturnType<typeof tiersHere>>["store"];
let kubernetes: Kubernetes;
let loki: LokiHere;
let tempo: TempoHere;
let stores: readonly Daemon[] = [];
let gateways: readonly CollectorHere[];
let samplers: readonly CollectorHere[];

beforeAll(async () => {
  loki = await lokiHere(join(folder, "loki"), { bucket: undefined, chosen: { store: "volume" } });
  [tempo] = (await temposHere(folder, 1, { bucket: undefined })) as [TempoHere];
  [kubernetes, ...stores] = await Promise.all([startKubernetes(), loki.start(), tempo.start()]);
  const ofTenant = (store: Store) => [{ tenant: otlp, stores: [store] }];
  ({ gateways, samplers, store } = await tiersHere(folder, {
    kubeconfig: kubernetes.kubeconfig,
    logs: ofTenant({ name: "loki", url: loki.url, ...given("loki", logStore) }),
    traces: ofTenant({ name: "tempo", url: tempo.otlpUrl, ...given("tempo", otlpTraceStore) }),
  }));
  const tiers = [store, ...samplers, ...gateways];
  await Promise.all(tiers.map(async (one) => running.set(one, await one.start())));
}, 4 * minute);

afterAll(async () => {
  await Promise.all([...running.values(), ...stores, kubernetes].map((one) => one?.stop()));
});

/** What whoever connects to a store for senders of no team is told by it. */
function given<R extends AnyRole>(component: string, role: R): GivesOf<R> {
  const provided = applicationOf(component).provides.find((one) => one.role === role);
  return provided!.gives({ tenant: otlp } as never) as GivesOf<R>;
}

const trace = (name: string, spans: SentTrace["spans"]): SentTrace => ({
  id: createHash("sha256").update(name).digest("hex").slice(0, 32),
  spans,
});

/** The spans of a trace that Tempo has, none where it was dropped. */
async function spansOf(id: string): Promise<readonly object[]> {
  const { headers } = given("tempo", traceStore);
  const answer = await fetch(`${tempo.url}/api/traces/${id}`, { headers });
  if (answer.status === 404) return [];
  const { batches } = (await answer.json()) as {
    batches: { scopeSpans: { spans: object[] }[] }[];
  };
  return batches.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans));
}

/** How many spans Tempo has of each trace. */
async function kept(ids: readonly string[]): Promise<number[]> {
  const counts: number[] = [];
  for (const id of ids) counts.push((await spansOf(id)).length);
  return counts;
}

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

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
        first,
        traces.map((one) => otlpSpan(one, 0)),
      ),
    ).toBe(true);
    expect(
      await sendSpans(
        second,
        traces.map((one) => otlpSpan(one, 1)),
      ),
    ).toBe(true);
    const idsOf = (isMeant: (index: number) => boolean) =>
      traces.filter((_, index) => isMeant(index)).map(({ id }) => id);
    const telling = idsOf((index) => index % 3 !== 2);
    await eventually(
      () => kept(telling),
      telling.map(() => 2),
    );
    const others = await kept(idsOf((index) => index % 3 === 2));
    expect([...new Set(others)].sort()).toEqual([0, 2]);
    for (const sampler of samplers) {
      expect(await sampler.metrics()).toMatch(
        /^otelcol_receiver_accepted_spans_total\{.+\} [1-9]/m,
      );
    }
  },
  2 * minute,
);

test(
  "spans that come over gRPC are stored, and a connection of some age ends, so that its sender finds other gateways",
  async () => {
    const { id } = trace("by gRPC", []);
    const [{ grpc, agents }] = gateways as [CollectorHere];
    for (const address of [grpc, agents]) {
      const opened = Date.now();
      const session = await grpcConnection(address);
      expect(await sendSpanByGrpc(session, { id, name: address })).toBe(true);
      await eventually(() => Promise.resolve(session.closed), true);
      // Of all that are opened at once some live a tenth longer or shorter.
      expect((Date.now() - opened) / 1000).toBeGreaterThan(0.8 * connectionSeconds);
    }
    await eventually(() => kept([id]), [2]);
  },
  minute,
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
    await sendSpans(gateways[0]!, [otlpSpan(one, 0)]);
    await eventually(() => kept([one.id]), [1]);
    const span = JSON.stringify(await spansOf(one.id));
    expect(span).not.toMatch(/jane|amFuZTpz|203\.0\.113\.9|4111/);
    expect(span).toContain("no such user: ****");
    expect(span).toContain("/carts/{id}");
    await sendLines(gateways[1]!, ["mail to joe@example.com bounced"], { "user.name": "Joe" });
    await eventually(() => lines("bounced"), ["mail to **** bounced"]);
  },
  2 * minute,
);

/** Log lines in Loki that have a word. */
async function lines(word: string): Promise<string[]> {
  const found = await linesOf(loki.url, otlp, `{service_name="checkout"} |= "${word}"`);
  return found.map(({ text }) => text);
}

test(
  "lines and samples reach their stores, each once",
  async () => {
    expect(await sendLines(gateways[0]!, ["a line by OTLP"])).toBe(true);
    expect(await sendGauge(gateways[0]!, "carts_open", 7)).toBe(true);
    const gauges = () =>
      Promise.resolve(readFileSync(store.file, "utf8").split("carts_open").length - 1);
    await eventually(() => lines("by OTLP"), ["a line by OTLP"]);
    await eventually(gauges, 1);
    await pause(1000);
    expect([await lines("by OTLP"), await gauges()]).toEqual([["a line by OTLP"], 1]);
  },
  2 * minute,
);

/** When a trace was sent, and when a gateway had taken it. */
interface Taken {
  readonly id: string;
  readonly sent: number;
  readonly answered: number;
}

/** Sends failed traces of one span through both gateways in turn for so long; those that were taken. */
async function load(name: string, seconds: number): Promise<readonly Taken[]> {
  const taken: Taken[] = [];
  const until = Date.now() + seconds * 1000;
  for (let count = 0; Date.now() < until; count++) {
    const one = trace(`${name} ${count}`, [{ name, failed: true }]);
    const sent = Date.now();
    const ok = await sendSpans(gateways[count % 2]!, [otlpSpan(one, 0)]);
    if (ok) taken.push({ id: one.id, sent, answered: Date.now() });
    await pause(20);
  }
  return taken;
}

/** What of it has not reached Tempo, or not yet. */
async function lostOf(taken: readonly Taken[]): Promise<readonly Taken[]> {
  const counts = await kept(taken.map(({ id }) => id));
  return taken.filter((_, index) => counts[index] === 0);
}

/** Waits until nothing of it is lost; what was found is not asked for again. */
async function noneLost(taken: readonly Taken[]): Promise<void> {
  let lost = taken;
  await eventually(async () => (lost = await lostOf(lost)), []);
}

/**
 * Waits until nothing is lost but what was taken within so many seconds before a moment; what was sent right behind it may
 * have come to the dead one, too. That is returned.
 */
async function onlyLostBefore(
  killed: number,
  seconds: number,
  taken: readonly Taken[],
): Promise<readonly Taken[]> {
  const mayBeLost = ({ answered, sent }: Taken) =>
    answered >= killed - seconds * 1000 && sent <= killed + 500;
  await noneLost(taken.filter((one) => !mayBeLost(one)));
  return taken.filter(mayBeLost);
}

test(
  "a sampler that is killed loses what it held, and nothing that was taken before or after",
  async () => {
    const loading = load("sampler killed", 16);
    await pause(10_000);
    const killed = Date.now();
    await running.get(samplers[0]!)!.kill();
    await pause(2000);
    running.set(samplers[0]!, await samplers[0]!.start());
    const taken = await loading;
    const around = await onlyLostBefore(killed, sampling.waitSeconds + 4, taken);
    expect(await lostOf(around)).not.toEqual([]);
  },
  2 * minute,
);

test(
  "a gateway that is killed loses at most what it took within the last moment, one that ends in order nothing",
  async () => {
    const loading = load("gateway killed", 10);
    await pause(6000);
    const killed = Date.now();
    await running.get(gateways[0]!)!.kill();
    running.set(gateways[0]!, await gateways[0]!.start());
    await onlyLostBefore(killed, 3, await loading);
    const again = load("gateway ended", 6);
    await pause(3000);
    await running.get(gateways[0]!)!.stop();
    running.set(gateways[0]!, await gateways[0]!.start());
    await noneLost(await again);
  },
  3 * minute,
);

test(
  "gateways that cannot watch pods any longer say so in the words of the alert, and others do not",
  async () => {
    const [{ rules: [rule] = [] } = {}] = opentelemetryCollectorLogRules("observability");
    const labels = { namespace: "observability", container: "opentelemetry-collector" };
    const asked = async () => {
      for (const gateway of gateways) await pushLines(labels, readFileSync(gateway.log, "utf8"));
      const query = new URLSearchParams({ query: rule!.expr });
      const answer = await fetch(`${loki.url}/loki/api/v1/query?${query}`, {
        headers: { "X-Scope-OrgID": "platform" },
      });
      const { data } = (await answer.json()) as { data: { result: { metric: object }[] } };
      return data.result.map(({ metric }) => metric);
    };
    expect(await asked()).toEqual([]);
    await kubernetes.interrupt();
    // Where nobody listens it waits and says nothing; who answers here is not the API server.
    const other = createServer().listen(new URL(kubernetes.url).port);
    await eventually(asked, [{ namespace: "observability" }]);
    other.close();
  },
  3 * minute,
);

/** Lines of the platform's, as an agent sends them. */
async function pushLines(stream: object, text: string): Promise<void> {
  const now = BigInt(Date.now()) * 1_000_000n;
  const values = text
    .split("\n")
    .filter((line) => line !== "")
    .map((line, index) => [String(now + BigInt(index)), line]);
  const answer = await fetch(`${loki.url}/loki/api/v1/push`, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-Scope-OrgID": "platform" },
    body: JSON.stringify({ streams: [{ stream, values }] }),
  });
  expect(answer.status).toBe(204);
}
