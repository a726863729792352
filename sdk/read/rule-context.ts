import { remembered } from "../basics/remembered.ts";
import type { EvaluatedCluster } from "../evaluate/evaluated.ts";
import type { KubernetesObject } from "../model/kubernetes-object.ts";
import { allOfKind } from "./all-of-kind.ts";
import {
  type Inventory,
  type Recorded,
  type Scrape,
  seriesByName,
  seriesIn,
} from "../promql/inventory.ts";
import { prometheusSettings } from "./prometheus-settings.ts";
import { comingTo } from "./coming-to.ts";
import { queriesOf } from "./queries.ts";
import { type ReadRule, readable, rulesOf } from "./rules.ts";
import { scrapeOutside, scrapesOf, usualInterval } from "./scrapes.ts";
import { cataloguesOf, foundBy, sourcesOf } from "./sources.ts";
import { seconds } from "../promql/seconds.ts";
import { askedStore, type Store, storesOf } from "./stores.ts";
import { synthetic } from "./synthetic.ts";

/** A rule with the application and the object that it stands in; a query stands in no object. */
export interface PlacedRule extends ReadRule {
  readonly application: string;
  readonly object?: KubernetesObject;
}

/** Whose a series is, and why it does not come to a store. */
export interface Elsewhere {
  /** `kube-state-metrics` */
  readonly program: string;
  /** `which "prometheus" scrapes`, `and is not written to "cortex"` */
  readonly why: string;
  /** Whether another scrapes it: one cause for all that it scrapes. */
  readonly scraped?: true;
}

/** The rules of a cluster and what they may ask for. */
export interface RuleContext {
  readonly rules: readonly PlacedRule[];
  /** The queries of its dashboards. */
  readonly queries: readonly PlacedRule[];
  readonly inventory: Inventory;
  /** Where a series is, by its name, that is elsewhere on this cluster. */
  readonly elsewhere: (name: string) => Elsewhere | undefined;
  /** How often groups are evaluated that do not say it themselves. */
  readonly evaluation: string;
  /** The namespaces of which the tree knows. */
  readonly namespaces: readonly string[];
  /** What every scrape of the cluster is, for series that each of them has. */
  readonly scrapes: readonly Scrape[];
}

/**
 * The rules of a cluster with what they may ask for, by who reads them: of two Prometheus each knows only what it
 * scrapes and records itself, and a ruler what others wrote of one tenant. Every rule that somebody reads stands in
 * one of them, and every query in that of the store that it asks. `loadGrammar` comes first.
 */
export const ruleContexts = remembered((cluster: EvaluatedCluster): RuleContext[] => {
  const stores = storesOf(cluster);
  const queries = placedQueries(cluster, stores);
  return stores.map((store) => contextOf(cluster, { store, queries: queries.get(store) ?? [] }));
});

function contextOf(
  cluster: EvaluatedCluster,
  { store, queries }: { store: Store; queries: readonly PlacedRule[] },
): RuleContext {
  const rules = rulesIn(store.ruled);
  const written = Object.entries(store.externalLabels);
  const carrying = (scrape: Scrape): Scrape => ({
    ...scrape,
    labels: new Set([...scrape.labels, ...written.map(([label]) => label)]),
    fixed: new Map([...scrape.fixed, ...written]),
  });
  const found = cluster.applications
    .filter(({ name }) => store.name === undefined || name === store.name)
    .flatMap(({ finds }) => finds.map(foundBy(cluster)));
  const sources = [...sourcesOf(store.scraped, cluster), ...found].map((source) => ({
    ...source,
    scrapes: source.scrapes.map(carrying),
  }));
  const prometheus = prometheusSettings(cluster).find(
    ({ application }) => store.name === undefined || application === store.name,
  );
  const { externalLabels = {}, features = [], enforcedNamespaceLabel } = prometheus ?? {};
  const scrapes = [
    // Whoever writes the namespace of a monitor on its series scrapes monitors that are not of this tree.
    ...(enforcedNamespaceLabel === undefined ? [] : [scrapeOutside(cluster)]),
    ...store.scraped.applications.flatMap((one) => scrapesOf(one, cluster)).map(carrying),
    ...sources.flatMap((source) => (source.catalogue.outside ? source.scrapes : [])),
  ];
  const alertNames = [...new Set(rules.filter(({ alert }) => alert).map(({ name }) => name))];
  const { series, kept } = comingTo(
    store,
    seriesByName([...sources, ...synthetic(scrapes, { alertNames, features })]),
  );
  const elsewhere = scrapedElsewhere(cluster, store);
  const evaluation = prometheus?.evaluationInterval ?? usualInterval;
  // Whoever writes what it scrapes writes what it records, too.
  const earlier = rulesIn(store.recorded)
    .filter(({ name }) => store.takes({ name }))
    .map((rule) => ({ ...rule, labels: { ...rule.labels, ...store.externalLabels } }));
  return {
    rules,
    queries,
    elsewhere: (name) => kept(name) ?? elsewhere(name),
    evaluation,
    namespaces: namespacesOf(cluster),
    scrapes,
    inventory: {
      series,
      recorded: recordedBy([...rules, ...earlier], evaluation),
      externalLabels: Object.keys(externalLabels),
    },
  };
}

/** Whose a series is that is exposed on a cluster and not scraped into a store, and who scrapes it. */
function scrapedElsewhere(cluster: EvaluatedCluster, { scraped }: Store) {
  const others = cluster.applications.filter((one) => !scraped.applications.includes(one));
  return (series: string): Elsewhere | undefined => {
    const found = others.findLast((one) =>
      cataloguesOf(one).some((all) => seriesIn(all).has(series)),
    );
    if (found === undefined) return undefined;
    const { name, readers } = found;
    const who = readers.scrapes === undefined ? "nobody" : `"${readers.scrapes}"`;
    return { program: name, why: `which ${who} scrapes`, scraped: true };
  };
}

function rulesIn(ruled: EvaluatedCluster): PlacedRule[] {
  return allOfKind(ruled, "PrometheusRule").flatMap(({ application, object }) =>
    readable(rulesOf(object)).map((rule) => ({ ...rule, application, object })),
  );
}

/** The queries of dashboards, by the stores of whoever shows them; what nobody shows asks the first. */
function placedQueries(
  cluster: EvaluatedCluster,
  stores: readonly Store[],
): Map<Store, PlacedRule[]> {
  const placed = new Map<Store, PlacedRule[]>();
  for (const { name: application, facets, readers } of cluster.applications) {
    const shown = cluster.applications.filter(({ name }) => readers.dashboards?.includes(name));
    for (const query of readable((facets.dashboards ?? []).flatMap(queriesOf))) {
      const asked = shown.map(({ datasources }) => askedStore(query, datasources, stores));
      for (const store of new Set(asked.length > 0 ? asked : stores.slice(0, 1))) {
        placed.set(store, [...(placed.get(store) ?? []), { ...query, application }]);
      }
    }
  }
  return placed;
}

/** Those that a cluster delivers to or watches, and those that every cluster has. */
export const namespacesOf = remembered(({ facts, applications }: EvaluatedCluster): string[] => {
  const own = applications.flatMap(({ objects }) =>
    objects.flatMap(({ metadata }) => metadata.namespace ?? []),
  );
  const every = ["default", "kube-node-lease", "kube-public", "kube-system"];
  return [...new Set([...own, ...facts.monitoredNamespaces, ...every])].sort();
});

/** What rules record, by name; `evaluation` is how often a group is evaluated that does not say it. */
export function recordedBy(
  rules: readonly ReadRule[],
  evaluation: string,
): Map<string, Recorded[]> {
  const recorded = new Map<string, Recorded[]>();
  for (const { name, alert, expression, labels, interval } of rules) {
    if (alert) continue;
    const all = recorded.get(name) ?? [];
    all.push({
      expression,
      labels: Object.keys(labels),
      interval: seconds(interval ?? evaluation),
    });
    recorded.set(name, all);
  }
  return recorded;
}
