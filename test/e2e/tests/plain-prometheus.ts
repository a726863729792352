import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import { type RunningPrometheus, startPrometheus } from "../../judges/prometheus.ts";
import { type LiveObject, listObjects, post } from "../api.ts";
import type { ControlPlane } from "../control-plane.ts";
import { waitFor } from "../wait.ts";
import type { World } from "../world.ts";
import type { KubernetesObject } from "../../../sdk/model/kubernetes-object.ts";

interface ConfigMap extends LiveObject {
  readonly data?: Readonly<Record<string, string>>;
}

/** The part of a prometheus.yml that is changed here. */
interface Configuration {
  rule_files: string[];
  readonly alerting: { readonly alertmanagers: readonly Discovering[] };
  readonly scrape_configs: readonly (Discovering & { readonly job_name: string })[];
}

interface Discovering {
  kubernetes_sd_configs: object[];
}

interface Targets {
  readonly activeTargets: readonly { readonly scrapePool: string; readonly scrapeUrl: string }[];
}

const annotations = { "prometheus.io/scrape": "true", "prometheus.io/port": "9999" };

const behind = { app: "behind" };
const spec = { containers: [{ name: "shop", image: "registry.invalid/shop:1.0.0" }] };

/** What asks for its scrape, what asks for that of whoever is behind it, and what asks to be probed; kwok has pods run. */
const asking: readonly KubernetesObject[] = [
  {
    ...{ apiVersion: "v1", kind: "Pod", spec },
    metadata: { name: "annotated", namespace: "shop", annotations },
  },
  {
    ...{ apiVersion: "v1", kind: "Pod", spec },
    metadata: { name: "behind", namespace: "shop", labels: behind },
  },
  {
    ...{ apiVersion: "v1", kind: "Service" },
    metadata: { name: "behind", namespace: "shop", annotations },
    spec: { selector: behind, ports: [{ name: "http", port: 9999 }] },
  },
  {
    ...{ apiVersion: "v1", kind: "Service" },
    metadata: {
      ...{ name: "annotated", namespace: "shop" },
      annotations: { "prometheus.io/probe": "true" },
    },
    spec: { ports: [{ name: "http", port: 8080 }] },
  },
];

/** A Prometheus without an operator, with its shipped configuration and its account's token, finds what it scrapes. */
export async function plainPrometheus({ clusters }: World): Promise<string> {
  const seen: string[] = [];
  for (const cluster of clusters) {
    for (const map of await listObjects<ConfigMap>(cluster.kubernetes, "/api/v1/configmaps")) {
      const file = map.data?.["prometheus.yml"];
      if (file !== undefined) seen.push(await seenOn(cluster, map, file));
    }
  }
  return seen.join("; ") || "no cluster runs one";
}

async function seenOn(cluster: ControlPlane, map: ConfigMap, file: string): Promise<string> {
  const { name, kubernetes } = cluster;
  await addAnnotated(cluster);
  const prometheus = await start(cluster, map, parse(file) as Configuration);
  try {
    const nodes = await listObjects(kubernetes, "/api/v1/nodes");
    const wanted = {
      "kubernetes-endpoints": 1,
      "kubernetes-nodes": nodes.length,
      "kubernetes-resources": nodes.length,
      "kubernetes-pods": 1,
      "kubernetes-services": 1,
    };
    let counts: Readonly<Record<string, number>> = {};
    await waitFor(
      async () => {
        counts = await countTargets(prometheus);
        const pools = Object.entries(counts);
        const found = Object.entries(wanted).every(([pool, count]) => counts[pool] === count);
        const handed = pools.filter(([pool]) => /^.+\/.+\/\d+$/.test(pool));
        return found && handed.length > 0 && handed.every(([, count]) => count > 0)
          ? true
          : undefined;
      },
      {
        what: `${name}: Prometheus finds ${JSON.stringify(wanted)} and each that it was handed`,
        seconds: 180,
        explain: async () => JSON.stringify(counts, null, 2),
      },
    );
    const refused = await prometheus.ask<{ readonly result: readonly object[] }>(
      `query?query=${encodeURIComponent("prometheus_sd_kubernetes_failures_total > 0")}`,
    );
    if (refused.result.length > 0) throw new Error(`${name}: ${JSON.stringify(refused.result)}`);
    const probe = await probeOf(prometheus);
    const { groups } = await prometheus.ask<{ readonly groups: readonly object[] }>("rules");
    const listed = Object.entries(counts).map(([pool, count]) => `${pool} ${count}`);
    return `${name}: ${groups.length} groups of rules, targets: ${listed.join(", ")}; a Service is probed by ${probe}`;
  } finally {
    await prometheus.daemon.stop();
    const names = ["annotated", "behind"];
    await kubernetes.kubectl(["delete", "pod,service", ...names, "--namespace=shop", "--now"]);
  }
}

async function addAnnotated({ kubernetes }: ControlPlane): Promise<void> {
  for (const object of asking) {
    const path = `/api/v1/namespaces/shop/${object.kind.toLowerCase()}s`;
    const { status, body } = await post(kubernetes, path, { object });
    if (status !== 201) throw new Error(`${path}: ${status} ${body}`);
  }
}

async function start(
  cluster: ControlPlane,
  map: ConfigMap,
  configuration: Configuration,
): Promise<RunningPrometheus> {
  const { kubernetes } = cluster;
  const folder = await mkdtemp(join(kubernetes.folder, "prometheus-"));
  const { name = "", namespace = "" } = map.metadata;
  const files = { "ca.crt": kubernetes.ca, token: await tokenOf(cluster, { name, namespace }) };
  for (const [file, text] of Object.entries(files)) await writeFile(join(folder, file), text);
  await mkdir(join(folder, "rules"));
  const maps = await listObjects<ConfigMap>(
    kubernetes,
    `/api/v1/namespaces/${namespace}/configmaps`,
  );
  const rules = maps.find(({ metadata }) => metadata.name === `${name}-rules`)?.data ?? {};
  for (const [file, text] of Object.entries(rules)) {
    await writeFile(join(folder, "rules", file), text);
  }
  const { alerting, scrape_configs: jobs } = configuration;
  for (const one of [...alerting.alertmanagers, ...jobs]) {
    one.kubernetes_sd_configs = one.kubernetes_sd_configs.map((discovery) => ({
      ...discovery,
      // A pod is told these by its environment and its token's volume.
      api_server: kubernetes.url,
      tls_config: { ca_file: join(folder, "ca.crt") },
      authorization: { credentials_file: join(folder, "token") },
    }));
  }
  configuration.rule_files = [join(folder, "rules", "*.yaml")];
  return startPrometheus(folder, stringify(configuration));
}

/** As the kubelet brings it into the pod. */
async function tokenOf(
  { kubernetes }: ControlPlane,
  { name, namespace }: { readonly name: string; readonly namespace: string },
): Promise<string> {
  const path = `/api/v1/namespaces/${namespace}/serviceaccounts/${name}/token`;
  const object = { apiVersion: "authentication.k8s.io/v1", kind: "TokenRequest", spec: {} };
  const { status, body } = await post(kubernetes, path, { object });
  if (status !== 201) throw new Error(`a token of ${name}: ${status} ${body}`);
  return (JSON.parse(body) as { status: { token: string } }).status.token;
}

/** How many targets each job has. */
async function countTargets(prometheus: RunningPrometheus): Promise<Record<string, number>> {
  const { activeTargets } = await prometheus.ask<Targets>("targets?state=active");
  const counts: Record<string, number> = {};
  for (const { scrapePool } of activeTargets) counts[scrapePool] = (counts[scrapePool] ?? 0) + 1;
  return counts;
}

/** By whom, and as what, the annotated Service is asked: by its name and port, through the prober. */
async function probeOf(prometheus: RunningPrometheus): Promise<string> {
  const { activeTargets } = await prometheus.ask<Targets>("targets?state=active");
  const { scrapeUrl = "" } =
    activeTargets.find(({ scrapePool }) => scrapePool === "kubernetes-services") ?? {};
  const { host, searchParams } = new URL(scrapeUrl);
  const target = searchParams.get("target");
  if (target !== "annotated.shop.svc:8080" || !host.startsWith("blackbox-exporter.")) {
    throw new Error(`the annotated Service is asked by ${scrapeUrl}`);
  }
  return host;
}
