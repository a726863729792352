import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gatewayConfig, samplerConfig } from "../../base/opentelemetry-collector/config.ts";
import {
  options,
  type OpentelemetryCollectorOptions,
} from "../../base/opentelemetry-collector/options.ts";
import type { OfTenant } from "../../base/opentelemetry-collector/stores.ts";
import { otlp } from "../../base/roles.ts";
import { toYaml } from "../../sdk/basics/yaml.ts";
import type { Daemon } from "../judges/daemon.ts";
import { freePorts } from "../judges/free-ports.ts";
import { startOtelcol } from "../judges/opentelemetry-collector.ts";

const local = "127.0.0.1";

/** How samplers here decide unless a suite has them decide otherwise. */
export const sampling = {
  waitSeconds: 2,
  traces: 10_000,
  slowMilliseconds: 1000,
  percentage: 50,
} as const;

/** The age at which a gateway here closes a connection. */
export const connectionSeconds = 3;

/** A collector on this machine, configured by the functions that configure the cluster's. */
export interface CollectorHere {
  readonly config: object;
  /** Takes OTLP over HTTP; a sampler does not. */
  readonly url: string;
  /** Takes OTLP over gRPC, `host:port`: a sampler that of gateways. */
  readonly grpc: string;
  /** Takes OTLP of agents over gRPC, `host:port`; a sampler does not. */
  readonly agents: string;
  /** The file of what it prints. */
  readonly log: string;
  /** What it says of itself, in Prometheus' text. */
  metrics(): Promise<string>;
  start(): Promise<Daemon>;
}

interface FileStore extends CollectorHere {
  readonly file: string;
}

type Ports = Readonly<
  Record<"agents" | "grpc" | "http" | "metrics" | "health", { readonly number: number }>
>;

/** Ports of so many collectors, all taken at once, so that no two get one. */
async function portsHere(collectors: number): Promise<Ports[]> {
  const ports = await freePorts(5 * collectors);
  return Array.from({ length: collectors }, (_, index) => {
    const [grpc = 0, http = 0, agents = 0, metrics = 0, health = 0] = ports.slice(5 * index);
    return {
      ...{ grpc: { number: grpc }, http: { number: http }, agents: { number: agents } },
      ...{ metrics: { number: metrics }, health: { number: health } },
    };
  });
}

/** A collector with some configuration; its ports are those of the configuration. */
function collectorHere(
  folder: string,
  { ports, config, kubeconfig = "" }: { ports: Ports; config: object; kubeconfig?: string },
): CollectorHere {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "config.yaml");
  const log = join(folder, "otelcol.log");
  writeFileSync(file, toYaml(config, "a test"));
  return {
    ...{ config, log },
    url: `http://${local}:${ports.http.number}`,
    grpc: `${local}:${ports.grpc.number}`,
    agents: `${local}:${ports.agents.number}`,
    metrics: async () => (await fetch(`http://${local}:${ports.metrics.number}/metrics`)).text(),
    start: () =>
      startOtelcol(file, {
        log,
        health: `http://${local}:${ports.health.number}/`,
        env: { KUBECONFIG: kubeconfig },
      }),
  };
}

interface Around {
  /** Of an API server that knows the senders' pods. */
  readonly kubeconfig: string;
  readonly logs: readonly OfTenant[];
  /** None where the store that writes a file takes the samples of all. */
  readonly metrics?: readonly OfTenant[];
  readonly traces: readonly OfTenant[];
  readonly chosen?: Partial<OpentelemetryCollectorOptions>;
}

/** Two gateways and two samplers that know each other and the stores, and a store of samples that writes a file. */
export async function tiersHere(
  folder: string,
  { kubeconfig, logs, metrics, traces, chosen }: Around,
): Promise<{
  readonly gateways: readonly CollectorHere[];
  readonly samplers: readonly CollectorHere[];
  readonly store: FileStore;
}> {
  const all = { ...options, sampling, ...chosen };
  const [ofStore, ...ports] = await portsHere(5);
  const [samplerPorts, gatewayPorts] = [ports.slice(0, 2), ports.slice(2)];
  const store = fileStore(join(folder, "store"), ofStore!);
  const toFile = { name: "file", url: store.url, otlpPath: "", headers: {} };
  const hostnames = samplerPorts.map(({ grpc }) => `${local}:${grpc.number}`);
  const samplers = samplerPorts.map((ports, index) =>
    collectorHere(join(folder, `sampler-${index}`), {
      ports,
      config: samplerConfig(all, { ports, traces }),
    }),
  );
  const gateways = gatewayPorts.map((ports, index) =>
    collectorHere(join(folder, `gateway-${index}`), {
      ...{ ports, kubeconfig },
      config: closingSooner(
        gatewayConfig(all, {
          ...{ ports, authType: "kubeConfig", samplers: { static: { hostnames } }, logs },
          metrics: metrics ?? [{ tenant: otlp, stores: [toFile] }],
        }),
      ),
    }),
  );
  return { gateways, samplers, store };
}

/** Where connections are closed when they are of some age, they are so sooner: a test cannot wait for minutes. */
function closingSooner(config: object): object {
  const text = JSON.stringify(config);
  return JSON.parse(
    text.replaceAll(/(?<="max_connection_age":)"\w+"/g, `"${connectionSeconds}s"`),
  ) as object;
}

/** A collector that writes the samples that it takes by OTLP over HTTP into a file. */
function fileStore(folder: string, ports: Ports): FileStore {
  const file = join(folder, "taken.jsonl");
  const config = {
    extensions: { health_check: { endpoint: `${local}:${ports.health.number}` } },
    receivers: { otlp: { protocols: { http: { endpoint: `${local}:${ports.http.number}` } } } },
    exporters: { file: { path: file, flush_interval: "100ms" } },
    service: {
      extensions: ["health_check"],
      pipelines: { metrics: { receivers: ["otlp"], exporters: ["file"] } },
      telemetry: { metrics: { level: "none" } },
    },
  };
  return { ...collectorHere(folder, { ports, config }), file };
}
