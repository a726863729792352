import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Relabeling } from "../../sdk/index.ts";
import { objectOf } from "../base/evaluated.ts";
import { author, whereAgentsScrape } from "../base/scraped-by-agents.ts";
import type { Daemon } from "../judges/daemon.ts";
import { freePorts } from "../judges/free-ports.ts";
import { requireJudge } from "../judges/judge-path.ts";
import { type Kubernetes, startKubernetes } from "../judges/kube-apiserver.ts";
import { type RunningPrometheus, startRemoteWritten } from "../judges/prometheus.ts";
import { verdict } from "../judges/verdict.ts";
import { type Exporter, startExporter } from "../tenants/exporter.ts";
import { plainFolder } from "../write/sandbox.ts";
import { runPods } from "./agents-pods.ts";
import { configOf, type Place, startAgent, storeAt } from "./agents.ts";
import { eventually } from "./eventually.ts";

// Two nodes with an agent and a pod each, found by the rights of the tree at a real API server. What takes samples is a
// Prometheus: what Mimir does with remote writes its own suite sees.
const minute = 60_000;
const folder = plainFolder();
const nodes = ["node-1", "node-2"] as const;
type Application = ReturnType<ReturnType<typeof whereAgentsScrape>["of"]>;

let agents: Application;
let scraped: Application;
let first: NonNullable<Application["facets"]["scrapes"]>[number];
let port: (typeof first)["port"];
let label: string;

let kubernetes: Kubernetes;
let exporters: readonly Exporter[];
let store: RunningPrometheus;
let places: readonly Place[];
const running: Daemon[] = [];

beforeAll(async () => {
  const { of } = whereAgentsScrape();
  agents = of("alloy");
  scraped = of(author);
  first = scraped.facets.scrapes![0]!;
  port = first.port;
  label = `${port.of.namespace}__${port.of.name}__0`.replaceAll("-", "_");
  requireJudge("alloy");
  exporters = await Promise.all(nodes.map(() => startExporter()));
  mkdirSync(join(folder, "store"), { recursive: true });
  store = await startRemoteWritten(join(folder, "store"));
  running.push(store.daemon);
  kubernetes = await startKubernetes();
  const kubeconfig = await runPods(kubernetes, {
    ...{ agents, port, folder },
    at: new Map(nodes.map((node, index) => [node, exporters[index]!.port])),
  });
  places = await Promise.all(nodes.map(placeOf));
  for (const place of places)
    running.push(await startAgent("alloy", place, text(place, kubeconfig)));
}, 5 * minute);

afterAll(async () => {
  await Promise.all(running.map((daemon) => daemon.stop()));
  await Promise.all((exporters ?? []).map((one) => one.stop()));
  await kubernetes?.stop();
});

async function placeOf(node: string): Promise<Place> {
  const [http = 0] = await freePorts(1);
  const by = {
    name: author,
    component: author,
    namespace: port.of.namespace,
    runbook: "",
    team: "",
  };
  // No step of its own may meet what a scrape says of itself.
  const metricRelabelings: Relabeling[] = [
    { action: "keep", sourceLabels: ["__name__"], regex: "payments_total" },
  ];
  return {
    ...{ folder: join(folder, node), node, store: "http://127.0.0.1:9", ports: { http } },
    scrapes: {
      handed: [{ by, of: [{ ...first, interval: "1s", scrapeTimeout: "1s", metricRelabelings }] }],
      externalLabels: { cluster: "here" },
      store: { ...storeAt(store.url), pushPath: "/api/v1/write" },
    },
  };
}

/** In a pod it asks the API server of its cluster; here it is told where that is. */
function text(place: Place, kubeconfig: string): string {
  const pods = 'role = "pod"\n\tselectors';
  const config = configOf("alloy", place);
  expect(config.split(pods)).toHaveLength(2);
  return config.replace(pods, `kubeconfig_file = ${JSON.stringify(kubeconfig)}\n\t${pods}`);
}

interface Answer {
  readonly result: readonly {
    readonly metric: Readonly<Record<string, string>>;
    readonly value: [number, string];
  }[];
}

async function asked(query: string) {
  const { result } = await store.ask<Answer>(`query?query=${encodeURIComponent(query)}`);
  return result.map(({ metric, value }) => ({ metric, value: value[1] }));
}

const labelsOf = (node: string, index: number) => ({
  ...{ cluster: "here", container: "exporter", endpoint: port.name },
  instance: `127.0.0.1:${exporters[index]!.port}`,
  ...{
    job: port.of.job,
    namespace: port.of.namespace,
    pod: `pod-${node}`,
    service: port.of.service,
  },
});

test.each([
  ["as it is", (text: string) => text, true],
  ["an argument misspelt", (text: string) => text.replace("scrape_interval", "interval"), false],
  [
    "a component misspelt",
    (text: string) => text.replace(/relabel\.reports/g, "relabel.report"),
    false,
  ],
])("Alloy judges the cluster's configuration: %s", async (_, change, ok) => {
  const file = join(folder, "judged.alloy");
  writeFileSync(file, change(objectOf(agents, "ConfigMap").data!["config.alloy"]!));
  const env = { NODE_NAME: "node-1" };
  expect(await verdict(requireJudge("alloy"), ["validate", file], { env })).toMatchObject({ ok });
});

test("each pod is scraped once, by the agent of its node, with the labels that Prometheus gives it", async () => {
  await eventually(
    () => asked("count(payments_total) + count(up)").then(([one]) => one?.value),
    "4",
  );
  const [samples, up] = await Promise.all([asked("payments_total"), asked("up")]);
  const found = (of: typeof samples) =>
    [...of].sort((one, other) => (one.metric["pod"]! < other.metric["pod"]! ? -1 : 1));
  expect(found(samples)).toEqual(
    nodes.map((node, index) => ({
      metric: { __name__: "payments_total", ...labelsOf(node, index) },
      value: "7",
    })),
  );
  expect(found(up)).toEqual(
    nodes.map((node, index) => ({
      metric: { __name__: "up", ...labelsOf(node, index) },
      value: "1",
    })),
  );
});

/** What an agent counts of one of its components. */
async function counted({ ports }: Place, metric: string, component: string): Promise<number> {
  const page = await (await fetch(`http://127.0.0.1:${ports.http}/metrics`)).text();
  const lines = page.split("\n").filter((one) => one.startsWith(metric));
  return Number(lines.find((one) => one.includes(`"${component}.${label}"`))?.split(" ")[1]);
}

const handedOn = (place: Place, component: string) =>
  counted(place, "prometheus_forwarded_samples_total", component);

test("no agent has a target of another node", async () => {
  const targets = places.map((place) =>
    counted(place, "prometheus_scrape_targets_gauge", "prometheus.scrape"),
  );
  expect(await Promise.all(targets)).toEqual([1, 1]);
});

test("when a target is silent `up` says so at the store, and its agent that no sample came", async () => {
  await exporters[1]!.stop();
  await eventually(
    () => asked("min by (pod) (up) == 0").then(([one]) => one?.metric["pod"]),
    "pod-node-2",
  );
  const [living, silent] = places as [Place, Place];
  const counts = () =>
    Promise.all([
      handedOn(living, "prometheus.relabel"),
      handedOn(silent, "prometheus.relabel"),
      handedOn(silent, "prometheus.scrape"),
    ]);
  const before = await counts();
  expect(before[1]).toBeGreaterThan(0);
  await eventually(async () => {
    const now = await counts();
    return [now[0] > before[0], now[1] === before[1], now[2] > before[2]];
  }, [true, true, true]);
});
