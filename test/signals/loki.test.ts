import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { logStore } from "../../base/roles.ts";
import type { EvaluatedApplication } from "../../sdk/evaluate/evaluated.ts";
import { type GivesOf, tenantRuleFiles } from "../../sdk/index.ts";
import { applicationOf, clustersWith, clusterThatRuns, objectOf } from "../base/evaluated.ts";
import { type Daemon } from "../judges/daemon.ts";
import { lokiVerify } from "../judges/loki.ts";
import { plainFolder } from "../write/sandbox.ts";
import { bucketHere } from "./bucket.ts";
import { closed, heldAgainst } from "./differences.ts";
import { eventually } from "./eventually.ts";
import { differingLeaves } from "./leaves.ts";
import { type LokiHere, lokiHere } from "./loki.ts";
import { type MinioServers, startServers } from "./minio.ts";

const minute = 60_000;
const folder = plainFolder();
const tenants = ["platform", "shop"] as const;
let minio: MinioServers;
let loki: LokiHere;
let daemon: Daemon;

/** An alert for each tenant: of more than two lines that say "broken". */
const author = {
  ...{ name: "shop", component: "shop", namespace: "shop", team: "shop" },
  runbook: "https://example.com/runbook",
};
const rules = tenantRuleFiles([
  {
    by: author,
    of: tenants.map((tenant) => ({
      name: "broken",
      tenant,
      interval: "1s",
      rules: [
        {
          alert: "Broken",
          expr: 'sum by (app) (count_over_time({app="shop"} |= "broken" [10m])) > 2',
          labels: { severity: "warning" },
          annotations: { summary: "It broke.", description: "It broke." },
        },
      ],
    })),
  },
]);

beforeAll(async () => {
  minio = await startServers(join(folder, "minio"));
  loki = await lokiHere(join(folder, "loki"), {
    ...(await bucketHere(minio, "loki")),
    rules: Object.fromEntries(rules),
  });
  daemon = await loki.start();
}, 8 * minute);

afterAll(async () => {
  await daemon?.stop();
  await minio?.stop();
});

/** What whoever asks Loki as a tenant is given beside its address. */
function given(tenant: string): GivesOf<typeof logStore> {
  const provided = applicationOf("loki").provides.find(({ role }) => role === logStore);
  return provided!.gives({ tenant } as never) as GivesOf<typeof logStore>;
}

async function push(tenant: string, lines: readonly string[]): Promise<void> {
  const { headers, pushPath } = given(tenant);
  const now = BigInt(Date.now()) * 1_000_000n;
  const values = lines.map((line, index) => [String(now + BigInt(index)), line]);
  const answer = await fetch(`${loki.url}${pushPath}`, {
    method: "POST",
    headers: { ...headers, "Content-Type": "application/json" },
    body: JSON.stringify({ streams: [{ stream: { app: "shop" }, values }] }),
  });
  expect(answer.status).toBe(204);
}

async function linesOf(tenant: string, selector: string): Promise<string[]> {
  const query = new URLSearchParams({ query: selector, limit: "100", since: "1h" });
  const url = `${loki.url}/loki/api/v1/query_range?${query.toString()}`;
  const answer = await fetch(url, { headers: given(tenant).headers });
  const { data } = (await answer.json()) as {
    data: { result: { values: [string, string][] }[] };
  };
  return data.result.flatMap(({ values }) => values.map(([, line]) => line)).sort();
}

async function alertsOf(tenant: string): Promise<string[]> {
  const url = `${loki.url}/prometheus/api/v1/alerts`;
  const answer = await fetch(url, { headers: given(tenant).headers });
  const { data } = (await answer.json()) as {
    data: { alerts: { state: string; labels: Record<string, string> }[] };
  };
  return data.alerts.map(({ state, labels }) => `${labels["alertname"]} ${state}`);
}

test(
  "bad input 80: Loki takes the configuration of every cluster, and no broken one",
  async () => {
    const file = join(folder, "config.yaml");
    for (const cluster of clustersWith("loki")) {
      const text = objectOf(applicationOf("loki", cluster), "ConfigMap", "loki").data?.[
        "config.yaml"
      ];
      writeFileSync(file, text!);
      expect(await lokiVerify(file)).toMatchObject({ ok: true });
      for (const broken of [
        text!.replace("retention_period:", "retention_periods:"),
        text!.replace("query_timeout: 1m", "query_timeout: 1 minute"),
        text!.replace(/delete_request_store: .+/, 'delete_request_store: ""'),
      ]) {
        expect(broken).not.toBe(text);
        writeFileSync(file, broken);
        expect(await lokiVerify(file)).toMatchObject({ ok: false });
      }
    }
  },
  2 * minute,
);

test("a Loki of a cluster is configured alike but for what is listed", () => {
  const onMinio = ({ objects }: EvaluatedApplication) =>
    objects.some((one) => JSON.stringify(one).includes("bucket_lookup_type: path"));
  const cluster = clusterThatRuns("Loki on MinIO", "loki", onMinio);
  const text = objectOf(applicationOf("loki", cluster), "ConfigMap", "loki").data?.["config.yaml"];
  expect(heldAgainst("loki", differingLeaves(parse(text!), loki.config))).toEqual(closed);
});

test(
  "each tenant finds its own lines alone, and nobody without a tenant's name anything",
  async () => {
    await push("platform", ["a line of the platform"]);
    await push("shop", ["a line of the shop"]);
    await eventually(() => linesOf("platform", '{app="shop"}'), ["a line of the platform"]);
    await eventually(() => linesOf("shop", '{app="shop"}'), ["a line of the shop"]);
    const answer = await fetch(`${loki.url}/loki/api/v1/labels`);
    expect(answer.status).toBe(401);
  },
  3 * minute,
);

test(
  "OTLP reaches it as it is",
  async () => {
    const { headers, otlpPath } = given("platform");
    const attribute = { key: "service.name", value: { stringValue: "checkout" } };
    const record = {
      timeUnixNano: String(BigInt(Date.now()) * 1_000_000n),
      body: { stringValue: "a record" },
    };
    const answer = await fetch(`${loki.url}${otlpPath}/v1/logs`, {
      method: "POST",
      headers: { ...headers, "Content-Type": "application/json" },
      body: JSON.stringify({
        resourceLogs: [
          { resource: { attributes: [attribute] }, scopeLogs: [{ logRecords: [record] }] },
        ],
      }),
    });
    expect(answer.status).toBe(204);
    await eventually(() => linesOf("platform", '{service_name="checkout"}'), ["a record"]);
  },
  3 * minute,
);

test(
  "a tenant's rule fires for its own lines, and stays quiet for another tenant",
  async () => {
    await push("shop", ["broken 1", "broken 2", "broken 3"]);
    await eventually(() => alertsOf("shop"), ["Broken firing"]);
    await push("platform", ["broken 1", "broken 2"]);
    await new Promise((done) => setTimeout(done, 3000));
    expect(await alertsOf("platform")).toEqual([]);
  },
  3 * minute,
);

test(
  "what it stored is in the bucket: a Loki with an empty volume finds it",
  async () => {
    await fetch(`${loki.url}/flush`, { method: "POST" });
    await eventually(async () => (await minio.asRoot("mc ls --recursive store/loki")) !== "", true);
    // It brings its index there when it ends.
    await daemon.stop();
    loki = await lokiHere(join(folder, "second"), await bucketHere(minio, "loki"));
    daemon = await loki.start();
    await eventually(
      () => linesOf("platform", '{app="shop"} |= "line"'),
      ["a line of the platform"],
    );
  },
  8 * minute,
);
