import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { seriesOverrides } from "../../base/shared/series-limits.ts";
import { config, type Surroundings } from "../../base/cortex/config.ts";
import { type CortexOptions, options } from "../../base/cortex/options.ts";
import { toYaml } from "../../sdk/basics/yaml.ts";
import { startCortex } from "../judges/cortex.ts";
import type { Daemon } from "../judges/daemon.ts";
import { freePorts } from "../judges/free-ports.ts";
import { writeFolders } from "./minio.ts";

/** Replicas of a Cortex on this machine, configured by the functions that configure the cluster's. */
export interface CortexHere {
  readonly urls: readonly string[];
  readonly configs: readonly object[];
  /** Of each replica. */
  readonly flags: readonly (readonly string[])[];
  /** Starts those that do not run. */
  start(): Promise<void>;
  /** Ends a replica as a lost node does. */
  kill(replica: number): Promise<void>;
  stop(): Promise<void>;
}

/** Names, which a pod has of its host, and times, which a test cannot wait for: each program has them as flags. */
function onlyHere(replica: number): string[] {
  const ids = [
    "ingester.lifecycler.ID",
    ...["compactor", "distributor", "ruler"].map((part) => `${part}.ring.instance-id`),
    "store-gateway.sharding-ring.instance-id",
  ];
  return [
    ...ids.map((flag) => `-${flag}=cortex-${replica}`),
    ...["-ingester.min-ready-duration=0s", "-ingester.final-sleep=0s"],
    ...["compactor.ring", "store-gateway.sharding-ring"].map(
      (ring) => `-${ring}.wait-stability-min-duration=0s`,
    ),
    "-distributor.ha-tracker.failover-timeout=5s",
    ...["-distributor.ha-tracker.update-timeout=1s"],
    "-distributor.ha-tracker.update-timeout-jitter-max=0s",
    "-blocks-storage.bucket-store.sync-interval=2s",
    "-blocks-storage.bucket-store.bucket-index.update-on-error-interval=1s",
    "-compactor.cleanup-interval=2s",
  ];
}

export async function cortexHere(
  folder: string,
  {
    replicas,
    bucket,
    env,
    tenants = {},
    sooner = [],
    rules = {},
    alertReceiver = "http://127.0.0.1:9",
  }: {
    readonly replicas: 1 | 3;
    readonly bucket: Surroundings["bucket"];
    readonly env: Readonly<Record<string, string>>;
    readonly tenants?: CortexOptions["tenants"];
    /** More flags than replicas have otherwise here. */
    readonly sooner?: readonly string[];
    /** Files of rules by tenant. */
    readonly rules?: Readonly<Record<string, Readonly<Record<string, string>>>>;
    readonly alertReceiver?: string;
  },
): Promise<CortexHere> {
  const free = await freePorts(3 * replicas);
  const ports = Array.from({ length: replicas }, (_, index) => {
    const [http = 0, grpc = 0, gossip = 0] = free.slice(3 * index);
    return { http, grpc, gossip };
  });
  const chosen = { ...options, replicas, tenants };
  const shared = { rules: join(folder, "rules"), overrides: join(folder, "overrides.yaml") };
  mkdirSync(shared.rules, { recursive: true });
  writeFolders(shared.rules, rules);
  writeFileSync(shared.overrides, toYaml(seriesOverrides(chosen.tenants), "a test"));
  const configs = ports.map((own, index) =>
    config(chosen, {
      ...{ cluster: "here", ports: own, bucket },
      members: ports.map(({ gossip }) => `127.0.0.1:${gossip}`),
      folders: { data: join(folder, `data-${index}`), ...shared },
      alertReceivers: [{ url: alertReceiver }],
    }),
  );
  const urls = ports.map(({ http }) => `http://127.0.0.1:${http}`);
  const flags = ports.map((_, index) => [...onlyHere(index), ...sooner]);
  const running = new Map<number, Daemon>();
  const startOne = async (made: object, index: number) => {
    if (running.has(index)) return;
    const file = join(folder, `config-${index}.yaml`);
    writeFileSync(file, toYaml(made, "a test"));
    const log = join(folder, `cortex-${index}.log`);
    const given = { log, url: urls[index]!, env, flags: flags[index]! };
    running.set(index, await startCortex(file, given));
  };
  return {
    ...{ urls, configs, flags },
    start: async () => {
      // None is ready before most of them run.
      await Promise.all(configs.map(startOne));
    },
    kill: async (replica) => {
      await running.get(replica)?.kill();
      running.delete(replica);
    },
    stop: async () => {
      await Promise.all([...running.values()].map((daemon) => daemon.stop()));
      running.clear();
    },
  };
}
