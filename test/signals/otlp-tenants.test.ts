import { createHash } from "node:crypto";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Store } from "../../base/opentelemetry-collector/stores.ts";
import {
  logStore,
  metricsStore,
  otlp,
  otlpMetricsStore,
  otlpTraceStore,
  platform,
  traceStore,
} from "../../base/roles.ts";
import type { AnyRole, GivesOf } from "../../sdk/model/role.ts";
import { applicationOf } from "../base/evaluated.ts";
import { freePorts } from "../judges/free-ports.ts";
import { type Kubernetes, startKubernetes } from "../judges/kube-apiserver.ts";
import { plainFolder } from "../write/sandbox.ts";
import { startAgent } from "./agents.ts";
import { bucketHere } from "./bucket.ts";
import { eventually } from "./eventually.ts";
import { type LokiHere, lokiHere } from "./loki.ts";
import { type MimirHere, mimirsHere } from "./mimir.ts";
import { startServers } from "./minio.ts";
import { tiersHere } from "./opentelemetry-collector.ts";
import { otlpSpan, type Sender, sendGauge, sendLines, sendSpans } from "./otlp.ts";
import { sideBySide } from "./side-by-side.ts";
import { linesOf } from "./stored-lines.ts";
import { type TempoHere, temposHere } from "./tempo.ts";

// Pods of two teams and of nobody's, each at an address of this machine that an API server has for it, send to a gateway
// and to the Alloy of their node, which hands on to the gateway; stores are asked as each tenant.
const minute = 60_000;
const folder = plainFolder();
const teams = ["shop", "payments"] as const;
const tenants = [otlp, ...teams];
const pods = {
  shop: "127.0.0.2",
  payments: "127.0.0.3",
  kiosk: "127.0.0.4",
} as const;
/** Of a node: a pod of a team without a network of its own has it, and every such pod. */
const node = "127.0.0.5";
const stopping: { stop(): Promise<unknown> }[] = [];
let kubernetes: Kubernetes;
let loki: LokiHere;
let tempo: TempoHere;
let mimir: MimirHere;
/** The ways in: at a gateway, and at an agent. */
let ways: readonly string[];

beforeAll(async () => {
  await Promise.all([startPods(), startStores()]);
  const of = (store: (tenant: string) => Store) =>
    tenants.map((tenant) => ({ tenant, stores: [store(tenant)] }));
  const { gateways, samplers } = await tiersHere(folder, {
    kubeconfig: kubernetes.kubeconfig,
    logs: of((tenant) => ({ name: "loki", url: loki.url, ...given("loki", logStore, tenant) })),
    metrics: of((tenant) => ({
      ...{ name: "mimir", url: mimir.url },
      ...given("mimir", otlpMetricsStore, tenant),
    })),
    traces: of((tenant) => ({
      ...{ name: "tempo", url: tempo.otlpUrl },
      ...given("tempo", otlpTraceStore, tenant),
    })),
    chosen: {
      sampling: { waitSeconds: 1, traces: 1000, slowMilliseconds: 1000, percentage: 100 },
    },
  });
  const tiers = [...samplers, ...gateways].map(async (one) => stopping.push(await one.start()));
  const [agent] = await Promise.all([agentBefore(gateways[0]!.agents), ...tiers]);
  ways = [gateways[0]!.url, agent];
}, 5 * minute);

afterAll(async () => {
  for (const one of stopping.reverse()) await one.stop();
});

/** An API server that knows the pods. */
async function startPods(): Promise<void> {
  kubernetes = await startKubernetes();
  stopping.push(kubernetes);
  for (const [namespace, address] of Object.entries(pods)) await runPod(namespace, address);
  await runPod("shop", node, { hostNetwork: true });
}

async function runPod(namespace: string, address: string, spec: object = {}): Promise<void> {
  const apply = (object: object) =>
    kubernetes.kubectl(["apply", "--filename=-"], { input: JSON.stringify(object) });
  await apply({ apiVersion: "v1", kind: "Namespace", metadata: { name: namespace } });
  const name = `web-${address.replaceAll(".", "-")}`;
  const container = { name: "web", image: "registry.example.com/web:1" };
  await apply({
    ...{ apiVersion: "v1", kind: "Pod", metadata: { name, namespace } },
    spec: { ...spec, containers: [container] },
  });
  const startTime = new Date().toISOString().replace(/\.\d+/, "");
  const status = { phase: "Running", podIP: address, podIPs: [{ ip: address }], startTime };
  await kubernetes.kubectl([
    ...["patch", "pod", name, `--namespace=${namespace}`, "--subresource=status"],
    ...["--type=merge", `--patch=${JSON.stringify({ status })}`],
  ]);
}

async function startStores(): Promise<void> {
  loki = await lokiHere(join(folder, "loki"), {
    ...{ bucket: undefined },
    // 20 kB in a second.
    chosen: { store: "volume", tenants: { [otlp]: { ingestion: 0.02 } } },
  });
  [tempo] = (await temposHere(folder, 1, { bucket: undefined })) as [TempoHere];
  const start = async (store: LokiHere | TempoHere | MimirHere) =>
    stopping.push(await store.start());
  await Promise.all([start(loki), start(tempo), startMimir().then(start)]);
}

async function startMimir(): Promise<MimirHere> {
  const minio = await startServers(join(folder, "minio"));
  stopping.push(minio);
  [mimir] = (await mimirsHere(join(folder, "mimir"), {
    ...(await bucketHere(minio, "mimir")),
    chosen: { replicas: 1 },
  })) as [MimirHere];
  return mimir;
}

/** An Alloy that hands on what it takes by OTLP; where it takes that by HTTP. */
async function agentBefore(receiver: string): Promise<string> {
  const [http = 0, syslog = 0, grpc = 0, byHttp = 0] = await freePorts(4);
  const at = join(folder, "alloy");
  mkdirSync(at);
  stopping.push(
    await startAgent("alloy", {
      ...{ folder: at, store: "http://127.0.0.1:9", ports: { http, syslog } },
      otlp: { grpc: `127.0.0.1:${grpc}`, http: `127.0.0.1:${byHttp}`, receiver },
    }),
  );
  return `http://127.0.0.1:${byHttp}`;
}

/** What whoever connects to a store for a tenant is told by it. */
function given<R extends AnyRole>(component: string, role: R, tenant: string): GivesOf<R> {
  const provided = applicationOf(component).provides.find((one) => one.role === role);
  return provided!.gives({ tenant } as never) as GivesOf<R>;
}

/** Which tenants have some of what was sent. */
async function having(has: (tenant: string) => Promise<boolean>): Promise<string[]> {
  const all = [platform, ...tenants];
  const found = await Promise.all(all.map(has));
  return all.filter((_, index) => found[index]);
}

const linesWith = (word: string) =>
  having(async (tenant) => {
    const found = await linesOf(loki.url, tenant, `{service_name="checkout"} |= "${word}"`);
    return found.length > 0;
  });

const seriesOf = (name: string) =>
  having(async (tenant) => {
    const { headers, path } = given("mimir", metricsStore, tenant);
    const url = `${mimir.url}${path}/api/v1/query?query=${name}`;
    const { data } = (await (await fetch(url, { headers })).json()) as { data: { result: [] } };
    return data.result.length > 0;
  });

const traceOf = (id: string) =>
  having(async (tenant) => {
    const { headers } = given("tempo", traceStore, tenant);
    return (await fetch(`${tempo.url}/api/traces/${id}`, { headers })).ok;
  });

/** What a sender would say to be taken for somebody else. */
const lies = {
  claims: { "k8s.namespace.name": "payments", "k8s.pod.ip": pods.payments, ip: pods.payments },
  headers: { "X-Scope-OrgID": "payments", "X-Forwarded-For": pods.payments },
};

interface From {
  readonly name: string;
  readonly address: string;
  readonly said?: Pick<Sender, "claims" | "headers">;
  readonly tenant: string;
}

const senders: readonly From[] = [
  { name: "shop", address: pods.shop, tenant: "shop" },
  { name: "payments", address: pods.payments, tenant: "payments" },
  { name: "nobodys", address: pods.kiosk, tenant: otlp },
  { name: "unknown", address: "127.0.0.6", tenant: otlp },
  { name: "node", address: node, tenant: otlp },
  { name: "lying", address: pods.shop, said: lies, tenant: "shop" },
  { name: "lyingnobody", address: pods.kiosk, said: lies, tenant: otlp },
];

/** Sends a line, a sample and a span by one of the ways, and waits until each is of the tenant alone. */
async function arrives({ name, address, said = {}, tenant }: From, way: number): Promise<void> {
  const sender: Sender = { url: ways[way]!, address, ...said };
  const word = `${name}${way}`;
  const id = createHash("sha256").update(word).digest("hex").slice(0, 32);
  expect(await sendLines(sender, [`a line of ${word}`])).toBe(true);
  expect(await sendGauge(sender, `carts_${word}`, 1)).toBe(true);
  expect(await sendSpans(sender, [otlpSpan({ id, spans: [{ name }] }, 0)])).toBe(true);
  await Promise.all([
    eventually(() => linesWith(word), [tenant]),
    eventually(() => seriesOf(`carts_${word}`), [tenant]),
    eventually(() => traceOf(id), [tenant]),
  ]);
}

const arrivesByEither = sideBySide(
  senders.map(({ name }) => name),
  async (name) => {
    const sender = senders.find((one) => one.name === name)!;
    await Promise.all(ways.map((_, way) => arrives(sender, way)));
  },
);

test.each(senders)(
  "what $name sends at $address is of $tenant alone, by either way",
  ({ name }) => arrivesByEither(name),
  3 * minute,
);

test(
  "a pod that comes later is known, and its address is another's when it has gone",
  async () => {
    const address = "127.0.0.7";
    const lineOf = async (word: string) => {
      await sendLines({ url: ways[0]!, address }, [word]);
      await eventually(async () => (await linesWith(word)).length, 1);
      return linesWith(word);
    };
    await runPod("payments", address);
    let count = 0;
    await eventually(() => lineOf(`late${count++}`), ["payments"]);
    const gone = ["delete", "pod", "web-127-0-0-7", "--namespace=payments"];
    await kubernetes.kubectl([...gone, "--grace-period=0", "--force"]);
    await new Promise((done) => setTimeout(done, 1100));
    await runPod("shop", address);
    await eventually(() => lineOf(`reused${count++}`), ["shop"]);
  },
  3 * minute,
);

test(
  "who is over the limits of its tenant waits alone",
  async () => {
    const noise = "x".repeat(1000);
    const flood = Array.from({ length: 200 }, (_, index) => `${index} ${noise}`);
    await sendLines({ url: ways[0]!, address: pods.kiosk }, flood);
    await sendLines({ url: ways[0]!, address: pods.kiosk }, ["after the flood"]);
    expect(await sendLines({ url: ways[0]!, address: pods.shop }, ["beside the flood"])).toBe(true);
    await eventually(() => linesWith("beside the flood"), ["shop"]);
    const { headers, pushPath } = given("loki", logStore, platform);
    const pushed = await fetch(`${loki.url}${pushPath}`, {
      ...{ method: "POST", headers: { ...headers, "Content-Type": "application/json" } },
      body: JSON.stringify({
        streams: [
          {
            stream: { service_name: "checkout" },
            values: flood.map((line) => [`${Date.now()}000000`, `platform ${line}`]),
          },
        ],
      }),
    });
    expect(pushed.status).toBe(204);
    expect(await linesWith("after the flood")).toEqual([]);
    const said = await (await fetch(`${loki.url}/metrics`)).text();
    const discarded = said.matchAll(/^loki_discarded_samples_total\{.*tenant="([^"]+)"/gm);
    expect(new Set([...discarded].map(([, tenant]) => tenant))).toEqual(new Set([otlp]));
  },
  3 * minute,
);
