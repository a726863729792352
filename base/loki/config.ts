import { objectStoreSection, type ReachedBucket } from "../shared/object-store.ts";
import { copiesOf, memberlist, type Ring, ringServer } from "../shared/ring.ts";
import { alertmanagersByDns, type RulerAlertmanager } from "../shared/ruler-alertmanagers.ts";
import type { LokiOptions, TenantLimits } from "./options.ts";

/** Where a Loki stands and whom it knows: all that may differ between two that are configured alike. */
export interface Surroundings extends Ring {
  /** What alerts say of where they come from. */
  readonly cluster: string;
  /** The volume, and where rules and limits of tenants are read. */
  readonly folders: { readonly data: string; readonly rules: string; readonly overrides: string };
  /** None where lines stay on the volume. */
  readonly bucket: ReachedBucket | undefined;
  readonly alertReceivers: readonly RulerAlertmanager[];
}

/** The first day of the index's form. A later form is added behind it, and this stays for as long as lines are kept. */
const schemaFrom = "2026-11-01";

/** Half of the memory limit's default: what is read back after a crash must leave room for what comes in. */
const replayMemory = "1GB";

/** The largest batch of lines and answers between replicas; 4 MB unless said, which a batch of agents exceeds. */
const messageBytes = 16 * 1024 * 1024;

/** Names the rings and what is written to them alike wherever it runs; `POD_IP` is filled in at the start. */
export function config(options: LokiOptions, surroundings: Surroundings): object {
  const { folders, bucket } = surroundings;
  const { kind, section } = bucket
    ? objectStoreSection(bucket)
    : { kind: "filesystem", section: { filesystem: { dir: `${folders.data}/store` } } };
  return {
    target: "all",
    auth_enabled: true,
    analytics: { reporting_enabled: false },
    server: ringServer(surroundings, { ...options, messageBytes }),
    common: {
      path_prefix: folders.data,
      replication_factor: copiesOf(options),
      instance_addr: "${POD_IP}",
      ring: { kvstore: { store: "memberlist" } },
    },
    memberlist: memberlist(surroundings),
    schema_config: {
      configs: [
        {
          from: schemaFrom,
          store: "tsdb",
          object_store: kind,
          schema: "v13",
          index: { prefix: "index_", period: "24h" },
        },
      ],
    },
    storage_config: {
      use_thanos_objstore: true,
      object_store: section,
      tsdb_shipper: {
        active_index_directory: `${folders.data}/index`,
        cache_location: `${folders.data}/index-cache`,
      },
    },
    ingester: { wal: { replay_memory_ceiling: replayMemory } },
    compactor: {
      working_directory: `${folders.data}/compactor`,
      retention_enabled: true,
      delete_request_store: kind,
    },
    limits_config: {
      ...limits(options.limits),
      query_timeout: options.queryTimeout,
      volume_enabled: true,
    },
    runtime_config: { file: folders.overrides },
    ruler: rulerOf(surroundings),
    // Rules are files of the tree; a folder for each tenant.
    ruler_storage: { backend: "local", local: { directory: folders.rules } },
  };
}

/** What some tenants may do otherwise; Loki reads it again when it changes. */
export function overrides({ tenants }: Pick<LokiOptions, "tenants">): object {
  const entries = Object.entries(tenants).map(([tenant, chosen]) => [tenant, limits(chosen)]);
  return { overrides: Object.fromEntries(entries) };
}

function limits({ retention, ingestion, streams }: Partial<TenantLimits>): object {
  return {
    ...(retention !== undefined && keptFor(retention)),
    ...(ingestion !== undefined && {
      ingestion_rate_mb: ingestion,
      ingestion_burst_size_mb: 2 * ingestion,
    }),
    ...(streams !== undefined && { max_global_streams_per_user: streams }),
  };
}

/** A node that is new here has lines as old as its pods; Loki takes a week's unless told otherwise. */
function keptFor(retention: string): object {
  const forEver = Number.parseInt(retention) === 0;
  return {
    retention_period: retention,
    ...(forEver ? { reject_old_samples: false } : { reject_old_samples_max_age: retention }),
  };
}

function rulerOf({ cluster, folders, alertReceivers }: Surroundings): object {
  return {
    ...alertmanagersByDns(alertReceivers),
    enable_sharding: true,
    external_labels: { cluster },
    rule_path: `${folders.data}/rules`,
  };
}
