import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { config, type Surroundings } from "../../base/tempo/config.ts";
import { options } from "../../base/tempo/options.ts";
import { overrides } from "../../base/tempo/overrides.ts";
import type { SpanMetrics } from "../../base/tempo/span-metrics.ts";
import { toYaml } from "../../sdk/basics/yaml.ts";
import type { Daemon } from "../judges/daemon.ts";
import { freePorts } from "../judges/free-ports.ts";
import { startTempo } from "../judges/tempo.ts";

/** A Tempo on this machine, configured by the functions that configure the cluster's. */
export interface TempoHere {
  readonly url: string;
  /** Where it takes OTLP over HTTP. */
  readonly otlpUrl: string;
  readonly config: object;
  start(): Promise<Daemon>;
}

export const tenants = ["platform", "shop"] as const;

export async function tempoHere(
  folder: string,
  {
    bucket,
    env,
    spanMetrics,
  }: {
    readonly bucket: Surroundings["bucket"];
    readonly env?: Readonly<Record<string, string>>;
    readonly spanMetrics?: SpanMetrics;
  },
): Promise<TempoHere> {
  const [http = 0, otlp = 0, grpc = 0, gossip = 0] = await freePorts(4);
  const folders = { data: join(folder, "data"), overrides: join(folder, "overrides.yaml") };
  const made = config(options, {
    externalLabels: { cluster: "here" },
    ring: "observability/tempo",
    ports: { http, otlp, grpc, gossip },
    members: [`127.0.0.1:${gossip}`],
    frontends: `127.0.0.1:${grpc}`,
    ...{ folders, bucket, spanMetrics },
  });
  const file = join(folder, "config.yaml");
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, toYaml(made, "a test"));
  writeFileSync(folders.overrides, toYaml(overrides(options, tenants, spanMetrics), "a test"));
  const url = `http://127.0.0.1:${http}`;
  return {
    ...{ url, otlpUrl: `http://127.0.0.1:${otlp}`, config: made },
    start: () => startTempo(file, { log: join(folder, "tempo.log"), url, ...(env && { env }) }),
  };
}
