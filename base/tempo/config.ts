import type { ReachedBucket } from "../shared/object-store.ts";
import { copiesOf, memberlist, type Ring, ringServer } from "../shared/ring.ts";
import { objectStore } from "./object-store.ts";
import type { TempoOptions } from "./options.ts";
import { defaults } from "./overrides.ts";
import type { SpanMetrics } from "./span-metrics.ts";

/** Where a Tempo stands and whom it knows: all that may differ between two that are configured alike. */
export interface Surroundings extends Ring {
  /** What every series carries that is made of spans. */
  readonly externalLabels: Readonly<Record<string, string>>;
  readonly ports: Ring["ports"] & { readonly otlp: number };
  /** Where replicas are found for queries, `host:port`. */
  readonly frontends: string;
  /** The volume, and where limits of tenants are read. */
  readonly folders: { readonly data: string; readonly overrides: string };
  /** None where traces stay on the volume. */
  readonly bucket: ReachedBucket | undefined;
  /** None where nobody keeps series that others write. */
  readonly spanMetrics: Pick<SpanMetrics, "name" | "url"> | undefined;
}

/** By what a replica is known in each of the rings. */
const inRing = { instance_addr: "${POD_IP}", instance_id: "${POD_NAME}" };

/** Names the rings and what is written to them alike wherever it runs; `POD_IP` and `POD_NAME` are filled in at the start. */
export function config(
  options: Pick<TempoOptions, "replicas" | "queryTimeout" | "limits">,
  surroundings: Surroundings,
): object {
  const { folders, bucket } = surroundings;
  return {
    // Both are all of Tempo in one program; the second shares the work with others.
    target: options.replicas === 1 ? "all" : "scalable-single-binary",
    multitenancy_enabled: true,
    usage_report: { reporting_enabled: false },
    server: ringServer(surroundings, options),
    memberlist: memberlist(surroundings),
    ...writePath(options, surroundings),
    ...readPath(options, surroundings),
    storage: {
      trace: {
        ...(bucket
          ? objectStore(bucket)
          : { backend: "local", local: { path: `${folders.data}/blocks` } }),
        wal: { path: `${folders.data}/wal` },
      },
    },
    ...(surroundings.spanMetrics && {
      metrics_generator: { ring: inRing, ...generator(surroundings, surroundings.spanMetrics) },
    }),
    overrides: { defaults: defaults(options), per_tenant_override_config: folders.overrides },
  };
}

function writePath({ replicas }: Pick<TempoOptions, "replicas">, { ports }: Surroundings): object {
  return {
    distributor: {
      receivers: { otlp: { protocols: { http: { endpoint: `:${ports.otlp}` } } } },
      ring: inRing,
    },
    ingester: {
      lifecycler: {
        ...{ address: "${POD_IP}", id: "${POD_NAME}" },
        ring: { replication_factor: copiesOf({ replicas }) },
        // One that comes back must not wait for another that is lost.
        readiness_check_ring_health: false,
      },
    },
    compactor: { ring: inRing },
  };
}

function readPath(
  { queryTimeout }: Pick<TempoOptions, "queryTimeout">,
  { frontends }: Surroundings,
): object {
  return {
    querier: {
      frontend_worker: { frontend_address: frontends },
      search: { query_timeout: queryTimeout },
      trace_by_id: { query_timeout: queryTimeout },
    },
    query_frontend: {
      api_timeout: queryTimeout,
      // A header that names two tenants would else be answered with what both have.
      multi_tenant_queries_enabled: false,
      // All that is kept can be searched; it would else be the last week.
      search: { max_duration: "0s" },
    },
  };
}

function generator(
  { externalLabels, folders }: Surroundings,
  { name, url }: Pick<SpanMetrics, "name" | "url">,
): object {
  return {
    registry: { external_labels: externalLabels },
    // A sampler holds spans back until their trace is whole; what is older than 30 seconds would else count for nothing.
    metrics_ingestion_time_range_slack: "2m",
    storage: {
      path: `${folders.data}/generator`,
      // Whose series they are stands with the limits of each tenant.
      remote_write_add_org_id_header: false,
      remote_write: [{ name, url, send_exemplars: true }],
    },
  };
}
