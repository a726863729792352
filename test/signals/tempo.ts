import { mkdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { config, type Surroundings } from "../../base/tempo/config.ts";
import { options, type TempoOptions } from "../../base/tempo/options.ts";
import { overrides } from "../../base/tempo/overrides.ts";
import type { SpanMetrics } from "../../base/tempo/span-metrics.ts";
import { toYaml } from "../../sdk/basics/yaml.ts";
import type { Daemon } from "../judges/daemon.ts";
import { freePorts } from "../judges/free-ports.ts";
import { startTempo } from "../judges/tempo.ts";
import { merged, type Sections } from "./merged.ts";
import { readyAtOnce } from "./ready-at-once.ts";

/** A Tempo on this machine, configured by the functions that configure the cluster's. */
export interface TempoHere {
  readonly url: string;
  /** Where it takes OTLP over HTTP. */
  readonly otlpUrl: string;
  readonly config: object;
  start(): Promise<Daemon>;
}

export const tenants = ["platform", "shop"] as const;

interface Around {
  readonly bucket: Surroundings["bucket"];
  readonly env?: Readonly<Record<string, string>>;
  readonly spanMetrics?: SpanMetrics;
  readonly chosen?: Partial<TempoOptions>;
  /** What a test cannot wait for, by section. */
  readonly sooner?: Sections;
}

/** Replicas on this machine, with empty volumes. Each works on the queries that it is asked, as they share no name. */
export async function temposHere(
  folder: string,
  replicas: number,
  around: Around,
): Promise<TempoHere[]> {
  const ports = await Promise.all(Array.from({ length: replicas }, () => freePorts(4)));
  const members = ports.map(([, , , gossip]) => `127.0.0.1:${gossip}`);
  return ports.map(([http = 0, otlp = 0, grpc = 0, gossip = 0], index) =>
    tempoHere(
      join(folder, `tempo-${index}`),
      { http, otlp, grpc, gossip },
      {
        ...{ ...around, members, replicas },
      },
    ),
  );
}

function tempoHere(
  folder: string,
  ports: Surroundings["ports"],
  around: Around & { members: string[]; replicas: number },
): TempoHere {
  const { bucket, env, spanMetrics, members, replicas, sooner = {} } = around;
  const folders = { data: join(folder, "data"), overrides: join(folder, "overrides.yaml") };
  const chosen = { ...options, ...around.chosen, replicas };
  const configured = config(chosen, {
    externalLabels: { cluster: "here" },
    ring: "observability/tempo",
    frontends: `127.0.0.1:${ports.grpc}`,
    ...{ ports, members, folders, bucket, spanMetrics },
  });
  const hurried = merged(
    configured as Sections,
    withoutWaiting,
    spanMetrics ? seriesSoon : {},
    sooner,
  );
  const made = readyAtOnce(hurried, "lifecycler");
  const file = join(folder, "config.yaml");
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, toYaml(made, "a test"));
  writeFileSync(folders.overrides, toYaml(overrides(chosen, tenants, spanMetrics), "a test"));
  const url = `http://127.0.0.1:${ports.http}`;
  const names = { ...env, POD_NAME: basename(folder) };
  return {
    ...{ url, otlpUrl: `http://127.0.0.1:${ports.otlp}`, config: made },
    start: () => startTempo(file, { log: join(folder, "tempo.log"), url, env: names }),
  };
}

/** Compactors would wait a minute for each other before a replica is ready. */
const withoutWaiting = {
  compactor: { ring: { wait_stability_min_duration: "0s" } },
};

/** Series are made of spans, and written, four times a minute. */
const seriesSoon = { metrics_generator: { registry: { collection_interval: "2s" } } };
