import {
  type Address,
  type ClusterFacts,
  each,
  type OwnPort,
  to,
  toEach,
} from "../../sdk/index.ts";
import {
  logStore,
  otlpMetricsStore,
  otlpTenantsOf,
  otlpTraceStore,
  type Tenant,
} from "../roles.ts";
import type { Own } from "./pods.ts";

/** A store that takes OTLP over HTTP. */
export type Store = Pick<Address, "name" | "url"> & {
  readonly headers: Readonly<Record<string, string>>;
  readonly otlpPath: string;
};

/** Who keeps what a tenant sends; nobody where there are none. */
export interface OfTenant {
  readonly tenant: Tenant;
  readonly stores: readonly Store[];
}

/** Where gateways take what they send on. */
export function taken({ gateway: { ports } }: Own): readonly OwnPort[] {
  return [ports.grpc, ports.http, ports.agents];
}

/** One connection to each store for each tenant: by the headers of a request a store knows whose it is. */
export function storeFlows(cluster: ClusterFacts, own: Own) {
  const ofGateway = { by: own.gateway, forwards: taken(own) };
  const ofSampler = { by: own.sampler, forwards: own.sampler.ports.grpc };
  const tenants = otlpTenantsOf(cluster);
  return {
    ...each("logs", tenants, (tenant) =>
      toEach(logStore, `keeps lines of ${tenant}`, { tenant, ...ofGateway }),
    ),
    ...each("metrics", tenants, (tenant) =>
      toEach(otlpMetricsStore, `keeps samples of ${tenant}`, { tenant, ...ofGateway }),
    ),
    ...each("traces", tenants, (tenant) =>
      to(otlpTraceStore, `keeps traces of ${tenant}`, { tenant, ...ofSampler }),
    ),
  };
}

/** How the flows to stores are called, before the tenant. */
type Signal = "logs" | "metrics" | "traces";

/** Where those connections lead, by tenant: nobody's of the teams first. */
export function storesOf<Kind extends Signal>(
  signal: Kind,
  cluster: ClusterFacts,
  flows: Readonly<Record<`${Kind}-${Tenant}`, Store | readonly Store[]>>,
): OfTenant[] {
  return otlpTenantsOf(cluster).map((tenant) => {
    const name = `${signal}-${tenant}` as const;
    const stores = flows[name];
    // A pipeline without a store drops what comes to it, and says nothing.
    if (stores === undefined)
      throw new Error(`Cannot find the flow "${name}": storeFlows has none`);
    return { tenant, stores: [stores].flat() };
  });
}
