/**
 * What a program is told otherwise on this machine than on a cluster; of all else its suite sees that it is alike.
 * Paths in its configuration, names of flags and variables, by why they differ; `*` stands for whatever follows.
 * `npm run e2e -- signals` prints them.
 */
interface Differences {
  /** Where it listens, whom it asks, and how that is reached. */
  readonly addresses?: readonly string[];
  /** Of files and folders. */
  readonly paths?: readonly string[];
  /** How soon it acts, as a test cannot wait that long. */
  readonly times?: readonly string[];
  /** Of replicas and clusters: here all have one host's name. */
  readonly names?: readonly string[];
  /** What a cluster may choose, too: how much there is of something, and what of it is kept. */
  readonly choices?: readonly string[];
}

const gossip = [
  ...["memberlist.advertise_port", "memberlist.bind_port", "memberlist.join_members.*"],
  ...["server.grpc_listen_port", "server.http_listen_port"],
];
/** Replicas of Alertmanager have names in DNS, which this machine lacks. */
const rulerTells = ["ruler.alertmanager_url", "ruler.enable_alertmanager_discovery"];
const ruler = ["ruler.rule_path", "ruler_storage.local.directory", "runtime_config.file"];
const collector = [
  ...["extensions.health_check.endpoint", "receivers.otlp.protocols.grpc.endpoint"],
  "service.telemetry.metrics.readers.0.pull.exporter.prometheus.port",
];

export const differences = {
  alertmanager: {
    paths: ["receivers.*_file"],
    times: ["route*.group_interval", "route*.group_wait"],
  },
  alloy: {
    addresses: ["address", "endpoint", "url"],
    paths: ["__path__", "__path_exclude__", "path"],
    names: ["cluster"],
  },
  promtail: {
    addresses: ["clients.0.url", "scrape_configs.2.syslog.listen_address"],
    paths: [
      ...["positions.filename", "scrape_configs.0.static_configs.0.labels.__path__"],
      "scrape_configs.1.journal.path",
    ],
    names: ["clients.0.external_labels.cluster"],
  },
  loki: {
    addresses: [...gossip, ...rulerTells, "storage_config.object_store.s3.endpoint"],
    paths: [
      ...["common.path_prefix", "compactor.working_directory", ...ruler],
      "storage_config.tsdb_shipper.active_index_directory",
      "storage_config.tsdb_shipper.cache_location",
    ],
    times: [
      ...["frontend.scheduler_dns_lookup_period", "ingester.lifecycler.min_ready_duration"],
      "runtime_config.period",
    ],
    names: ["ruler.external_labels.cluster"],
    choices: ["common.replication_factor"],
  },
  mimir: {
    addresses: [
      ...[...gossip, "ruler.alertmanager_url"],
      // MinIO's in place of S3.
      ...["bucket_lookup_type", "bucket_name", "endpoint", "insecure"].map(
        (name) => `common.storage.s3.${name}`,
      ),
    ],
    paths: [
      ...["activity_tracker.filepath", "blocks_storage.bucket_store.sync_dir"],
      ...["blocks_storage.tsdb.dir", "compactor.data_dir", ...ruler],
    ],
    times: [
      ...["failover_timeout", "update_timeout", "update_timeout_jitter_max"].map(
        (name) => `limits.ha_tracker_${name}`,
      ),
      ...["limits.ruler_evaluation_delay_duration", "ingester.ring.min_ready_duration"],
    ],
    names: [
      ...["compactor.sharding_ring", "distributor.ring", "ingester.ring", "ruler.ring"].map(
        (ring) => `${ring}.instance_id`,
      ),
      "store_gateway.sharding_ring.instance_id",
    ],
  },
  cortex: {
    addresses: [...gossip, "blocks_storage.s3.endpoint", ...rulerTells],
    paths: [
      ...["blocks_storage.bucket_store.sync_dir", "blocks_storage.tsdb.dir", "compactor.data_dir"],
      "ingester.lifecycler.tokens_file_path",
      ...["querier.active_query_tracker_dir", ...ruler],
    ],
    times: [
      ...["-blocks-storage.bucket-store.bucket-index.update-on-error-interval"],
      ...["-blocks-storage.bucket-store.sync-interval", "-compactor.cleanup-interval"],
      "-compactor.ring.wait-stability-min-duration",
      ...["failover-timeout", "update-timeout", "update-timeout-jitter-max"].map(
        (name) => `-distributor.ha-tracker.${name}`,
      ),
      ...["-ingester.final-sleep", "-ingester.min-ready-duration"],
      "-store-gateway.sharding-ring.wait-stability-min-duration",
    ],
    names: [
      ...["-compactor.ring.instance-id", "-distributor.ring.instance-id"],
      ...["-ingester.lifecycler.ID", "-ruler.ring.instance-id"],
      "-store-gateway.sharding-ring.instance-id",
      "ruler.external_labels.cluster",
    ],
  },
  tempo: {
    addresses: [
      ...[...gossip, "distributor.receivers.otlp.protocols.http.endpoint"],
      ...["querier.frontend_worker.frontend_address", "storage.trace.s3.endpoint"],
    ],
    paths: ["overrides.per_tenant_override_config", "storage.trace.wal.path"],
    times: ["compactor.ring.wait_stability_min_duration", "ingester.lifecycler.min_ready_duration"],
    // Whether it makes series of spans, and for whom.
    choices: ["metrics_generator.*"],
  },
  "opentelemetry-collector gateway": {
    addresses: [
      ...[...collector, "exporters.load_balancing.resolver.*"],
      "receivers.otlp.protocols.http.endpoint",
      "receivers.otlp/agents.protocols.grpc.endpoint",
    ],
    times: ["receivers.otlp*.grpc.keepalive.server_parameters.max_connection_age"],
    // A cluster may have none, or several, and tenants of its own.
    choices: ["exporters.otlp_http/*", "processors.filter/*", "service.pipelines.*"],
    // Here it is nobody's pod.
    names: ["processors.k8s_attributes.auth_type"],
  },
  "opentelemetry-collector sampler": {
    addresses: collector,
    times: ["processors.tail_sampling.decision_wait"],
    choices: [
      ...["exporters.otlp_http/*", "processors.filter/*", "service.pipelines.*"],
      ...["processors.tail_sampling.decision_cache.*", "processors.tail_sampling.num_traces"],
      "processors.tail_sampling.policies.2.probabilistic.sampling_percentage",
    ],
  },
  // Beyond what they are told otherwise anyway, where a test waits for what a tenant does not keep.
  "loki that deletes": {
    times: ["-compactor.compaction-interval", "-compactor.retention-delete-delay"],
  },
  "mimir that deletes": { times: ["-compactor.cleanup-interval", "-compactor.deletion-delay"] },
  "cortex that deletes": { times: ["-compactor.deletion-delay"] },
  "tempo that deletes": {
    times: [
      "compactor.compaction.compacted_block_retention",
      ...["storage.trace.blocklist_poll", "storage.trace.wal.ingestion_time_range_slack"],
    ],
  },
  minio: {
    addresses: ["--address", "volumes.*"],
    // Here the disk is the root's.
    paths: ["MINIO_CI_CD"],
    // How much memory it has.
    choices: ["GOMEMLIMIT"],
  },
} as const satisfies Readonly<Record<string, Differences>>;

type Program = keyof typeof differences;

/** What a program's list lacks of what was found to differ, and what it has too much: nothing, where it is closed. */
export function heldAgainst(program: Program, found: readonly string[]) {
  const listed = Object.values(differences[program]).flat();
  const covers = (entry: string, path: string) => {
    const [start = "", ...rest] = entry.split("*");
    return rest.length === 0
      ? path === entry
      : path.startsWith(start) && path.endsWith(rest.join("*"));
  };
  return {
    unlisted: found.filter((path) => !listed.some((entry) => covers(entry, path))),
    unused: listed.filter((entry) => !found.some((path) => covers(entry, path))),
  };
}

export const closed = { unlisted: [], unused: [] };
