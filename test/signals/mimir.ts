import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { seriesOverrides } from "../../base/shared/series-limits.ts";
import { config, type Surroundings } from "../../base/mimir/config.ts";
import { type MimirOptions, options } from "../../base/mimir/options.ts";
import { toYaml } from "../../sdk/basics/yaml.ts";
import type { Daemon } from "../judges/daemon.ts";
import { freePorts } from "../judges/free-ports.ts";
import { startMimir } from "../judges/mimir.ts";
import { readyAtOnce } from "./ready-at-once.ts";

/** A Mimir on this machine, configured by the functions that configure the cluster's. */
export interface MimirHere {
  readonly url: string;
  readonly config: object;
  /** With more flags than a cluster's has, if any. */
  start(flags?: readonly string[]): Promise<Daemon>;
}

/** What Mimirs on this machine do sooner than the cluster's, by section: a test cannot wait that long. */
export const sooner = {
  limits: {
    ha_tracker_update_timeout: "1s",
    ha_tracker_update_timeout_jitter_max: "500ms",
    ha_tracker_failover_timeout: "8s",
    ruler_evaluation_delay_duration: "0s",
  },
} as const;

interface Around {
  readonly bucket: Surroundings["bucket"];
  readonly env?: Readonly<Record<string, string>>;
  /** Files of rules by tenant. */
  readonly rules?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly chosen?: Partial<MimirOptions>;
  readonly alertReceiver?: string;
}

/** As many Mimirs as are chosen, which find each other. */
export async function mimirsHere(folder: string, around: Around): Promise<MimirHere[]> {
  const chosen = { ...options, ...around.chosen };
  const [http, grpc, gossip] = await Promise.all([1, 2, 3].map(() => freePorts(chosen.replicas)));
  return http!.map((port, index) =>
    oneMimir(join(folder, `${index}`), {
      ...{ around, chosen, name: `mimir-${index}` },
      ports: { http: port, grpc: grpc![index]!, gossip: gossip![index]! },
      members: gossip!.map((member) => `127.0.0.1:${member}`),
    }),
  );
}

interface Replica extends Pick<Surroundings, "ports" | "members"> {
  readonly name: string;
  readonly around: Around;
  readonly chosen: MimirOptions;
}

function oneMimir(folder: string, { around, chosen, name, ports, members }: Replica): MimirHere {
  const { bucket, env, rules = {}, alertReceiver = "http://127.0.0.1:9" } = around;
  const folders = {
    data: join(folder, "data"),
    rules: join(folder, "rules"),
    overrides: join(folder, "overrides.yaml"),
  };
  const made = hurried(
    config(chosen, {
      ...{ ring: "observability/mimir", ports, members, folders, bucket },
      alertReceivers: [{ url: alertReceiver }],
    }),
    name,
  );
  const file = join(folder, "config.yaml");
  write(file, toYaml(made, "a test"));
  write(folders.overrides, toYaml(seriesOverrides(chosen.tenants), "a test"));
  for (const mounted of [folders.data, folders.rules]) mkdirSync(mounted, { recursive: true });
  for (const [tenant, files] of Object.entries(rules)) {
    mountConfigMap(join(folders.rules, tenant), files);
  }
  const url = `http://127.0.0.1:${ports.http}`;
  const log = join(folder, "mimir.log");
  return {
    ...{ url, config: made },
    start: (flags = []) => startMimir(file, { log, url, cwd: folder, flags, ...(env && { env }) }),
  };
}

type Section = Readonly<Record<string, object>>;

/** A configuration that does sooner what a test waits for, and says who it is: here all have one host's name. */
function hurried(configured: object, name: string): object {
  const all = configured as Section;
  const named = (section: string, ring: string) => {
    const one = all[section] as Section;
    return { [section]: { ...one, [ring]: { ...one[ring], instance_id: name } } };
  };
  const made = {
    ...all,
    ...named("distributor", "ring"),
    ...named("ingester", "ring"),
    ...named("store_gateway", "sharding_ring"),
    ...named("compactor", "sharding_ring"),
    ...named("ruler", "ring"),
    limits: { ...all["limits"], ...sooner.limits },
  };
  return readyAtOnce(made, "ring");
}

/** Files as a kubelet shows those of a ConfigMap: links into a folder that it exchanges as a whole. */
function mountConfigMap(folder: string, files: Readonly<Record<string, string>>): void {
  const held = "..2026_11_22_00_00_00.000000001";
  for (const [name, text] of Object.entries(files)) write(join(folder, held, name), text);
  symlinkSync(held, join(folder, "..data"));
  for (const name of Object.keys(files)) symlinkSync(join("..data", name), join(folder, name));
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
