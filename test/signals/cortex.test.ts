import { writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { metricsStore, otlpMetricsStore } from "../../base/roles.ts";
import type { EvaluatedApplication } from "../../sdk/evaluate/evaluated.ts";
import type { GivesOf } from "../../sdk/index.ts";
import { applicationOf, clustersWith, clusterThatRuns, objectOf } from "../base/evaluated.ts";
import { cortexVerify } from "../judges/cortex.ts";
import type { RunningPrometheus } from "../judges/prometheus.ts";
import { plainFolder } from "../write/sandbox.ts";
import { bucketHere } from "./bucket.ts";
import { bucketRequests } from "./bucket-requests.ts";
import { cortexHere, type CortexHere } from "./cortex.ts";
import { closed, heldAgainst } from "./differences.ts";
import { eventually } from "./eventually.ts";
import { differingLeaves } from "./leaves.ts";
import { type MinioServers, startServers } from "./minio.ts";
import { sendGauge } from "./otlp.ts";
import { startWriter } from "./remote-writers.ts";

const minute = 60_000;
const folder = plainFolder();
let exporter: Server;
let minio: MinioServers;
let cortex: CortexHere;
let platform: RunningPrometheus[] = [];
let team: RunningPrometheus;

/** What is chosen of the platform's on the cluster, and one that is not; of two teams. */
const exposed = [
  "node_memory_MemTotal_bytes 8",
  "node_load1 1",
  'carts_total{namespace="shop"} 7',
  'payments_total{namespace="bank"} 5',
  "",
].join("\n");
const chosen = "node_memory_MemTotal_bytes";

/** A cluster whose Prometheus write a part of what they scrape to Cortex, for two tenants. */
const cluster = () =>
  clusterThatRuns("Cortex on MinIO", "cortex", ({ objects }) =>
    objects.some((one) => JSON.stringify(one).includes("bucket_lookup_type: path")),
  );
const applicationNamed = (name: string): EvaluatedApplication =>
  cluster().applications.find((one) => one.name === name)!;

async function cortexOf(name: string, replicas: 1 | 3): Promise<CortexHere> {
  return cortexHere(join(folder, name), { replicas, ...(await bucketHere(minio, "cortex")) });
}

beforeAll(async () => {
  minio = await startServers(join(folder, "minio"));
  cortex = await cortexOf("first", 3);
  await cortex.start();
  exporter = createServer((_, response) => {
    response.setHeader("content-type", "text/plain; version=0.0.4").end(exposed);
  });
  await new Promise<void>((ready) => exporter.listen(0, "127.0.0.1", ready));
  const target = `127.0.0.1:${(exporter.address() as AddressInfo).port}`;
  const around = { folder, target, store: cortex.urls[0]! };
  platform = await Promise.all(
    ["a", "b"].map((replica) => startWriter(applicationNamed("prometheus"), replica, around)),
  );
  team = await startWriter(applicationNamed("prometheus-teams"), "a", around);
}, 8 * minute);

afterAll(async () => {
  await Promise.all([...platform, team].map((one) => one?.daemon.kill()));
  await cortex?.stop();
  await minio?.stop();
  exporter?.close();
});

interface Series {
  readonly metric: Readonly<Record<string, string>>;
  readonly values: readonly (readonly [time: number, value: string])[];
}

/** The series that Cortex finds for a tenant, with their samples of some minutes. */
async function seriesOf(tenant: string, selector: string): Promise<readonly Series[]> {
  const provided = applicationOf("cortex").provides.find(({ role }) => role === metricsStore);
  const given = provided!.gives({ tenant } as never) as GivesOf<typeof metricsStore>;
  const query = encodeURIComponent(`${selector}[15m]`);
  const url = `${cortex.urls[0]}${given.path}/api/v1/query?query=${query}`;
  const answer = await fetch(url, { headers: given.headers });
  const { data } = (await answer.json()) as { data?: { result: Series[] } };
  // One that has just started refuses, until it has seen all blocks, rather than answering with some.
  return data?.result ?? [];
}

async function namesOf(tenant: string): Promise<string[]> {
  const series = await seriesOf(tenant, '{__name__=~".+"}');
  return [...new Set(series.map(({ metric }) => metric["__name__"]!))].sort();
}

/** When the samples of the chosen series were scraped that Cortex has of the platform, in seconds. */
async function timesKept(): Promise<number[]> {
  return (await seriesOf("platform", chosen)).flatMap(({ values }) => values.map(([time]) => time));
}

/** When a Prometheus scraped the chosen series, from one moment to another. */
async function timesScraped(
  prometheus: RunningPrometheus,
  [from, to]: readonly [number, number],
): Promise<number[]> {
  const query = encodeURIComponent(`${chosen}[15m]`);
  const { result } = await prometheus.ask<{ result: Series[] }>(`query?query=${query}`);
  const times = result.flatMap(({ values }) => values.map(([time]) => time));
  return times.filter((time) => time >= from && time <= to);
}

const now = () => Date.now() / 1000;
const pause = (seconds: number) => new Promise((done) => setTimeout(done, seconds * 1000));

test(
  "Cortex takes the configuration of every cluster, and no broken one",
  async () => {
    const file = join(folder, "config.yaml");
    for (const one of clustersWith("cortex")) {
      const map = objectOf(applicationOf("cortex", one), "ConfigMap", "cortex");
      const text = map.data!["config.yaml"]!;
      writeFileSync(file, text);
      expect(await cortexVerify(file)).toMatchObject({ ok: true });
      for (const broken of [
        text.replace("accept_ha_samples:", "accepts_ha_samples:"),
        text.replace("timeout: 2m", "timeout: 2 minutes"),
        text.replace("ha_tracker_failover_timeout: 60s", "ha_tracker_failover_timeout: 1s"),
      ]) {
        expect(broken).not.toBe(text);
        writeFileSync(file, broken);
        expect(await cortexVerify(file)).toMatchObject({ ok: false });
      }
    }
  },
  2 * minute,
);

test("a Cortex of a cluster is configured alike but for what is listed", () => {
  const map = objectOf(applicationOf("cortex", cluster()), "ConfigMap", "cortex");
  const differing = differingLeaves(parse(map.data!["config.yaml"]!), cortex.configs[0]);
  const flags = cortex.flags[0]!.map((flag) => flag.split("=")[0]!);
  expect(heldAgainst("cortex", [...differing, ...flags])).toEqual(closed);
});

test(
  "each tenant finds what was chosen of its own alone, and nobody without a tenant's name anything",
  async () => {
    await eventually(() => namesOf("platform"), [chosen, "up"]);
    await eventually(() => namesOf("shop"), ["carts_total"]);
    const answer = await fetch(`${cortex.urls[0]}/prometheus/api/v1/labels`);
    expect(answer.status).toBe(401);
  },
  3 * minute,
);

test(
  "samples by OTLP are of the tenant that their gateway names, and late ones are kept",
  async () => {
    const provided = applicationOf("cortex").provides.find(({ role }) => role === otlpMetricsStore);
    const of = (tenant: string) =>
      provided!.gives({ tenant } as never) as GivesOf<typeof otlpMetricsStore>;
    const { headers, otlpPath } = of("shop");
    const gateway = { url: `${cortex.urls[0]}${otlpPath}`, headers };
    for (const [value, secondsAgo] of [
      [3, 60],
      [4, 0],
      [2, 120],
    ] as const) {
      expect(await sendGauge({ ...gateway, secondsAgo }, "orders", value)).toBe(true);
    }
    const values = async (tenant: string) =>
      (await seriesOf(tenant, "orders")).map((one) => one.values.map(([, value]) => value));
    await eventually(() => values("shop"), [["2", "3", "4"]]);
    expect(await values("platform")).toEqual([]);
  },
  2 * minute,
);

/** The replica of the platform's Prometheus whose samples are kept. */
async function elected(): Promise<string> {
  const headers = { Accept: "application/json" };
  const answer = await fetch(`${cortex.urls[0]}/distributor/ha_tracker`, { headers });
  const { elected: all } = (await answer.json()) as {
    elected: { userID: string; replica: string }[];
  };
  return all.find(({ userID }) => userID === "platform")!.replica;
}

test(
  "of two replicas of a Prometheus each series is kept once; where one is lost, the other takes over",
  async () => {
    const [{ metric } = { metric: {} }, ...more] = await seriesOf("platform", chosen);
    expect(more).toEqual([]);
    expect(metric).toMatchObject({ cluster: cluster().facts.name });
    expect(metric).not.toHaveProperty("__replica__");
    const lost = await elected();
    const index = lost === "a" ? 0 : 1;
    await platform[index]!.daemon.kill();
    platform.splice(index, 1);
    const at = now();
    await eventually(async () => (await timesKept()).some((time) => time > at + 2), true);
    const times = await timesKept();
    const gaps = times.slice(1).map((time, before) => time - times[before]!);
    // The failover time, what waits in Prometheus to be sent, and scrapes that a busy machine is late with.
    expect(Math.max(...gaps)).toBeLessThan(5 + 5 + 10);
    expect(await seriesOf("platform", chosen)).toHaveLength(1);
  },
  3 * minute,
);

test(
  "one replica of Cortex lost, samples come in and are found; all of them lost for a while, none is missing",
  async () => {
    await cortex.kill(2);
    const from = now();
    await eventually(async () => (await timesKept()).some((time) => time > from + 2), true);
    await cortex.kill(0);
    await cortex.kill(1);
    await pause(10);
    await cortex.start();
    const to = now();
    const missing = async () => {
      const kept = await timesKept();
      const scraped = await timesScraped(platform[0]!, [from, to]);
      expect(scraped.length).toBeGreaterThan(8);
      return scraped.filter((time) => !kept.includes(time));
    };
    await eventually(missing, []);
  },
  5 * minute,
);

test(
  "what it stored is in the bucket, apart by tenant: a Cortex with an empty volume finds it",
  async () => {
    const kept = await timesKept();
    expect(kept.length).toBeGreaterThan(8);
    for (const url of cortex.urls) {
      await fetch(`${url}/ingester/flush?wait=true`, { method: "POST" });
    }
    const stored = async () => {
      const objects = await minio.asRoot("mc find store/cortex --name meta.json");
      return [...new Set(objects.split("\n").map((path) => path.split("/")[2] ?? ""))].sort();
    };
    await eventually(stored, ["", "platform", "shop"]);
    await Promise.all([...platform, team].map(({ daemon }) => daemon.kill()));
    await cortex.stop();
    cortex = await cortexOf("second", 1);
    await cortex.start();
    const missing = async () => {
      const found = await timesKept();
      return kept.filter((time) => !found.includes(time));
    };
    await eventually(missing, []);
    await eventually(() => namesOf("shop"), ["carts_total", "orders"]);
  },
  5 * minute,
);

test("an object that is not there is no failed request of the bucket", async () => {
  // Nobody has written as this tenant, so that there is no index of blocks.
  expect(await namesOf("stranger")).toEqual([]);
  const { asked, failed } = await bucketRequests(cortex.urls);
  expect(asked["exists"]).toBeGreaterThan(0);
  expect(failed).toMatchObject({ exists: 0, get: 0 });
  expect(Object.values(failed).filter((count) => count > 0)).toEqual([]);
});
