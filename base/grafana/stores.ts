import {
  type Address,
  type ClusterFacts,
  type Datasource,
  each,
  type GivesOf,
  type OwnPods,
  toEach,
} from "../../sdk/index.ts";
import {
  logStore,
  metricsStore,
  otlp,
  otlpTenantsOf,
  platform,
  type Tenant,
  traceStore,
} from "../roles.ts";
import { tenantUid } from "./tenant-uid.ts";

export type MetricsStore = Address & GivesOf<typeof metricsStore>;
export type LogStore = Address & GivesOf<typeof logStore>;
export type TraceStore = Address & GivesOf<typeof traceStore>;

/** One store as Grafana shows it, of one tenant. Dashboards and links hold its uid. */
export interface Shown<Store> {
  readonly name: string;
  readonly uid: string;
  readonly at: Store;
}

/** What Grafana shows of one tenant. */
export interface OfTenant {
  readonly tenant: Tenant;
  readonly metrics: readonly (Shown<MetricsStore> & Pick<Datasource, "isDefault">)[];
  readonly logs: readonly Shown<LogStore>[];
  readonly traces: readonly Shown<TraceStore>[];
}

type Found = Readonly<
  Record<`metrics-${Tenant}`, readonly MetricsStore[]> &
    Record<`logs-${Tenant}`, readonly LogStore[]> &
    Record<`traces-${Tenant}`, readonly TraceStore[]> & {
      readonly defaultStore: MetricsStore;
      readonly metricsStores: readonly MetricsStore[];
      readonly logStores: readonly LogStore[];
    }
>;

/** One connection to each store for each tenant but the platform, which has flows of its own and sends no traces. */
export function tenantFlows(cluster: ClusterFacts, by: OwnPods) {
  const tenants = otlpTenantsOf(cluster);
  return {
    ...each("metrics", tenants, (tenant) =>
      toEach(metricsStore, `queries of ${tenant}`, { tenant, by }),
    ),
    ...each("logs", tenants, (tenant) =>
      toEach(logStore, `queries log lines of ${tenant}`, { tenant, by }),
    ),
    ...each("traces", tenants, (tenant) =>
      toEach(traceStore, `queries traces of ${tenant}`, { tenant, by }),
    ),
  };
}

/** What Grafana shows, the platform's first, then what came by OTLP from pods of no team. */
export function shownTenants(cluster: ClusterFacts, flows: Found): OfTenant[] {
  const { defaultStore, metricsStores, logStores } = flows;
  const others = metricsStores.filter(({ name }) => name !== defaultStore.name);
  return [
    {
      tenant: platform,
      metrics: [
        { name: "Prometheus", uid: "prometheus", at: defaultStore, isDefault: true },
        ...others.map((at) => ({ ...called(at, {}), at, isDefault: false })),
      ],
      logs: logStores.map((at, index) => ({ ...called(at, { kind: "Loki", index }), at })),
      traces: [],
    },
    ...otlpTenantsOf(cluster).map((tenant) => ({
      tenant,
      metrics: (flows[`metrics-${tenant}`] ?? [])
        .filter(keepsTenantsApart)
        .map((at) => ({ ...called(at, { tenant }), at, isDefault: false })),
      logs: (flows[`logs-${tenant}`] ?? []).map((at, index) => ({
        ...called(at, { kind: "Loki", index, tenant }),
        at,
      })),
      traces: (flows[`traces-${tenant}`] ?? []).map((at, index) => ({
        ...called(at, { kind: "Tempo", index, ...(tenant !== otlp && { tenant }) }),
        at,
      })),
    })),
  ];
}

/** A Prometheus has its own series alone, whatever a request says. */
function keepsTenantsApart({ headers }: MetricsStore): boolean {
  return Object.keys(headers).length > 0;
}

interface Called {
  /** What the first of several is called by. */
  readonly kind?: "Loki" | "Tempo";
  readonly index?: number;
  /** None where it is what links and dashboards mean that name no tenant. */
  readonly tenant?: Tenant;
}

function called({ name: application }: Address, { kind, index, tenant }: Called) {
  const name = (index === 0 && kind) || application;
  const uid = name.toLowerCase();
  if (tenant === undefined) return { name, uid };
  return { name: `${name} (${tenant})`, uid: tenantUid(uid, tenant) };
}

/** The stores of series among them, as queries of dashboards are judged by. */
export function shownSeries(tenants: readonly OfTenant[]): Datasource[] {
  return tenants.flatMap(({ tenant, metrics }) =>
    metrics.map(({ uid, at, isDefault }) => ({ uid, store: at.name, tenant, isDefault })),
  );
}
