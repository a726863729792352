import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import type { Operated } from "../base/operated.ts";
import { type Daemon, startDaemon, waitReady } from "../judges/daemon.ts";
import { freePorts } from "../judges/free-ports.ts";
import { requireJudge } from "../judges/judge-path.ts";
import { portLabel } from "./attacks.ts";

/** A Prometheus that runs with what the operator made of one Prometheus object. */
export interface Server {
  readonly daemon: Daemon;
  readonly url: string;
  /** Its configuration, as text. */
  readonly config: string;
  /** The series that a query finds, with their values. */
  query(expr: string): Promise<readonly Sample[]>;
  targets(): Promise<readonly Target[]>;
}

export interface Sample {
  readonly metric: Readonly<Record<string, string>>;
  readonly value: readonly [time: number, value: string];
}

export interface Target {
  readonly scrapePool: string;
  readonly health: string;
  readonly lastError: string;
  readonly labels: Readonly<Record<string, string>>;
}

interface StatefulSet {
  readonly spec: {
    readonly template: {
      readonly spec: {
        readonly containers: readonly { readonly name: string; readonly args: readonly string[] }[];
      };
    };
  };
}

/** Where a pod finds the rules, in folders that the operator's ConfigMaps are mounted at. */
const rulesInPod = "/etc/prometheus/rules/";

/** Starts Prometheus with the flags, configuration and rules that the operator wrote for it. */
export async function startServer(
  operated: Operated,
  { name, namespace }: { name: string; namespace: string },
): Promise<Server> {
  const folder = join(operated.kubernetes.folder, `server-${name}`);
  const rules = join(folder, "rules");
  await writeRules(operated, { name, namespace }, rules);
  const file = await operated.configuration(`prometheus-${name}`, "prometheus.yaml.gz", namespace);
  // What the config reloader would fill in, of which there is one here.
  const config = ledHere(await readFile(file, "utf8"))
    .replaceAll(rulesInPod, `${rules}/`)
    .replaceAll("$(SHARD)", "0")
    .replaceAll("$(POD_NAME)", `prometheus-${name}-0`);
  const configFile = join(folder, "prometheus.yaml");
  await writeFile(configFile, config);
  const [port = 0] = await freePorts(1);
  const set = (await operated.get("statefulset", `prometheus-${name}`, namespace)) as StatefulSet;
  const flags = set.spec.template.spec.containers
    .find((one) => one.name === "prometheus")!
    .args.filter((flag) => !/^--(config\.file|storage\.tsdb\.path|web\.config\.file)=/.test(flag));
  const own = [
    `--config.file=${configFile}`,
    `--storage.tsdb.path=${join(folder, "data")}`,
    `--web.listen-address=127.0.0.1:${port}`,
  ];
  const log = join(folder, "prometheus.log");
  const daemon = startDaemon(requireJudge("prometheus"), [...flags, ...own], { log });
  const url = `http://127.0.0.1:${port}`;
  await waitReady(daemon, async () => (await fetch(`${url}/-/ready`)).ok);
  const ask = async <Data>(path: string): Promise<Data> => {
    const answer = (await (await fetch(`${url}/api/v1/${path}`)).json()) as { data: Data };
    return answer.data;
  };
  return {
    ...{ daemon, url, config },
    query: async (expr) => {
      const path = `query?query=${encodeURIComponent(expr)}`;
      return (await ask<{ result: Sample[] }>(path)).result;
    },
    targets: async () =>
      (await ask<{ activeTargets: Target[] }>("targets?state=active")).activeTargets,
  };
}

/** Has Prometheus find on this machine what the API server lets no monitor lead to. */
function ledHere(text: string): string {
  const config = parse(text) as { scrape_configs?: { relabel_configs?: object[] }[] };
  const step = { source_labels: [portLabel], regex: "(.+)", target_label: "__address__" };
  for (const one of config.scrape_configs ?? []) {
    (one.relabel_configs ??= []).push({ ...step, replacement: "127.0.0.1:$1" });
  }
  return stringify(config);
}

async function writeRules(
  { kubernetes }: Operated,
  { name, namespace }: { name: string; namespace: string },
  folder: string,
): Promise<void> {
  const selector = `--selector=prometheus-name=${name}`;
  const args = ["get", "configmaps", `--namespace=${namespace}`, selector, "--output=json"];
  const { stdout } = await kubernetes.kubectl(args);
  const { items } = JSON.parse(stdout) as {
    items: { metadata: { name: string }; data?: Record<string, string> }[];
  };
  for (const { metadata, data = {} } of items) {
    await mkdir(join(folder, metadata.name), { recursive: true });
    for (const [file, text] of Object.entries(data)) {
      await writeFile(join(folder, metadata.name, file), text);
    }
  }
}
