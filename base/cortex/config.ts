import { replicaLabels } from "../roles.ts";
import { objectStoreSection, type ReachedBucket } from "../shared/object-store.ts";
import { copiesOf, memberlist, type Ring, ringServer } from "../shared/ring.ts";
import { alertmanagersByDns, type RulerAlertmanager } from "../shared/ruler-alertmanagers.ts";
import { labelsOfSeries, lateSamples, seriesLimits } from "../shared/series-limits.ts";
import type { CortexOptions } from "./options.ts";

/** Where a Cortex stands and whom it knows: all that may differ between two that are configured alike. */
export interface Surroundings extends Pick<Ring, "ports" | "members"> {
  /** What alerts say of where they come from. */
  readonly cluster: string;
  /** The volume, and where rules and limits of tenants are read. */
  readonly folders: { readonly data: string; readonly rules: string; readonly overrides: string };
  readonly bucket: ReachedBucket;
  readonly alertReceivers: readonly RulerAlertmanager[];
}

/** All that one process can be, but for Cortex' Alertmanager, of which there is one here, and the deletion of tenants. */
const target = [
  ...["distributor", "ingester", "querier", "query-frontend"],
  ...["store-gateway", "compactor", "ruler"],
].join(",");

/** What its own clients take at once; its servers would take 4 MB. */
const messageBytes = 100 * 1024 * 1024;

/** Two scrapes of Prometheus: a subset that is written may rest for one. Its own 30 seconds are meant for 15. */
const failover = "60s";

/** Names the rings and what is written to them alike wherever it runs; `POD_IP` is filled in at the start. */
export function config(options: CortexOptions, surroundings: Surroundings): object {
  const { folders, bucket } = surroundings;
  const copies = copiesOf(options);
  return {
    target,
    auth_enabled: true,
    server: ringServer(surroundings, { ...options, messageBytes }),
    ...rings(copies, surroundings),
    blocks_storage: {
      ...blocksIn(bucket),
      tsdb: { dir: `${folders.data}/tsdb` },
      bucket_store: { sync_dir: `${folders.data}/blocks` },
    },
    querier: {
      timeout: options.queryTimeout,
      active_query_tracker_dir: `${folders.data}/active-queries`,
    },
    limits: {
      ...labelsOfSeries,
      ...lateSamples,
      // Else each replica would grant all of it.
      ingestion_rate_strategy: "global",
      // What carries both of them is of one of several replicas.
      accept_ha_samples: true,
      ha_cluster_label: replicaLabels.source,
      ha_replica_label: replicaLabels.replica,
      // Without a number it keeps none: by them Grafana leads from a series to a trace.
      max_exemplars: 100_000,
      ...seriesLimits(options.limits),
    },
    runtime_config: { file: folders.overrides },
    // Rules are files of the tree; a folder for each tenant.
    ruler_storage: { backend: "local", local: { directory: folders.rules } },
  };
}

/** Each part of Cortex has a ring of its own, over the one memberlist. */
function rings(
  copies: number,
  { cluster, ports, members, folders, alertReceivers }: Surroundings,
): object {
  const kvstore = { store: "memberlist" };
  const member = { kvstore, instance_addr: "${POD_IP}" };
  return {
    // Its members have no common secret; the policy lets nobody else come to the port.
    memberlist: memberlist({ ports, members }),
    distributor: {
      ring: member,
      // Series of one metric lie on all replicas.
      shard_by_all_labels: true,
      ha_tracker: {
        enable_ha_tracker: true,
        ha_tracker_failover_timeout: failover,
        kvstore,
      },
    },
    ingester: {
      lifecycler: {
        address: "${POD_IP}",
        ring: { kvstore, replication_factor: copies },
        tokens_file_path: `${folders.data}/ingester-tokens`,
        // One that comes back must not wait for another that is lost.
        readiness_check_ring_health: false,
      },
    },
    store_gateway: {
      sharding_enabled: true,
      sharding_ring: { ...member, replication_factor: copies },
    },
    compactor: {
      data_dir: `${folders.data}/compactor`,
      sharding_enabled: true,
      sharding_ring: member,
    },
    ruler: {
      enable_sharding: true,
      ring: member,
      rule_path: `${folders.data}/rules`,
      ...alertmanagersByDns(alertReceivers),
      external_labels: { cluster },
    },
  };
}

function blocksIn(bucket: ReachedBucket): object {
  const { kind, section } = objectStoreSection(bucket);
  return { backend: kind, ...section };
}
