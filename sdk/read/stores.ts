import { tenantLabel } from "../evaluate/operator-form.ts";
import type { EvaluatedApplication, EvaluatedCluster } from "../evaluate/evaluated.ts";
import type { Datasource } from "../model/dashboard.ts";
import { mayPass } from "./may-pass.ts";
import type { Rule } from "./rules.ts";

/** Series that rules and queries ask: of a Prometheus, or of one tenant of a store that others write to. */
export interface Store {
  /** The application; none where a cluster has one Prometheus at most. */
  readonly name?: string;
  readonly tenant?: string;
  /** The applications that are scraped into it. */
  readonly scraped: EvaluatedCluster;
  /** Those whose rules are evaluated there. */
  readonly ruled: EvaluatedCluster;
  /** Those whose recorded series are written to it. */
  readonly recorded: EvaluatedCluster;
  /** What all series carry that were written to it. */
  readonly externalLabels: Readonly<Record<string, string>>;
  /** Whether a series may come to it of what is scraped and recorded for it. */
  readonly takes: (series: { readonly name: string; readonly job?: string | undefined }) => boolean;
}

/** Every store of a cluster; the one that is no application's own comes first. */
export function storesOf(cluster: EvaluatedCluster): [Store, ...Store[]] {
  const rulers = cluster.applications.filter(isRuler);
  const others = withoutRulesOf(cluster, rulers);
  const [home, ...more] = scraping(others);
  return [home, ...more, ...rulers.flatMap((ruler) => written(ruler, { cluster, others }))];
}

function isRuler({ component }: EvaluatedApplication): boolean {
  return typeof component.reads?.rules === "object";
}

/** A cluster without the rules that rulers of stores read; those written by hand are the operator's. */
function withoutRulesOf(
  cluster: EvaluatedCluster,
  rulers: readonly EvaluatedApplication[],
): EvaluatedCluster {
  const applications = cluster.applications.map((one) =>
    rulers.some(({ name }) => name === one.readers.rules)
      ? { ...one, within: one.within.filter(({ kind }) => kind !== "PrometheusRule") }
      : one,
  );
  return { ...cluster, applications };
}

function only(
  cluster: EvaluatedCluster,
  keep: (one: EvaluatedApplication) => boolean,
): EvaluatedCluster {
  return { ...cluster, applications: cluster.applications.filter(keep) };
}

/** Of two Prometheus each has what it scrapes. */
function scraping(cluster: EvaluatedCluster): [Store, ...Store[]] {
  const none = { recorded: only(cluster, () => false), externalLabels: {}, takes: () => true };
  const scrapers = cluster.applications.filter(({ name, component }) =>
    cluster.applications.some(
      ({ readers }) =>
        readers.scrapes === name ||
        (readers.rules === name && "scrapes" in (component.reads ?? {})),
    ),
  );
  const home = scrapers.find((one) => !one.private) ?? scrapers[0];
  if (home === undefined || scrapers.length < 2) {
    return [{ ...none, scraped: cluster, ruled: cluster }];
  }
  const storeOf = ({ name }: EvaluatedApplication): Store => ({
    ...{ ...none, name },
    // What is written by hand says nothing of its reader; the open one selects it.
    scraped: only(cluster, ({ readers }) => (readers.scrapes ?? home.name) === name),
    // A ruler that scrapes nothing asks the open one's store.
    ruled: only(
      cluster,
      ({ readers: { rules } }) =>
        rules === name || (name === home.name && !scrapers.some((one) => one.name === rules)),
    ),
  });
  return [storeOf(home), ...scrapers.filter((one) => one !== home).map(storeOf)];
}

/** What others write to the store of a ruler, apart by tenant. */
function written(
  ruler: EvaluatedApplication,
  { cluster, others }: { cluster: EvaluatedCluster; others: EvaluatedCluster },
): Store[] {
  const handed = only(cluster, ({ readers }) => readers.rules === ruler.name);
  const tenants = [
    ...ruler.written.map(({ tenant }) => tenant),
    ...handed.applications.flatMap(({ within }) =>
      within.flatMap((object) => tenantOf(object) ?? []),
    ),
  ];
  return [...new Set(tenants)].sort().map((tenant) => {
    const writers = ruler.written.filter((one) => one.tenant === tenant);
    const writes = (name: string | undefined) => writers.some(({ by }) => by === name);
    return {
      ...{ name: ruler.name, tenant },
      scraped: only(cluster, ({ readers }) => writes(readers.scrapes)),
      ruled: {
        ...handed,
        applications: handed.applications.map((one) => ({
          ...one,
          objects: [],
          within: one.within.filter((object) => tenantOf(object) === tenant),
        })),
      },
      recorded: only(others, ({ readers }) => writes(readers.rules)),
      takes: (series) => writers.some(({ relabelings = [] }) => mayPass(relabelings, series)),
      externalLabels: Object.assign(
        {},
        ...writers.map((one) => one.externalLabels),
      ) as Store["externalLabels"],
    };
  });
}

function tenantOf({ kind, metadata }: EvaluatedApplication["within"][number]): string | undefined {
  return kind === "PrometheusRule" ? metadata.labels?.[tenantLabel] : undefined;
}

/** The store that a query asks in a program with these datasources; the first where none of ours answers. */
export function askedStore(
  { datasource }: Pick<Rule, "datasource">,
  datasources: readonly Datasource[],
  stores: readonly Store[],
): Store {
  const named = datasources.find(({ uid }) => uid === datasource);
  const asked = named ?? datasources.find(({ isDefault }) => isDefault);
  const answers = ({ name, tenant }: Store) =>
    name === asked?.store && (tenant === undefined || tenant === asked?.tenant);
  return stores.find(answers) ?? stores[0]!;
}
