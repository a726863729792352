import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { options } from "../../base/prometheus/options.ts";
import { prometheusOperatorAlerts } from "../../base/prometheus-operator/alerts.ts";
import { amtoolCheckConfig } from "../judges/amtool.ts";
import { promtoolCheckConfig } from "../judges/promtool.ts";
import type { EvaluatedCluster } from "../../sdk/evaluate/evaluated.ts";
import type { KubernetesObject } from "../../sdk/model/kubernetes-object.ts";
import { secretsMadeBy } from "../../sdk/model/secrets-made-by.ts";
import type { PodSpec } from "../../sdk/model/pod-template.ts";
import { claimsOf } from "../../sdk/read/claims.ts";
import { alertmanagerConfig } from "./alertmanager-config.ts";
import { applicationOf, clustersWith, objectOf, objectsOf } from "./evaluated.ts";
import { metricsOf } from "./expressions.ts";
import { type Operated, startOperated, until } from "./operated.ts";

// The operator itself, with no other rights than the tree gives it, makes of the objects of one cluster
// what Prometheus and Alertmanager will run with. Where a cluster scrapes annotated pods, there is most to see.
const here = clustersWith("prometheus-operator");
const cluster = here.find((one) => scrapesOf(one).length > 0) ?? here[0];
const applications = [
  applicationOf("prometheus-operator", cluster),
  applicationOf("alertmanager", cluster),
  applicationOf("prometheus", cluster),
] as const;
function scrapesOf(one: EvaluatedCluster | undefined): string[] {
  const scrapes = objectsOf(applicationOf("prometheus", one), "ScrapeConfig");
  return scrapes.map(({ metadata }) => `scrapeConfig/${metadata?.namespace}/${metadata?.name}`);
}

let operated: Operated;
const get: Operated["get"] = (...about) => operated.get(...about);
const configuration: Operated["configuration"] = (...about) => operated.configuration(...about);

beforeAll(async () => {
  const namespaces = cluster?.facts.monitoredNamespaces ?? [];
  operated = await startOperated(applications, { namespaces, more: receiversSecret() });
}, 180_000);

afterAll(async () => operated?.stop());

function receiversSecret() {
  const name = "alertmanager-receivers";
  return objectsOf(applicationOf("alertmanager", cluster), "ExternalSecret").map((object) => {
    const keys = secretsMadeBy(object as KubernetesObject).flatMap(([, made]) => [...made]);
    const stringData = Object.fromEntries(keys.map((key) => [key, `https://${key}.invalid/`]));
    const metadata = { name, namespace: "observability" };
    return { apiVersion: "v1", kind: "Secret", metadata, stringData };
  });
}

function claimed({ metadata: { name } }: { metadata: { name: string } }) {
  return { name, persistentVolumeClaim: { claimName: name } };
}

test("Prometheus' configuration scrapes what the platform declares, and promtool accepts it", async () => {
  const file = await configuration("prometheus-prometheus", "prometheus.yaml.gz");
  expect(await promtoolCheckConfig(file)).toMatchObject({ ok: true });
  const text = await readFile(file, "utf8");
  for (const job of [
    ...scrapesOf(cluster),
    "serviceMonitor/observability/alertmanager/0",
    "serviceMonitor/observability/alertmanager/1",
    "serviceMonitor/observability/prometheus-operator/0",
    "serviceMonitor/observability/prometheus/0",
  ]) {
    expect(text).toContain(`job_name: ${job}\n`);
  }
}, 120_000);

test("what finds pods by itself reads no more of one than it may", async () => {
  const file = await configuration("prometheus-prometheus", "prometheus.yaml.gz");
  const { scrape_configs } = parse(await readFile(file, "utf8")) as {
    scrape_configs: { job_name: string; body_size_limit?: string; sample_limit?: number }[];
  };
  const found = scrape_configs.filter(({ job_name }) => scrapesOf(cluster).includes(job_name));
  expect(found).toHaveLength(scrapesOf(cluster).length);
  for (const one of found) {
    expect(one).toMatchObject({ body_size_limit: options.limits.body });
    expect(one.sample_limit).toBeLessThanOrEqual(options.annotatedSamples);
  }
}, 120_000);

test("Alertmanager's configuration is what the raw form says, and amtool accepts it", async () => {
  const file = await configuration("alertmanager-alertmanager-generated", "alertmanager.yaml.gz");
  expect(await amtoolCheckConfig(file)).toMatchObject({ ok: true });
  // The operator puts the AlertmanagerConfig's name before each receiver's.
  const text = (await readFile(file, "utf8")).replaceAll("observability/alertmanager/", "");
  const { route, inhibit_rules } = alertmanagerConfig(cluster!, "");
  expect(parse(text)).toMatchObject({ route, inhibit_rules });
}, 120_000);

test.each(["prometheus-prometheus", "alertmanager-alertmanager"])(
  "the pods of %s are admitted where Pod Security is restricted",
  async (name) => {
    const { spec } = (await until(() => get("statefulset", name))) as {
      spec: {
        replicas: number;
        template: { metadata: object; spec: { volumes: object[] } };
        volumeClaimTemplates: { apiVersion: string; kind: string; metadata: { name: string } }[];
      };
    };
    expect(spec.replicas).toBe(2);
    expect(spec.volumeClaimTemplates[0]).toMatchObject({
      apiVersion: "v1",
      kind: "PersistentVolumeClaim",
    });
    const { metadata, spec: podSpec } = spec.template;
    const pod = {
      apiVersion: "v1",
      kind: "Pod",
      metadata: { ...metadata, name, namespace: "observability" },
      spec: {
        ...podSpec,
        // What a StatefulSet's controller adds.
        volumes: [...podSpec.volumes, ...spec.volumeClaimTemplates.map(claimed)],
        // The priority class comes with the foundation.
        priorityClassName: undefined,
      },
    };
    const input = JSON.stringify(pod);
    const args = ["create", "--dry-run=server", "--filename", "-"];
    const { stdout } = await operated.kubernetes.kubectl(args, { input });
    expect(stdout).toContain("created");
  },
  120_000,
);

test("Prometheus is reloaded by a signal of its neighbour's, and by no request", async () => {
  const { spec } = (await until(() => get("statefulset", "prometheus-prometheus"))) as {
    spec: { template: { spec: PodSpec } };
  };
  const { shareProcessNamespace, securityContext, containers } = spec.template.spec;
  const argsOf = (name: string) => containers.find((one) => one.name === name)?.args ?? [];
  expect(argsOf("prometheus").filter((arg) => arg.includes("lifecycle"))).toEqual([]);
  expect(argsOf("config-reloader")).toContain("--reload-method=signal");
  // A process sends signals to those of its own user alone.
  expect(shareProcessNamespace).toBe(true);
  expect(securityContext?.runAsUser).toEqual(expect.any(Number));
  expect(containers.map((one) => one.securityContext?.runAsUser)).toEqual([undefined, undefined]);
}, 120_000);

test.each(["Alertmanager", "Prometheus"] as const)(
  "the claims of %s are called, and as large, as the laws about upgrades take them",
  async (kind) => {
    const program = kind.toLowerCase();
    const object = objectOf(applicationOf(program, cluster), kind);
    const set = await until(() => get("statefulset", `${program}-${object.metadata.name}`));
    const told = (one: unknown) =>
      claimsOf(one as KubernetesObject).map(({ field: _, ...claim }) => claim);
    expect(told(object)).toHaveLength(1);
    expect(told(object)).toEqual(told(set));
  },
  120_000,
);

test("the operator keeps the kubelets' addresses", async () => {
  await until(() => get("service", "kubelet", "kube-system"));
  const slices = async () => {
    const args = ["get", "endpointslices", "--namespace=kube-system", "--output=json"];
    const { stdout } = await operated.kubernetes.kubectl(args);
    expect(stdout).toContain('"192.0.2.1"');
    expect(stdout).not.toContain("10255");
  };
  await until(slices);
}, 120_000);

test("the operator's rights are enough, and no more than it says it misses", async () => {
  await until(() => get("statefulset", "prometheus-prometheus"));
  const log = await readFile(operated.operator.log, "utf8");
  expect(log).not.toContain("forbidden");
  expect(log).not.toContain("level=error");
  const missing = log.split("\n").filter((line) => line.includes("missing"));
  // Kinds that are not used here: agents and Thanos rulers.
  expect(missing.filter((line) => !/prometheusagents|thanosrulers/.test(line))).toEqual([]);
}, 120_000);

test("the operator exposes what its alerts ask for", async () => {
  await until(() => get("statefulset", "prometheus-prometheus"));
  const exposed = await (await fetch(operated.metrics)).text();
  const asked = prometheusOperatorAlerts
    .flatMap(({ rules }) => rules)
    .flatMap(({ expr }) => metricsOf(expr));
  expect(asked.length).toBeGreaterThan(3);
  for (const metric of asked) {
    // The controller of the kubelets' Service is the only one that looks for addresses.
    const of = metric.includes("_node_") ? "" : '.*controller="prometheus"';
    expect(exposed).toMatch(new RegExp(`^${metric}[{ ]${of}`, "m"));
  }
  expect(exposed).toMatch(/^prometheus_operator_managed_resources\{.*state="rejected".*\} 0$/m);
}, 120_000);
