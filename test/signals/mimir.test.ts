import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { metricsStore, remoteWriteReceiver } from "../../base/roles.ts";
import type { EvaluatedApplication } from "../../sdk/evaluate/evaluated.ts";
import { type GivesOf, seconds, tenantRuleFiles } from "../../sdk/index.ts";
import { applicationOf, clustersWith, clusterThatRuns, objectOf } from "../base/evaluated.ts";
import type { Daemon } from "../judges/daemon.ts";
import { mimirVerify } from "../judges/mimir.ts";
import type { RunningPrometheus } from "../judges/prometheus.ts";
import { type Exporter, startExporter } from "../tenants/exporter.ts";
import { plainFolder } from "../write/sandbox.ts";
import { bucketRequests } from "./bucket-requests.ts";
import { bucketHere } from "./bucket.ts";
import { closed, heldAgainst } from "./differences.ts";
import { eventually } from "./eventually.ts";
import { differingLeaves } from "./leaves.ts";
import { type MimirHere, mimirsHere, sooner } from "./mimir.ts";
import { type MinioServers, startServers } from "./minio.ts";
import { startForTenants } from "./tenants-prometheus.ts";

// An exporter, two Prometheus that scrape it as two namespaces, three Mimirs on a bucket of MinIO: each Prometheus writes
// all to one Mimir as the platform, and one namespace as its team; the third Mimir is asked.
const minute = 60_000;
/** A scrape is a second; a busy machine is late with several. */
const late = 10;
/** After the last sample of one Prometheus until the other's are taken; it looks at each update. */
const failoverSeconds =
  seconds(sooner.limits.ha_tracker_failover_timeout) +
  seconds(sooner.limits.ha_tracker_update_timeout);
const folder = plainFolder();
const replicas = ["a", "b"] as const;
let minio: MinioServers;
let exporter: Exporter;
let receiver: Exporter;
let mimirs: readonly MimirHere[];
let running: Daemon[];
let writers: Map<string, RunningPrometheus>;

/** An alert for each tenant: of more than one target. */
const author = {
  ...{ name: "shop", component: "shop", namespace: "shop", team: "shop" },
  runbook: "https://example.com/runbook",
};
const rules = tenantRuleFiles([
  {
    by: author,
    of: ["platform", "shop"].map((tenant) => ({
      ...{ name: "targets", interval: "1s", tenant },
      rules: [
        {
          alert: "Targets",
          expr: 'count by (cluster) (up{job="exporter"}) > 1',
          labels: { severity: "warning" as const, tenant },
          annotations: { summary: "So many.", description: "So many." },
        },
      ],
    })),
  },
]);

beforeAll(async () => {
  [exporter, receiver] = await Promise.all([startExporter(), startExporter()]);
  minio = await startServers(join(folder, "minio"));
  mimirs = await mimirsHere(join(folder, "mimir"), {
    ...(await bucketHere(minio, "mimir")),
    rules: Object.fromEntries(rules),
    alertReceiver: `http://127.0.0.1:${receiver.port}`,
  });
  running = await Promise.all(mimirs.map((one) => one.start()));
  writers = new Map(
    await Promise.all(
      replicas.map(async (name, index) => [name, await write(name, mimirs[index]!)] as const),
    ),
  );
}, 5 * minute);

afterAll(async () => {
  const prometheus = [...(writers?.values() ?? [])].map(({ daemon }) => daemon);
  await Promise.all([...prometheus, ...(running ?? [])].map((one) => one.stop()));
  await Promise.all([minio?.stop(), exporter?.stop(), receiver?.stop()]);
});

async function write(replica: string, { url }: MimirHere): Promise<RunningPrometheus> {
  const receiversOf = (tenant: string) => [{ name: "mimir", url, ...given(tenant) }] as never;
  const target = `127.0.0.1:${exporter.port}`;
  return startForTenants(join(folder, `prometheus-${replica}`), {
    ...{ replica, cluster: "here", targets: { shop: target, observability: target } },
    remoteWrite: { platform: {}, shop: {} },
    receivers: {
      "remoteWrite-platform": receiversOf("platform"),
      "remoteWrite-shop": receiversOf("shop"),
    },
  });
}

/** What whoever writes to Mimir as a tenant, or asks it, is given beside its address. */
function given(tenant: string) {
  const { provides } = applicationOf("mimir");
  const gives = (role: unknown) =>
    provides.find((one) => one.role === role)!.gives({ tenant } as never) as unknown;
  return {
    ...(gives(metricsStore) as GivesOf<typeof metricsStore>),
    ...(gives(remoteWriteReceiver) as GivesOf<typeof remoteWriteReceiver>),
  };
}

interface Series {
  readonly metric: Readonly<Record<string, string>>;
  readonly values?: readonly (readonly [time: number, value: string])[];
}

async function ask(tenant: string, query: string, { url } = mimirs[2]!): Promise<Series[]> {
  const { path, headers } = given(tenant);
  const asked = `${url}${path}/api/v1/query?query=${encodeURIComponent(query)}`;
  const answer = (await (await fetch(asked, { headers })).json()) as {
    data?: { result: Series[] };
  };
  return answer.data?.result ?? [];
}

const namespacesOf = async (tenant: string, at?: MimirHere) =>
  (await ask(tenant, "payments_total", at)).map(({ metric }) => metric["namespace"]).sort();

const payments = (range: number) => `payments_total{namespace="shop"}[${range}s]`;

/** When there are samples in the last so many seconds. Throws where a series is there twice. */
async function keptTimes(range: number): Promise<number[]> {
  const found = await ask("platform", payments(range), mimirs[0]);
  expect(found).toHaveLength(1);
  return found[0]!.values!.map(([time]) => time);
}

/** The longest time without a sample in the last so many seconds. */
async function gap(range: number): Promise<number> {
  const times = await keptTimes(range);
  return Math.max(...times.slice(1).map((time, index) => time - times[index]!));
}

/** Waits until samples of now are found. */
async function upToDate(): Promise<void> {
  const since = Date.now() / 1000;
  const newest = async () =>
    (await ask("platform", 'payments_total{namespace="shop"}[10s]', mimirs[0]))
      .flatMap(({ values = [] }) => values)
      .some(([time]) => time > since);
  await eventually(newest, true);
}

const pause = (some: number) => new Promise((done) => setTimeout(done, some * 1000));

test(
  "Mimir takes the configuration of every cluster, and no broken one",
  async () => {
    const file = join(folder, "config.yaml");
    for (const cluster of clustersWith("mimir")) {
      const { data } = objectOf(applicationOf("mimir", cluster), "ConfigMap", "mimir");
      const text = data!["config.yaml"]!;
      writeFileSync(file, text);
      expect(await mimirVerify(file)).toMatchObject({ ok: true });
      for (const broken of [
        text.replace("accept_ha_samples:", "accept_ha_sample:"),
        text.replace("timeout: 2m", "timeout: 2 minutes"),
        text.replace(/backend: local/, "backend: locally"),
      ]) {
        expect(broken).not.toBe(text);
        writeFileSync(file, broken);
        expect(await mimirVerify(file)).toMatchObject({ ok: false });
      }
    }
  },
  2 * minute,
);

test("a Mimir of a cluster is configured alike but for what is listed", () => {
  const onS3 = ({ objects }: EvaluatedApplication) =>
    objects.some((one) => JSON.stringify(one).includes("bucket_lookup_type: virtual-hosted"));
  const cluster = clusterThatRuns("Mimir on S3", "mimir", onS3);
  const { data } = objectOf(applicationOf("mimir", cluster), "ConfigMap", "mimir");
  const differing = differingLeaves(parse(data!["config.yaml"]!), mimirs[0]!.config);
  expect(heldAgainst("mimir", differing)).toEqual(closed);
});

test(
  "each tenant finds its own series alone, each once, and nobody without a tenant's name anything",
  async () => {
    await eventually(() => namespacesOf("platform"), ["observability", "shop"]);
    await eventually(() => namespacesOf("shop"), ["shop"]);
    expect(await namespacesOf("stranger")).toEqual([]);
    const [series] = await ask("shop", "payments_total");
    expect(series!.metric).toEqual({
      ...{ __name__: "payments_total", cluster: "here", job: "exporter" },
      ...{ instance: "shop", namespace: "shop" },
    });
    const answer = await fetch(`${mimirs[0]!.url}/prometheus/api/v1/query?query=up`);
    expect(answer.status).toBe(401);
  },
  3 * minute,
);

test(
  "a rule fires for the tenant whose series say so, and Alertmanager hears of it",
  async () => {
    const told = () =>
      Promise.resolve([
        ...new Set(
          (receiver.posted.flat() as { labels: Record<string, string> }[]).map(
            ({ labels }) => `${labels["alertname"]} ${labels["tenant"]} ${labels["cluster"]}`,
          ),
        ),
      ]);
    await eventually(told, ["Targets platform here"]);
  },
  3 * minute,
);

test(
  "without one of three Mimirs nothing is lost",
  async () => {
    await upToDate();
    await running[2]!.kill();
    await pause(15);
    await upToDate();
    expect(await gap(40)).toBeLessThan(late);
    running[2] = await mimirs[2]!.start();
  },
  3 * minute,
);

test(
  "without one of two Prometheus there is a gap of no more than a scrape and the failover",
  async () => {
    const tracker = await fetch(`${mimirs[0]!.url}/distributor/ha_tracker`, {
      headers: { accept: "application/json" },
    });
    const { elected } = (await tracker.json()) as {
      elected: { userID: string; replica: string }[];
    };
    const { replica } = elected.find(({ userID }) => userID === "platform")!;
    await writers.get(replica)!.daemon.kill();
    writers.delete(replica);
    await pause(failoverSeconds);
    await upToDate();
    expect(await gap(60)).toBeLessThan(failoverSeconds + late);
  },
  3 * minute,
);

test(
  "what is scraped while no Mimir is there for two minutes comes later",
  async () => {
    const from = Date.now();
    await Promise.all(running.map((one) => one.stop()));
    await pause(120);
    running = await Promise.all(mimirs.map((one) => one.start()));
    await upToDate();
    const range = Math.ceil((Date.now() - from) / 1000);
    const [writer] = writers.values();
    const kept = await keptTimes(range + 10);
    const scraped = await writer!.ask<{ result: Series[] }>(
      `query?query=${encodeURIComponent(payments(range))}`,
    );
    const times = scraped.result[0]!.values!.map(([time]) => time);
    expect(times.length).toBeGreaterThan(60);
    const newest = Math.max(...kept);
    expect(times.filter((time) => time <= newest && !kept.includes(time))).toEqual([]);
  },
  6 * minute,
);

test(
  "blocks lie in the bucket, apart by tenant",
  async () => {
    await fetch(`${mimirs[0]!.url}/ingester/flush?wait=true`, { method: "POST" });
    const found = async () => {
      const listed = await minio.asRoot("mc ls --recursive store/mimir");
      return [...new Set(listed.match(/blocks\/\w+(?=\/01\w+\/index$)/gm))].sort();
    };
    await eventually(found, ["blocks/platform", "blocks/shop"]);
  },
  3 * minute,
);

test("an object that is not there is no failed request of the bucket", async () => {
  // Nobody has written as this tenant, so that there is no index of blocks.
  expect(await namespacesOf("stranger")).toEqual([]);
  const { asked, failed } = await bucketRequests(mimirs.map(({ url }) => url));
  expect(asked["exists"]).toBeGreaterThan(0);
  expect(failed).toMatchObject({ exists: 0, get: 0 });
  expect(Object.values(failed).filter((count) => count > 0)).toEqual([]);
});
