import type { Tenant } from "../roles.ts";
import { namespaceAttribute } from "./senders.ts";
import { storeExporters } from "./sending.ts";
import type { OfTenant } from "./stores.ts";

type Signal = "logs" | "metrics" | "traces";

/** What a configuration has more for one signal. */
export interface Parts {
  readonly processors: Readonly<Record<string, object>>;
  readonly exporters: Readonly<Record<string, object>>;
  readonly pipelines: Readonly<Record<string, object>>;
}

/** What the pipeline of each signal hands over to, and those of the tenants take from. */
export const tenantsConnector = "forward/tenants";

const conditions = {
  logs: "log_conditions",
  metrics: "metric_conditions",
  traces: "trace_conditions",
} as const;

/**
 * A pipeline for each tenant, with a queue of its own: who is over the limits of a store waits alone. Each gets all of
 * a signal, and keeps what its senders' namespace makes its own.
 *
 * @param all nobody's of the teams first, then each team's
 * @param memory what may wait for all of them, in MiB
 */
export function tenantParts(signal: Signal, all: readonly OfTenant[], memory: number): Parts {
  const teams = all.slice(1).map(({ tenant }) => tenant);
  const share = memory / all.length;
  const parts = all.map(({ tenant, stores }, index) => {
    const exporters = storeExporters(`${signal}-${tenant}`, stores, share);
    const dropped = index === 0 ? teams.map(isOf) : [isNotOf(tenant)];
    const filter = `filter/${signal}-${tenant}`;
    // What it could not tell it would else keep.
    const kept = { error_mode: "propagate", [conditions[signal]]: dropped };
    const processors = dropped.length > 0 ? { [filter]: kept } : {};
    const pipeline = {
      receivers: [tenantsConnector],
      processors: Object.keys(processors),
      exporters: Object.keys(exporters),
    };
    return { processors, exporters, pipelines: { [`${signal}/${tenant}`]: pipeline } };
  });
  return {
    processors: Object.assign({}, ...parts.map(({ processors }) => processors)),
    exporters: Object.assign({}, ...parts.map(({ exporters }) => exporters)),
    pipelines: Object.assign({}, ...parts.map(({ pipelines }) => pipelines)),
  };
}

const attribute = `resource.attributes["${namespaceAttribute}"]`;
const isOf = (tenant: Tenant) => `${attribute} == "${tenant}"`;
const isNotOf = (tenant: Tenant) => `${attribute} != "${tenant}"`;
