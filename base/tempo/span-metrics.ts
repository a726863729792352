import { type Address, type ClusterFacts, each, type GivesOf, toEach } from "../../sdk/index.ts";
import { remoteWriteReceiver, type Tenant, tenantsOf } from "../roles.ts";

/** Who takes the series that are made of a tenant's spans, by the name of the flow. */
export type Receivers = Readonly<Record<`spanMetrics-${Tenant}`, readonly Receiver[]>>;
type Receiver = Pick<Address, "name" | "url"> & GivesOf<typeof remoteWriteReceiver>;

/** Where the series go, and how requests say whose they are. */
export interface SpanMetrics {
  readonly name: string;
  readonly url: string;
  readonly headers: Readonly<Record<Tenant, Readonly<Record<string, string>>>>;
}

/** What every series that is made here carries; each replica adds `__metrics_gen_instance`. */
export function externalLabels({ name }: Pick<ClusterFacts, "name">): { cluster: string } {
  return { cluster: name };
}

const flowOf = (tenant: Tenant) => `spanMetrics-${tenant}` as const;

/** One connection for each tenant that may send spans. */
export function spanMetricsFlows(cluster: ClusterFacts) {
  return each("spanMetrics", tenantsOf(cluster), (tenant) =>
    toEach(remoteWriteReceiver, `writes series made of spans of ${tenant}`, {
      tenant,
      externalLabels: externalLabels(cluster),
    }),
  );
}

/** The one receiver; none where the cluster has none, which is no fault. Throws where an instance has several. */
export function spanMetricsOf(
  instance: string,
  cluster: ClusterFacts,
  flows: Receivers,
): SpanMetrics | undefined {
  const tenants = tenantsOf(cluster);
  const receivers = flows[flowOf(tenants[0])] ?? [];
  if (receivers.length > 1) {
    throw new Error(
      `Cannot write series of spans to ${receivers.map(({ name }) => name).join(" and ")}: each series is kept once; bind one, bind(remoteWriteReceiver, "${receivers[0]!.name}", { of: "${instance}" })`,
    );
  }
  return receivers.map(({ name, url, pushPath }) => ({
    ...{ name, url: `${url}${pushPath}` },
    headers: Object.fromEntries(
      tenants.map((tenant) => [tenant, flows[flowOf(tenant)]?.[0]?.headers ?? {}]),
    ),
  }))[0];
}
