import { type Address, type FlowTo, type GivesOf, seconds, toEach } from "../../sdk/index.ts";
import {
  logStore,
  metricsStore,
  otlpMetricsStore,
  remoteWriteReceiver,
  type Tenant,
} from "../roles.ts";
import { linePaths, literal, pagePaths, seriesPaths, tailPath } from "./paths.ts";

type Roles = {
  readonly series: typeof metricsStore;
  readonly lines: typeof logStore;
  readonly samples: typeof remoteWriteReceiver;
  readonly otlpSamples: typeof otlpMetricsStore;
};

type Flows = {
  readonly [Kind in keyof Roles]: Readonly<Record<`${Kind}-${Tenant}`, FlowTo<Roles[Kind], true>>>;
};
type Found = {
  readonly [Kind in keyof Roles]: Readonly<
    Record<`${Kind}-${Tenant}`, readonly (Address & GivesOf<Roles[Kind]>)[]>
  >;
};

/** The stores that answer each tenant and take its data, as flows are connected. */
export type Stores = Found["series"] & Found["lines"] & Found["samples"] & Found["otlpSamples"];

/** Paths of a store that are served to those who may do one thing. */
export interface Door {
  readonly may: "read" | "write";
  /** Patterns of whole paths. */
  readonly paths: readonly string[];
  /** How long the store takes to answer at most. */
  readonly seconds: number;
  /** It stays open, by WebSocket. */
  readonly follows?: true;
}

/** A store, and what of it is served at a host of its own. */
export interface StoreHost {
  readonly store: string;
  /** Where it is, `host:port`. */
  readonly at: string;
  readonly doors: readonly Door[];
  /** Headers by which it knows whose data a request means; none where it keeps no tenants apart. */
  readonly headers: ReadonlyMap<Tenant, Readonly<Record<string, string>>>;
}

/** A push is taken or refused at once. */
const pushSeconds = 30;
/** Loki ends a tail after an hour (v3.7.8, `querier.tail_max_duration`). */
const tailSeconds = 3600;

/** The connections to every store, for each tenant. */
export function storeFlows(
  tenants: readonly Tenant[],
): Flows["series"] & Flows["lines"] & Flows["samples"] & Flows["otlpSamples"] {
  const forEach = <Kind extends string, Flow>(kind: Kind, flow: (tenant: Tenant) => Flow) =>
    Object.fromEntries(tenants.map((tenant) => [`${kind}-${tenant}`, flow(tenant)])) as Record<
      `${Kind}-${Tenant}`,
      Flow
    >;
  return {
    ...forEach("series", (tenant) => toEach(metricsStore, `series of ${tenant}`, { tenant })),
    ...forEach("lines", (tenant) => toEach(logStore, `log lines of ${tenant}`, { tenant })),
    ...forEach("samples", (tenant) =>
      toEach(remoteWriteReceiver, `samples for ${tenant}`, { tenant, externalLabels: {} }),
    ),
    ...forEach("otlpSamples", (tenant) =>
      toEach(otlpMetricsStore, `samples for ${tenant}, by OTLP`, { tenant }),
    ),
  };
}

/** A store as one role and one tenant show it. */
interface Seen extends Pick<StoreHost, "doors"> {
  readonly at: Address;
  readonly tenant: Tenant;
  readonly headers: Readonly<Record<string, string>>;
}

/** Every store with the doors that it has for these tenants, sorted by name. */
export function storeHosts(stores: Stores, tenants: readonly Tenant[]): StoreHost[] {
  const seen = tenants.flatMap((tenant) => seenBy(tenant, stores));
  const names = [...new Set(seen.map(({ at }) => at.name))].sort();
  return names.map((store) => {
    const of = seen.filter(({ at }) => at.name === store);
    const [{ at, tenant }] = of as [Seen, ...Seen[]];
    return {
      ...{ store, at: `${at.host}:${at.port}` },
      doors: of.filter((one) => one.tenant === tenant).flatMap(({ doors }) => doors),
      headers: new Map(of.map((one) => [one.tenant, one.headers])),
    };
  });
}

function seenBy(tenant: Tenant, stores: Stores): Seen[] {
  const read = (paths: readonly string[], timeout: string): Door => ({
    ...{ may: "read", paths },
    // The store ends it sooner, and says why.
    seconds: seconds(timeout) + 5,
  });
  const write = (...paths: readonly string[]): Door => ({
    ...{ may: "write", paths: paths.map(literal), seconds: pushSeconds },
  });
  const tail: Door = { may: "read", paths: [tailPath], seconds: tailSeconds, follows: true };
  return [
    ...stores[`series-${tenant}`]!.map((at) => ({
      ...{ at, headers: at.headers },
      doors: [read([...seriesPaths(at.path), ...(at.pages ? pagePaths : [])], at.queryTimeout)],
    })),
    ...stores[`lines-${tenant}`]!.map((at) => ({
      ...{ at, headers: at.headers },
      doors: [read(linePaths, at.queryTimeout), tail, write(at.pushPath, `${at.otlpPath}/v1/logs`)],
    })),
    ...stores[`samples-${tenant}`]!.map((at) => ({
      ...{ at, headers: at.headers, doors: [write(at.pushPath)] },
    })),
    ...stores[`otlpSamples-${tenant}`]!.map((at) => ({
      ...{ at, headers: at.headers, doors: [write(`${at.otlpPath}/v1/metrics`)] },
    })),
  ].map((one) => ({ ...one, tenant }));
}
