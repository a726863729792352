import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { config, overrides, type Surroundings } from "../../base/loki/config.ts";
import { type LokiOptions, options } from "../../base/loki/options.ts";
import { toYaml } from "../../sdk/basics/yaml.ts";
import { freePorts } from "../judges/free-ports.ts";
import type { Daemon } from "../judges/daemon.ts";
import { startLoki } from "../judges/loki.ts";
import { merged, type Sections } from "./merged.ts";
import { readyAtOnce } from "./ready-at-once.ts";

/** A Loki on this machine, configured by the functions that configure the cluster's. */
export interface LokiHere {
  readonly url: string;
  readonly config: object;
  /** Gives tenants other limits, which a Loki that runs reads within a second. */
  limit(tenants: LokiOptions["tenants"]): void;
  /** With more flags than a cluster's has, if any. */
  start(flags?: readonly string[]): Promise<Daemon>;
}

/**
 * What a test cannot wait for: how often the part that takes queries looks for the one that hands them out, without which
 * Loki is not ready, and how often limits are read.
 */
const sooner = {
  frontend: { scheduler_dns_lookup_period: "1s" },
  runtime_config: { period: "1s" },
};

/** What a Loki on this machine stands in and knows; rules are folders of tenants with files. */
export async function lokiHere(
  folder: string,
  {
    bucket,
    env,
    rules = {},
    chosen = {},
    alertReceiver = "http://127.0.0.1:9",
  }: {
    readonly bucket: Surroundings["bucket"];
    readonly env?: Readonly<Record<string, string>>;
    readonly rules?: Readonly<Record<string, Readonly<Record<string, string>>>>;
    readonly chosen?: Partial<LokiOptions>;
    readonly alertReceiver?: string;
  },
): Promise<LokiHere> {
  const [http = 0, grpc = 0, gossip = 0] = await freePorts(3);
  const folders = {
    data: join(folder, "data"),
    rules: join(folder, "rules"),
    overrides: join(folder, "overrides.yaml"),
  };
  const all = { ...options, ...chosen };
  const configured = config(all, {
    cluster: "here",
    ring: "observability/loki",
    ports: { http, grpc, gossip },
    members: [`127.0.0.1:${gossip}`],
    folders,
    bucket,
    alertReceivers: [{ url: alertReceiver }],
  });
  const made = readyAtOnce(merged(configured as Sections, sooner), "lifecycler");
  const file = join(folder, "config.yaml");
  write(file, toYaml(made, "a test"));
  const limit = (tenants: LokiOptions["tenants"]) =>
    write(folders.overrides, toYaml(overrides({ tenants }), "a test"));
  limit(all.tenants);
  mkdirSync(folders.rules, { recursive: true });
  for (const [tenant, files] of Object.entries(rules)) {
    for (const [name, text] of Object.entries(files))
      write(join(folders.rules, tenant, name), text);
  }
  const url = `http://127.0.0.1:${http}`;
  return {
    ...{ url, config: made, limit },
    start: (flags = []) =>
      startLoki(file, { log: join(folder, "loki.log"), url, flags, ...(env && { env }) }),
  };
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
