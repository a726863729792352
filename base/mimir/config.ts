import { replicaLabels } from "../roles.ts";
import { objectStoreSection, type ReachedBucket } from "../shared/object-store.ts";
import { copiesOf, memberlist, type Ring, ringServer } from "../shared/ring.ts";
import { replicasUrl, type RulerAlertmanager } from "../shared/ruler-alertmanagers.ts";
import { labelsOfSeries, lateSamples, seriesLimits } from "../shared/series-limits.ts";
import type { MimirOptions } from "./options.ts";

/** Where a Mimir stands and whom it knows: all that may differ between two that are configured alike. */
export interface Surroundings extends Ring {
  /** The volume, and where rules and limits of tenants are read. */
  readonly folders: { readonly data: string; readonly rules: string; readonly overrides: string };
  readonly bucket: ReachedBucket;
  readonly alertReceivers: readonly RulerAlertmanager[];
}

/**
 * How long nothing comes of the replica that counts before the other does: two of our scrapes. Its own 30 seconds are
 * as long as one, so that replicas would take turns, and leave gaps.
 */
const failover = "60s";

/**
 * How long whoever writes is told to wait after an error, give or take half. Prometheus obeys rather than wait its own 5
 * seconds, and by Mimir's 96 all is minutes late after each outage.
 */
const retryAfter = { max_backoff: "10s" };

/** `POD_IP` is filled in at the start. */
export function config(options: MimirOptions, surroundings: Surroundings): object {
  const { folders, bucket, alertReceivers } = surroundings;
  const ring = { kvstore: { store: "memberlist" }, instance_addr: "${POD_IP}" };
  const { kind, section } = objectStoreSection(bucket);
  const copies = copiesOf(options);
  return {
    target: "all",
    multitenancy_enabled: true,
    usage_stats: { enabled: false },
    // Samples go to the ingesters themselves, not by way of Kafka.
    ingest_storage: { enabled: false },
    server: ringServer(surroundings, options),
    memberlist: memberlist(surroundings),
    common: { storage: { backend: kind, ...section } },
    blocks_storage: {
      // A bucket of one kind of object alone: the ruler reads files.
      storage_prefix: "blocks",
      tsdb: { dir: `${folders.data}/tsdb` },
      bucket_store: { sync_dir: `${folders.data}/tsdb-sync` },
    },
    distributor: {
      ring,
      ha_tracker: { enable_ha_tracker: true, kvstore: { store: "memberlist" } },
      retry_after_header: retryAfter,
    },
    ingester: { ring: { ...ring, replication_factor: copies } },
    store_gateway: { sharding_ring: { ...ring, replication_factor: copies } },
    compactor: { data_dir: `${folders.data}/compactor`, sharding_ring: ring },
    ruler: {
      ring,
      rule_path: `${folders.data}/rules`,
      alertmanager_url: alertReceivers.map(alertmanagerUrl).join(","),
    },
    ruler_storage: { backend: "local", local: { directory: folders.rules } },
    activity_tracker: { filepath: `${folders.data}/activity.log` },
    limits: limits(options),
    querier: { timeout: options.queryTimeout },
    frontend: { address: "${POD_IP}" },
    runtime_config: { file: folders.overrides },
  };
}

/** Of each tenant; what `tenants` says of one stands in the overrides. */
function limits(options: MimirOptions): object {
  return {
    ...labelsOfSeries,
    ...lateSamples,
    // Of two replicas one's samples are kept, and without the label that tells them apart.
    accept_ha_samples: true,
    ha_cluster_label: replicaLabels.source,
    ha_replica_label: replicaLabels.replica,
    ha_tracker_failover_timeout: failover,
    // Without a number it keeps none: by them Grafana leads from a series to a trace.
    max_global_exemplars_per_user: 100_000,
    ...seriesLimits(options.limits),
  };
}

function alertmanagerUrl(one: RulerAlertmanager): string {
  return one.replicas === undefined ? one.url : `dnssrv+${replicasUrl(one)}`;
}
