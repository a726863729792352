import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type NginxOptions, options as byDefault } from "../../base/nginx/options.ts";
import { toYaml } from "../../sdk/basics/yaml.ts";
import { applicationOf, clustersWith, objectOf } from "../base/evaluated.ts";
import type { Daemon } from "../judges/daemon.ts";
import { freePorts } from "../judges/free-ports.ts";
import { nginxTest } from "../judges/nginx.ts";
import { type RunningPrometheus, startPrometheus } from "../judges/prometheus.ts";
import { plainFolder } from "../write/sandbox.ts";
import { bucketHere } from "./bucket.ts";
import { eventually } from "./eventually.ts";
import { lokiHere } from "./loki.ts";
import { mimirsHere } from "./mimir.ts";
import { type MinioServers, startServers } from "./minio.ts";
import { attacks, disguises } from "./nginx-attacks.ts";
import { domain, follow, type NginxHere, nginxHere, send, type Sent } from "./nginx.ts";

// A Loki, a Mimir and a Prometheus behind an nginx with passwords, and behind one that asks for none before Loki.
const minute = 60_000;
const folder = plainFolder();
const options: NginxOptions = {
  ...byDefault,
  users: {
    "platform-reader": { tenant: "platform", may: "read" },
    "platform-writer": { tenant: "platform", may: "write" },
    "shop-reader": { tenant: "shop", may: "read" },
    "shop-writer": { tenant: "shop", may: "write" },
  },
};
const passwordOf = (user: string) => `secret of ${user}`;
const as = (user: string) => `${user}:${passwordOf(user)}`;

let minio: MinioServers;
let nginx: NginxHere;
let openNginx: NginxHere;
let prometheus: RunningPrometheus;
const running: Daemon[] = [];

beforeAll(async () => {
  minio = await startServers(join(folder, "minio"));
  const loki = await lokiHere(join(folder, "loki"), {
    bucket: undefined,
    chosen: { store: "volume" },
  });
  const [mimir] = await mimirsHere(join(folder, "mimir"), {
    ...(await bucketHere(minio, "mimir")),
    chosen: { replicas: 1 },
  });
  running.push(...(await Promise.all([loki.start(), mimir!.start()])));
  const [port, folderOf] = [new URL(mimir!.url).port, join(folder, "prometheus")];
  mkdirSync(folderOf);
  prometheus = await startPrometheus(folderOf, toYaml(scraping(`127.0.0.1:${port}`), "a test"));
  running.push(prometheus.daemon);
  const urls = { loki: loki.url, mimir: mimir!.url, prometheus: prometheus.url };
  nginx = await nginxHere(join(folder, "nginx"), options, urls);
  const hosts = { loki: { authentication: false, tenant: "shop" } } as const;
  openNginx = await nginxHere(join(folder, "open"), { ...options, hosts }, urls);
  for (const one of [nginx, openNginx]) {
    for (const user of Object.keys(options.users)) await one.setPassword(user, passwordOf(user));
    running.push(await one.start());
  }
}, 5 * minute);

afterAll(async () => {
  await Promise.all(running.map((daemon) => daemon.stop()));
  await minio?.stop();
});

/** What it asks itself is enough for somebody to find. */
function scraping(target: string): object {
  return {
    global: { scrape_interval: "1s", scrape_timeout: "1s" },
    scrape_configs: [{ job_name: "here", static_configs: [{ targets: [target] }] }],
  };
}

const ask = (sent: Sent, at = nginx) => send(at.port, sent);

async function push(user: string, text: string, headers: readonly string[] = []): Promise<number> {
  const values = [[String(BigInt(Date.now()) * 1_000_000n), text]];
  const { status } = await ask({
    ...{ store: "loki", target: "/loki/api/v1/push", method: "POST", user: as(user) },
    headers: ["Content-Type", "application/json", ...headers],
    body: JSON.stringify({ streams: [{ stream: { app: "till" }, values }] }),
  });
  return status;
}

/** The lines that a request finds, sorted. */
async function linesBy(sent: Partial<Sent>, at = nginx): Promise<string[]> {
  const query = new URLSearchParams({ query: '{app="till"}', since: "1h" });
  const target = `/loki/api/v1/query_range?${query.toString()}`;
  const { status, body } = await ask({ store: "loki", target, ...sent }, at);
  expect(status).toBe(200);
  const { data } = JSON.parse(body) as { data: { result: { values: [string, string][] }[] } };
  return data.result.flatMap(({ values }) => values.map(([, text]) => text)).sort();
}

/** Samples of one metric by OTLP, whose only label says who sent them. */
async function pushSample(user: string): Promise<number> {
  const attribute = { key: "by", value: { stringValue: user } };
  const time = String(BigInt(Date.now()) * 1_000_000n);
  const point = { attributes: [attribute], timeUnixNano: time, asDouble: 1 };
  const { status } = await ask({
    ...{ store: "mimir", target: "/otlp/v1/metrics", method: "POST", user: as(user) },
    headers: ["Content-Type", "application/json", "X-Scope-OrgID", "platform"],
    body: JSON.stringify({
      resourceMetrics: [
        { scopeMetrics: [{ metrics: [{ name: "sales", gauge: { dataPoints: [point] } }] }] },
      ],
    }),
  });
  return status;
}

/** Who sent the samples that a request finds. */
async function sendersBy(sent: Partial<Sent>): Promise<string[]> {
  const target = "/prometheus/api/v1/query?query=sales";
  const { body } = await ask({ store: "mimir", target, ...sent });
  const { data } = JSON.parse(body) as { data: { result: { metric: { by: string } }[] } };
  return data.result.map(({ metric }) => metric.by).sort();
}

test("nginx takes the configuration of every cluster, and no broken one", async () => {
  const file = join(folder, "nginx.conf");
  for (const cluster of clustersWith("nginx")) {
    const { data } = objectOf(applicationOf("nginx", cluster), "ConfigMap", "nginx");
    const text = await onThisMachine(data!["nginx.conf"]!);
    writeFileSync(file, text);
    expect(await nginxTest(file)).toMatchObject({ ok: true });
    for (const broken of [
      text.replace("auth_basic_user_file", "auth_basic_users_file"),
      text.replace("limit_except GET POST", "limit_except GET PUSH"),
      text.replace(/proxy_pass (.*);/, "proxy_pass $1"),
      text.replace("$store_loki_readers {", "$store_loki_reader {"),
    ]) {
      expect(broken).not.toBe(text);
      writeFileSync(file, broken);
      expect(await nginxTest(file)).toMatchObject({ ok: false });
    }
  }
});

/** Names that are addresses in a cluster alone, its folders, and ports, which even a test of a configuration takes. */
async function onThisMachine(text: string): Promise<string> {
  const [status = 0, http = 0] = await freePorts(2);
  return text
    .replaceAll(/server \S+\.svc:/g, "server 127.0.0.1:")
    .replaceAll(/ \/tmp\b/g, ` ${folder}`)
    .replaceAll(/listen 127\.0\.0\.1:\d+/g, `listen 127.0.0.1:${status}`)
    .replaceAll(/listen \d+(?=[ ;])/g, `listen 127.0.0.1:${http}`);
}

test("an nginx of a cluster is configured alike but for addresses, folders, hosts, users and how long its stores take", () => {
  const { data } = objectOf(applicationOf("nginx"), "ConfigMap", "nginx");
  const kinds = (text: string) => new Set(text.split("\n").map((line) => line.trim()));
  const [there, here] = [kinds(data!["nginx.conf"]!), kinds(nginx.config)];
  const differing = [...there]
    .filter((line) => !here.has(line) && !line.startsWith("~^"))
    .map((line) => line.split(" ")[0]);
  expect([...new Set(differing)].sort()).toEqual([
    ...["client_body_temp_path", "fastcgi_temp_path", "listen", "pid", "proxy_read_timeout"],
    ...["proxy_temp_path", "scgi_temp_path", "server", "server_name", "uwsgi_temp_path"],
  ]);
});

test(
  "who writes a line writes it as the own tenant, and who reads finds that tenant's, whatever headers say",
  async () => {
    expect(await push("platform-writer", "of the platform")).toBe(204);
    expect(await push("shop-writer", "of the shop", ["X-Scope-OrgID", "platform"])).toBe(204);
    const [ofPlatform, ofShop] = [["of the platform"], ["of the shop"]];
    await eventually(() => linesBy({ user: as("platform-reader") }), ofPlatform);
    await eventually(() => linesBy({ user: as("shop-reader") }), ofShop);
    for (const headers of disguises) {
      expect(await linesBy({ user: as("shop-reader"), headers })).toEqual(ofShop);
    }
  },
  3 * minute,
);

test(
  "the same of samples",
  async () => {
    for (const user of ["platform-writer", "shop-writer"]) expect(await pushSample(user)).toBe(200);
    await eventually(() => sendersBy({ user: as("platform-reader") }), ["platform-writer"]);
    await eventually(() => sendersBy({ user: as("shop-reader") }), ["shop-writer"]);
    for (const headers of disguises) {
      expect(await sendersBy({ user: as("shop-reader"), headers })).toEqual(["shop-writer"]);
    }
  },
  3 * minute,
);

test(
  "a Prometheus outside writes its samples as its tenant, in a header of its own or not",
  async () => {
    const own = join(folder, "outside");
    mkdirSync(own);
    const password = passwordOf("shop-writer");
    const outside = await startPrometheus(
      own,
      toYaml(
        {
          ...scraping(new URL(prometheus.url).host),
          remote_write: [
            {
              url: `http://mimir.${domain}/api/v1/push`,
              // No name server knows the host; a proxy is told it with each request.
              proxy_url: `http://127.0.0.1:${nginx.port}`,
              headers: { "X-Scope-OrgID": "platform" },
              basic_auth: { username: "shop-writer", password },
            },
          ],
        },
        "a test",
      ),
    );
    running.push(outside.daemon);
    const found = async (user: string) => {
      const target = "/prometheus/api/v1/query?query=up";
      const { body } = await ask({ store: "mimir", target, user: as(user) });
      return (JSON.parse(body) as { data: { result: unknown[] } }).data.result.length;
    };
    await eventually(() => found("shop-reader"), 1);
    expect(await found("platform-reader")).toBe(0);
  },
  3 * minute,
);

test("a Prometheus has one tenant: the platform reads it", async () => {
  const answer = await ask({
    ...{ store: "prometheus", target: "/api/v1/query?query=up", user: as("platform-reader") },
  });
  expect(answer).toMatchObject({ status: 200 });
});

test("the pages of a Prometheus are shown as it shows them, those about its configuration not", async () => {
  const at = { store: "prometheus", user: as("platform-reader") } as const;
  const pages = ["/", "/graph", "/query", "/alerts", "/rules", "/targets"];
  const loaded = ["/assets/index-Dz4e0XpA.js", "/favicon.svg", "/manifest.json"];
  const api = ["/api/v1/targets", "/api/v1/scrape_pools", "/api/v1/parse_query?query=up"];
  for (const target of [...pages, "/graph?g0.expr=up", ...loaded, ...api]) {
    const direct = await fetch(`${prometheus.url}${target}`, { redirect: "manual" });
    const through = await ask({ ...at, target });
    expect([target, through.status]).toEqual([target, direct.status]);
    expect(through.location).toBe(direct.headers.get("location") ?? undefined);
    if (!api.includes(target)) expect(through.body).toBe(await direct.text());
    expect(await ask({ store: "prometheus", target })).toMatchObject({ status: 401 });
  }
  const closed = ["config", "flags", "status", "service-discovery", "tsdb-status", "consoles/a"];
  const asked = ["status/config", "status/flags", "targets/metadata", "admin/tsdb/snapshot"];
  for (const path of [...closed, ...asked.map((one) => `api/v1/${one}`)]) {
    expect(await ask({ ...at, target: `/${path}` })).toMatchObject({ status: 404 });
  }
});

test.each(attacks)("$what is refused with $status", async ({ what: _, status, user, ...sent }) => {
  const given = user?.includes(":") ? user : user && as(user);
  const answer = await ask({ ...sent, ...(given !== undefined && { user: given }) });
  expect(answer).toMatchObject({ status });
});

test(
  "lines are followed as they come",
  async () => {
    const target = `/loki/api/v1/tail?query=${encodeURIComponent('{app="till"}')}`;
    let heard = false;
    const followed = follow(
      nginx.port,
      { store: "loki", target, user: as("shop-reader") },
      "fresh",
    ).then(() => (heard = true));
    // Loki passes on what comes after it has told its ingester of who follows, which is later than its answer.
    await eventually(async () => {
      expect(await push("shop-writer", "fresh")).toBe(204);
      return heard;
    }, true);
    await followed;
  },
  2 * minute,
);

test("a host that asks for no password reads as its tenant whoever comes, and takes nothing", async () => {
  const ofShop = await linesBy({ user: as("shop-reader") });
  expect(await linesBy({}, openNginx)).toEqual(ofShop);
  expect(await linesBy({ user: as("platform-reader") }, openNginx)).toEqual(ofShop);
  for (const headers of disguises) expect(await linesBy({ headers }, openNginx)).toEqual(ofShop);
  const pushed = { store: "loki", target: "/loki/api/v1/push", method: "POST", body: "{}" };
  expect(await ask({ ...pushed, user: as("shop-writer") }, openNginx)).toMatchObject({
    status: 404,
  });
  const target = "/prometheus/api/v1/query?query=up";
  expect(await ask({ store: "mimir", target }, openNginx)).toMatchObject({ status: 401 });
});

test("a new password is taken at once, and the old one no longer", async () => {
  const labels = { store: "loki", target: "/loki/api/v1/labels" };
  await nginx.setPassword("shop-reader", "a new one");
  expect(await ask({ ...labels, user: as("shop-reader") })).toMatchObject({ status: 401 });
  expect(await ask({ ...labels, user: "shop-reader:a new one" })).toMatchObject({ status: 200 });
});

test("each request is told in its log, without what it asks for", () => {
  const log = readFileSync(join(folder, "nginx", "nginx.log"), "utf8");
  const told = log.split("\n").filter((line) => line.startsWith("{"));
  expect(told.map((line) => JSON.parse(line) as object)).toContainEqual(
    expect.objectContaining({
      ...{ host: `loki.${domain}`, user: "shop-writer", method: "POST", status: "204" },
      path: "/loki/api/v1/push",
    }),
  );
  expect(told.filter((line) => line.includes("query="))).toEqual([]);
});
