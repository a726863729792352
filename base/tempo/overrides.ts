import type { Tenant } from "../roles.ts";
import type { TempoOptions, TenantLimits } from "./options.ts";
import type { SpanMetrics } from "./span-metrics.ts";

const megabyte = 1_000_000;

/** What anybody may do who is not named; how a rate is counted over the replicas stands here alone. */
export function defaults({ limits }: Pick<TempoOptions, "limits">): object {
  const { ingestion, ...others } = tenantLimits(limits);
  return { ...others, ingestion: { ...ingestion, rate_strategy: "global" } };
}

/**
 * What each tenant may do, and what is made of its spans; Tempo reads it again when it changes. Whoever stands here has
 * nothing of the defaults (v2.10.8, `getOverridesForUser`), so each has all of it.
 */
export function overrides(
  { limits, tenants: chosen }: Pick<TempoOptions, "limits" | "tenants">,
  tenants: readonly Tenant[],
  spanMetrics: Pick<SpanMetrics, "headers"> | undefined,
): object {
  const entries = tenants.map((tenant) => {
    const own = { ...limits, ...chosen[tenant] };
    const made = spanMetrics && { metrics_generator: generator(own, spanMetrics.headers[tenant]) };
    return [tenant, { ...tenantLimits(own), ...made }];
  });
  return { overrides: Object.fromEntries(entries) };
}

function tenantLimits({ retention, ingestion, traces, traceSize }: TenantLimits) {
  return {
    ingestion: {
      rate_limit_bytes: ingestion * megabyte,
      burst_size_bytes: 2 * ingestion * megabyte,
      max_global_traces_per_user: traces,
    },
    global: { max_bytes_per_trace: traceSize * megabyte },
    compaction: { block_retention: retention },
  };
}

/** Exemplars carry `trace_id`, as those of OpenMetrics do: Grafana follows one name. */
function generator({ series }: TenantLimits, headers: Readonly<Record<string, string>> = {}) {
  return {
    processors: ["service-graphs", "span-metrics"],
    max_active_series: series,
    trace_id_label_name: "trace_id",
    remote_write_headers: headers,
  };
}
