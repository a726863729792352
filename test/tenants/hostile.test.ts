import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { objectOf } from "../base/evaluated.ts";
import { type Operated, startOperated, until } from "../base/operated.ts";
import { amtoolCheckConfig, amtoolRoute } from "../judges/amtool.ts";
import { heldBack } from "../judges/inhibitor.ts";
import * as attacks from "./attacks.ts";
import { type Exporter, startExporter } from "./exporter.ts";
import { type Server, startServer } from "./server.ts";
import { clusterOfTeams, ofPlatform, ofTeams } from "./teams.ts";

// A hostile team and an honest one bring what they like to the API server of a cluster. The operator, with the rights
// that the tree gives it, makes configurations of it, and a Prometheus runs with that of the teams. Only where it finds
// API server and Alertmanager is the test's own.
const { hostile, honest } = attacks;
const cluster = clusterOfTeams([honest, hostile]);
const [teams, alerting] = [ofTeams(cluster, "Prometheus"), ofTeams(cluster, "Alertmanager")];
const { name, namespace } = teams;

type Prometheus = ReturnType<typeof objectOf<"Prometheus">>;

let operated: Operated;
let exporter: Exporter;
let receiver: Exporter;
let server: Server;
let token: string;

beforeAll(async () => {
  [exporter, receiver] = await Promise.all([startExporter(), startExporter()]);
  const platform = (component: string) => ofPlatform(cluster, component);
  operated = await startOperated(
    [
      platform("prometheus-operator"),
      platform("prometheus"),
      alerting.application,
      teams.application,
    ],
    { namespaces: [hostile, honest] },
  );
  token = await tokenFile();
  await operated.apply([here(objectOf(teams.application, "Prometheus")), ...surroundings()]);
  for (const team of [hostile, honest]) await startPods(team);
  await operated.apply(brought());
  await until(rulesAreWritten, 120);
  server = await startServer(operated, teams);
}, 300_000);

afterAll(async () => {
  await server?.daemon.stop();
  await operated?.stop();
  await Promise.all([exporter?.stop(), receiver?.stop()]);
});

/** The token of the ServiceAccount, in a file beside Prometheus as in its pod. */
async function tokenFile(): Promise<string> {
  const args = ["create", "token", name, `--namespace=${namespace}`];
  const { stdout } = await operated.kubernetes.kubectl(args);
  const file = join(operated.kubernetes.folder, "token");
  await writeFile(file, stdout.trim(), { mode: 0o600 });
  return file;
}

/** The Prometheus object, told where API server and Alertmanager answer on this machine. */
function here(object: Prometheus) {
  const [first, ...others] = object.spec.alerting?.alertmanagers ?? [];
  const address = { targetLabel: "__address__", replacement: `127.0.0.1:${receiver.port}` };
  return {
    ...object,
    spec: {
      ...object.spec,
      alerting: { alertmanagers: [{ ...first, relabelings: [address] }, ...others] },
      apiserverConfig: {
        host: operated.kubernetes.url,
        authorization: { credentialsFile: token },
        tlsConfig: { caFile: join(operated.kubernetes.folder, "apiserver.crt") },
      },
    },
  };
}

function surroundings(): object[] {
  const port = { name: "web", port: 9093 };
  return [
    ...[hostile, honest].flatMap(attacks.discoverable),
    attacks.slice({ name: alerting.name, namespace, port }, 1),
  ];
}

/** Gives a pod its address, as no kubelet does here. */
async function startPods(team: string): Promise<void> {
  const { pod, status } = attacks.discoverablePod(team);
  await operated.apply([pod]);
  const patch = ["--subresource=status", "--patch", JSON.stringify({ status })];
  const at = [pod.metadata.name, `--namespace=${team}`];
  await operated.kubernetes.kubectl(["patch", "pod", ...at, ...patch]);
}

function brought(): object[] {
  return [
    ...attacks.thefts(exporter.port, token),
    ...attacks.forgeries(exporter.port),
    ...attacks.flooding(exporter.port),
    ...attacks.honestObjects(exporter.port),
    attacks.impostorRules,
    attacks.greedyConfig,
  ];
}

/** Of both teams: the operator writes as soon as the first of them are there. */
async function rulesAreWritten(): Promise<void> {
  const args = ["get", "configmaps", `--namespace=${namespace}`, "--output=json"];
  const { stdout } = await operated.kubernetes.kubectl(args);
  for (const written of ["record: copied", "record: stolen"]) expect(stdout).toContain(written);
  const file = await operated.configuration(`prometheus-${name}`, "prometheus.yaml.gz", namespace);
  expect(await readFile(file, "utf8")).toContain("job_name: serviceMonitor/payments/till/0\n");
}

const firstOf = async (expr: string) => (await server.query(expr))[0]?.value[1];

test("no monitor that wants a file, a secret or a class of Prometheus is taken, and no credential leaves it", async () => {
  await until(async () => expect(await firstOf(`up{namespace="${honest}"}`)).toBe("1"));
  const thefts = attacks
    .thefts(0, "")
    .map((one) => (one as { metadata: { name: string } }).metadata);
  for (const theft of thefts) expect(server.config).not.toContain(`/${theft.name}/`);
  const told = await (await fetch(operated.metrics)).text();
  const rejected = told.matchAll(
    /controller="prometheus",resource="(?:Pod|Service)Monitor",state="rejected"\} (\d+)/g,
  );
  expect([...rejected].reduce((sum, [, count]) => sum + Number(count), 0)).toBe(thefts.length);
  expect(exporter.credentials).toEqual([]);
}, 120_000);

test("every series carries the namespace of the team that brought it, and the time at which it was scraped", async () => {
  await until(async () => expect(await firstOf("count(kube_pod_status_phase)")).toBe("8"));
  const foreign = await server.query(
    `{__name__=~".+", namespace!="${hostile}", namespace!="${honest}"}`,
  );
  expect(foreign).toEqual([]);
  const forged = await server.query(`kube_pod_status_phase{namespace!="${hostile}"}`);
  expect(forged).toEqual([]);
  const ahead = await firstOf("max(timestamp(kube_pod_status_phase)) - time()");
  expect(Number(ahead)).toBeLessThan(60);
}, 120_000);

test("whoever may query it does not end or reload it, and deletes nothing", async () => {
  for (const path of ["/-/quit", "/-/reload", "/api/v1/admin/tsdb/clean_tombstones"]) {
    const { ok } = await fetch(server.url + path, { method: "POST" });
    expect([path, ok]).toEqual([path, false]);
  }
});

test("monitors find targets in their own namespace alone", async () => {
  const pools = ["service", "pod"].flatMap((kind) =>
    ["everywhere", "elsewhere"].map((name) => `${kind}Monitor/${hostile}/${name}/0`),
  );
  const found = await until(async () => {
    const targets = await server.targets();
    expect(targets.map(({ scrapePool }) => scrapePool)).toEqual(expect.arrayContaining(pools));
    return targets.filter(({ scrapePool }) => pools.includes(scrapePool));
  });
  expect(found).toHaveLength(pools.length);
}, 60_000);

test.each(Object.entries(attacks.floods))(
  "%s: all of it is thrown away, and the target says that %s",
  async (monitor, why) => {
    const pool = new RegExp(`^(pod|service)Monitor/${hostile}/${monitor}/0$`);
    await until(async () => {
      const targets = (await server.targets()).filter((one) => pool.test(one.scrapePool));
      expect(targets.length).toBeGreaterThan(0);
      for (const { health, lastError } of targets) {
        expect(health).toBe("down");
        expect(lastError).toContain(why);
      }
    }, 90);
    expect(await server.query('{__name__=~"a|bomb"}')).toEqual([]);
  },
  120_000,
);

test("what was thrown away is told by rules of ours, with the namespace of whose it is", async () => {
  const exceeded =
    "scrape_samples_post_metric_relabeling > (scrape_sample_limit > 0) or scrape_body_size_bytes == -1";
  const found = await until(async () => {
    const series = await server.query(exceeded);
    expect(series).toHaveLength(2);
    return series;
  }, 90);
  expect(found.map(({ metric }) => metric["namespace"])).toEqual([hostile, hostile]);
  const pending = await until(async () => {
    const series = await server.query('ALERTS{alertname="TargetScrapeTooLarge"}');
    expect(series).toHaveLength(2);
    return series;
  }, 90);
  expect(pending.map(({ metric }) => metric["namespace"])).toEqual([hostile, hostile]);
}, 200_000);

test("a rule sees its team's series alone, and its alerts say whose they are", async () => {
  await until(async () => expect(await firstOf("copied")).toBe("7"));
  expect(await server.query("stolen")).toEqual([]);
  const sent = await until(async () => {
    const alerts = receiver.posted.flat() as { labels: Record<string, string> }[];
    expect(alerts.map(({ labels }) => labels["alertname"])).toEqual(
      expect.arrayContaining(["Watchdog", "PaymentsDown"]),
    );
    return alerts;
  });
  expect([...new Set(sent.map(({ labels }) => labels["namespace"]))]).toEqual([hostile]);
}, 120_000);

test("the platform's Prometheus knows nothing of what teams bring", async () => {
  const platform = await operated.configuration("prometheus-prometheus", "prometheus.yaml.gz");
  const text = await readFile(platform, "utf8");
  expect(text).not.toContain(`/${hostile}/`);
  expect(text).not.toContain(`/${honest}/`);
  const args = ["get", "configmaps", "--namespace=observability", "--output=json"];
  const { stdout } = await operated.kubernetes.kubectl(args);
  expect(stdout).toContain("Watchdog");
  expect(stdout).not.toContain("PaymentsDown");
}, 60_000);

test("the platform's Alertmanager reads no routes of teams", () => {
  const platform = cluster.applications.find(({ name }) => name === "alertmanager")!;
  expect(objectOf(platform, "Alertmanager").spec.alertmanagerConfigSelector).toBeUndefined();
});

test("a route and an inhibition for everything take the alerts of their own namespace alone", async () => {
  const secret = `alertmanager-${alerting.name}-generated`;
  const file = await until(async () => {
    const path = await operated.configuration(secret, "alertmanager.yaml.gz", namespace);
    expect(await readFile(path, "utf8")).toContain(`${hostile}/greedy/own`);
    return path;
  });
  expect(await amtoolCheckConfig(file)).toMatchObject({ ok: true });
  const told = (of: string) => amtoolRoute(file, { alertname: "X", namespace: of });
  const nobody = `${namespace}/${alerting.name}/none`;
  expect(await told(hostile)).toEqual([`${hostile}/greedy/own`]);
  expect(await told(honest)).toEqual([`${honest}/till/own`]);
  expect(await told("observability")).toEqual([nobody]);
  const alert = (of: string) => ({ alertname: "Y", severity: "warning", namespace: of });
  const held = await heldBack(await readFile(file, "utf8"), {
    firing: [{ alertname: "X", severity: "critical", namespace: hostile }],
    asked: [hostile, honest, "observability"].map(alert),
  });
  expect(held).toEqual([true, false, false]);
}, 60_000);

test("without what forbids it the same objects take the token and write foreign labels", async () => {
  const { spec, ...object } = objectOf(teams.application, "Prometheus");
  const {
    arbitraryFSAccessThroughSMs: _,
    enforcedNamespaceLabel: __,
    overrideHonorLabels: ___,
    overrideHonorTimestamps: ____,
    ...open
  } = spec;
  await server.daemon.stop();
  await operated.apply([here({ ...object, spec: open })]);
  await until(async () => {
    const file = await operated.configuration(
      `prometheus-${name}`,
      "prometheus.yaml.gz",
      namespace,
    );
    expect(await readFile(file, "utf8")).toContain("/token-file/");
  });
  server = await startServer(operated, teams);
  const secret = await readFile(token, "utf8");
  await until(async () => expect(exporter.credentials).toContain(`Bearer ${secret}`));
  await until(async () => {
    const forged = 'kube_pod_status_phase{namespace="payments"} offset -5m';
    expect(await server.query(forged)).not.toEqual([]);
    expect(await server.query('up{namespace="observability"}')).not.toEqual([]);
  });
}, 200_000);
