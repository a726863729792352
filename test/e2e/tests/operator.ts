import { gunzipSync } from "node:zlib";
import { parse } from "yaml";
import type { Kubernetes } from "../../judges/kube-apiserver.ts";
import { type LiveObject, listObjects } from "../api.ts";
import type { ControlPlane } from "../control-plane.ts";
import { waitFor } from "../wait.ts";
import type { World } from "../world.ts";

const group = "/apis/monitoring.coreos.com/v1";
/** How the operator names the jobs of each kind of monitor, by the kind's path. */
const monitors: readonly [path: string, job: string][] = [
  [`${group}/servicemonitors`, "serviceMonitor"],
  [`${group}/podmonitors`, "podMonitor"],
  [`${group}/probes`, "probe"],
  ["/apis/monitoring.coreos.com/v1alpha1/scrapeconfigs", "scrapeConfig"],
];

interface Instance extends LiveObject {
  readonly status?: { readonly conditions?: readonly { type: string; status: string }[] };
}

interface StoredSecret extends LiveObject {
  readonly data?: Readonly<Record<string, string>>;
}

interface ConfigMap extends LiveObject {
  readonly data?: Readonly<Record<string, string>>;
}

/** prometheus-operator, with its shipped flags and rights, makes running configuration of it all. */
export async function operator({ clusters }: World): Promise<string> {
  const seen = await Promise.all(clusters.map(seenOn));
  return seen.join("; ");
}

async function seenOn({ name, kubernetes }: ControlPlane): Promise<string> {
  const instances = await waitAvailable(name, kubernetes);
  const what = `${name}: Prometheus' configuration has every monitor and every rule`;
  let missing: string[] = [];
  const [jobs, rules] = await waitFor(
    async () => {
      const wanted = [await wantedJobs(kubernetes), await wantedRules(kubernetes)] as const;
      const found = new Set([
        ...(await configuredJobs(kubernetes)),
        ...(await ruleFiles(kubernetes)),
      ]);
      missing = wanted.flat().filter((name) => !found.has(name));
      return missing.length === 0 ? wanted : undefined;
    },
    { what, seconds: 180, explain: async () => `missing: ${missing.join(", ")}` },
  );
  return `${name} runs ${instances}, with ${jobs.length} monitors and ${rules.length} rule objects`;
}

async function waitAvailable(name: string, kubernetes: Kubernetes): Promise<string> {
  const list = async () => [
    ...(await listObjects<Instance>(kubernetes, `${group}/prometheuses`)),
    ...(await listObjects<Instance>(kubernetes, `${group}/alertmanagers`)),
  ];
  const instances = await waitFor(
    async () => {
      const all = await list();
      return all.length > 0 && all.every(isAvailable) ? all : undefined;
    },
    {
      what: `${name}: every Prometheus and Alertmanager is Reconciled and Available`,
      seconds: 120,
      explain: async () =>
        JSON.stringify(
          (await list()).map(({ status }) => status),
          null,
          2,
        ),
    },
  );
  return instances.map(({ metadata }) => metadata.name).join(", ");
}

function isAvailable({ status }: Instance): boolean {
  const isTrue = (type: string) =>
    status?.conditions?.some((one) => one.type === type && one.status === "True") ?? false;
  return isTrue("Reconciled") && isTrue("Available");
}

async function wantedJobs(kubernetes: Kubernetes): Promise<string[]> {
  const jobs: string[] = [];
  for (const [path, job] of monitors) {
    for (const { metadata } of await listObjects(kubernetes, path)) {
      jobs.push(`${job}/${metadata.namespace}/${metadata.name}`);
    }
  }
  return jobs;
}

async function wantedRules(kubernetes: Kubernetes): Promise<string[]> {
  const rules = await listObjects(kubernetes, `${group}/prometheusrules`);
  return rules.map(({ metadata }) => `${metadata.namespace}-${metadata.name}-${metadata.uid}.yaml`);
}

async function configuredJobs(kubernetes: Kubernetes): Promise<string[]> {
  const secrets = await listObjects<StoredSecret>(kubernetes, "/api/v1/secrets");
  return secrets.flatMap(({ data }) => {
    const packed = data?.["prometheus.yaml.gz"];
    if (packed === undefined) return [];
    const config = parse(gunzipSync(Buffer.from(packed, "base64")).toString()) as {
      scrape_configs?: { job_name: string }[];
    };
    // A monitor with several endpoints makes as many jobs: `serviceMonitor/<namespace>/<name>/0`.
    return (config.scrape_configs ?? []).map((one) => one.job_name.replace(/\/\d+$/, ""));
  });
}

/** The files of rules that the operator mounts, by name, on one cluster. */
async function ruleFiles(kubernetes: Kubernetes): Promise<string[]> {
  const maps = await listRuleFiles(kubernetes);
  return maps.flatMap(({ data }) => Object.keys(data ?? {}));
}

/** The ConfigMaps in which the operator hands the rules to Prometheus. */
export async function listRuleFiles(kubernetes: Kubernetes): Promise<ConfigMap[]> {
  const maps = await listObjects<ConfigMap>(kubernetes, "/api/v1/configmaps");
  return maps.filter(({ metadata }) => /^prometheus-.*-rulefiles-\d+$/.test(metadata.name));
}
