import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import {
  kubeStateMetricsMetrics,
  kubeStateMetricsTelemetryMetrics,
} from "../../base/kube-state-metrics/metrics.ts";
import { shownKeys, withShownKeys } from "../../base/kube-state-metrics/shown-keys.ts";
import { familiesOfExposition } from "../../sdk/metrics/exposition.ts";
import type { Catalogue } from "../../sdk/model/catalogue.ts";
import { isCustomGroup } from "../../sdk/model/custom-group.ts";
import { groupOf, type KubernetesObject } from "../../sdk/model/kubernetes-object.ts";
import { startKwok } from "../e2e/kwok.ts";
import { type Daemon, startDaemon, waitReady } from "../judges/daemon.ts";
import { freePorts } from "../judges/free-ports.ts";
import { requireJudge } from "../judges/judge-path.ts";
import { type Kubernetes, kubeconfigText, startKubernetes } from "../judges/kube-apiserver.ts";
import { applicationOf, clustersWith, objectOf } from "./evaluated.ts";
import { until } from "./operated.ts";
import { watchedBeside } from "./watched-objects.ts";

// kube-state-metrics itself, with the flags and the rights of the tree, looks at a cluster that runs its objects.
const application = applicationOf("kube-state-metrics");
const cluster = clustersWith("kube-state-metrics")[0]!;
/** As they stand in names of metrics: `kube_pod_info`. */
const kinds = [
  ...new Set(Object.keys(kubeStateMetricsMetrics.metrics).map((name) => name.split("_")[1]!)),
].sort();

let kubernetes: Kubernetes;
let told: { readonly objects: string; readonly itself: string; readonly log: string };
const daemons: Daemon[] = [];

beforeAll(async () => {
  kubernetes = await startKubernetes({ controllers: true });
  const objects = cluster.applications.flatMap((one) => one.objects).filter(isBuiltIn);
  const homes = new Set(objects.flatMap(({ metadata }) => metadata.namespace ?? []));
  await apply(
    [...homes].map((name) => ({ apiVersion: "v1", kind: "Namespace", metadata: { name } })),
  );
  await apply(objects);
  await apply(watchedBeside);
  daemons.push(await startKwok(kubernetes, cluster.facts, []));
  await until(async () => expect(await running()).toBeGreaterThan(10));
  told = await look("tree", kinds);
}, 300_000);

afterAll(async () => {
  await Promise.all(daemons.map((daemon) => daemon.stop()));
  await kubernetes?.stop();
});

/** What the API server knows by itself, and leads to no program that is not here. */
function isBuiltIn({ apiVersion, kind }: KubernetesObject): boolean {
  return !isCustomGroup(groupOf(apiVersion)) && kind !== "APIService";
}

async function apply(items: readonly object[]): Promise<void> {
  const input = JSON.stringify({ apiVersion: "v1", kind: "List", items });
  await kubernetes.kubectl(["apply", "--server-side", "--force-conflicts", "-f=-"], { input });
}

async function running(): Promise<number> {
  const args = ["get", "pods", "--all-namespaces", "--field-selector=status.phase=Running"];
  const { stdout } = await kubernetes.kubectl([...args, "--output=name"]);
  return stdout.trim().split("\n").length;
}

/** What it tells of objects, once it tells of all these kinds, and of itself, and its log. */
async function look(name: string, sought: readonly string[]): Promise<typeof told> {
  const { url, ca, folder } = kubernetes;
  const args = ["create", "token", application.name, `--namespace=${application.namespace.name}`];
  const token = (await kubernetes.kubectl(args)).stdout.trim();
  const kubeconfig = join(folder, `${name}.kubeconfig`);
  await writeFile(kubeconfig, kubeconfigText(url, ca, token), { mode: 0o600 });
  const [port = 0, telemetry = 0] = await freePorts(2);
  const flags = objectOf(application, "Deployment").spec?.template.spec?.containers[0]?.args ?? [];
  const here = [
    ...[`--kubeconfig=${kubeconfig}`, "--host=127.0.0.1", "--telemetry-host=127.0.0.1"],
    ...[`--port=${port}`, `--telemetry-port=${telemetry}`],
  ];
  const log = join(folder, `${name}.log`);
  const daemon = startDaemon(requireJudge("kube-state-metrics"), [...flags, ...here], { log });
  daemons.push(daemon);
  const get = async (at: number, path: string) => fetch(`http://127.0.0.1:${at}${path}`);
  await waitReady(daemon, async () => (await get(telemetry, "/readyz")).ok);
  const objects = await until(async () => {
    const text = await (await get(port, "/metrics")).text();
    expect(kindsIn(text)).toEqual(expect.arrayContaining([...sought]));
    return text;
  });
  const itself = await (await get(telemetry, "/metrics")).text();
  return { objects, itself, log: await readFile(log, "utf8") };
}

/** The kinds of which it tells something, sorted. */
function kindsIn(exposition: string): string[] {
  const found = exposition.matchAll(/^kube_([a-z]+)[a-z_]*\{/gm);
  return [...new Set([...found].map(([, kind = ""]) => kind))].sort();
}

/** The types of all metrics that an exposition declares, by name. */
function declared(exposition: string): Record<string, string> {
  const lines = exposition.matchAll(/^# TYPE (\S+) (\S+)$/gm);
  return Object.fromEntries([...lines].map(([, name = "", type = ""]) => [name, type]));
}

test("its catalogue has the metrics that it declares, and no others", () => {
  const types = Object.entries(kubeStateMetricsMetrics.metrics).map(([name, { type }]) => [
    name,
    type,
  ]);
  expect(declared(told.objects)).toEqual(Object.fromEntries(types));
});

test.each([
  ["objects", withShownKeys(kubeStateMetricsMetrics, shownKeys), () => told.objects],
  ["itself", kubeStateMetricsTelemetryMetrics, () => told.itself],
])("what it tells of %s has labels that its catalogue knows", (_, catalogue: Catalogue, text) => {
  const families = familiesOfExposition(text()).filter(({ name }) => name in catalogue.metrics);
  const strange = families.flatMap(({ name, labels }) => {
    const known = catalogue.metrics[name]!.labels;
    return labels.filter((label) => !known.includes(label)).map((label) => `${name}{${label}}`);
  });
  expect(strange).toEqual([]);
  expect(families.length).toBeGreaterThan(10);
});

test("it tells something of each kind that it watches, so it may read all of them", () => {
  expect(kindsIn(told.objects)).toEqual(kinds);
  expect(told.log).not.toMatch(/forbidden|failed to list/i);
});

test("without a right of its role it says so, and tells nothing of that kind", async () => {
  const role = objectOf(application, "ClusterRole");
  const rules = role.rules?.map((rule) => ({
    ...rule,
    resources: rule.resources?.filter((one) => one !== "pods"),
  }));
  await apply([{ ...role, rules }]);
  const others = kinds.filter((kind) => kind !== "pod");
  const { objects, log } = await look("poorer", others);
  expect(kindsIn(objects)).toEqual(others);
  expect(log).toMatch(/pods is forbidden/);
}, 180_000);
