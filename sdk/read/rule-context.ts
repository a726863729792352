import { remembered } from "../basics/remembered.ts";
import type { EvaluatedApplication, EvaluatedCluster } from "../evaluate/evaluated.ts";
import type { KubernetesObject } from "../model/kubernetes-object.ts";
import type { Catalogue } from "../model/catalogue.ts";
import { allOfKind } from "./of-kind.ts";
import { type Inventory, type Recorded, seriesByName, type Source } from "../promql/inventory.ts";
import { queriesOf } from "./queries.ts";
import { type ReadRule, readable, rulesOf } from "./rules.ts";
import type { Scrape } from "../promql/inventory.ts";
import { scrapeOutside, scrapesOf, usualInterval } from "./scrapes.ts";
import { seconds } from "../promql/seconds.ts";
import { synthetic } from "./synthetic.ts";

/** A rule with the application and the object that it stands in; a query stands in no object. */
export interface PlacedRule extends ReadRule {
  readonly application: string;
  readonly object?: KubernetesObject;
}

/** The rules of a cluster and what they may ask for. */
export interface RuleContext {
  readonly rules: readonly PlacedRule[];
  /** The queries of its dashboards. */
  readonly queries: readonly PlacedRule[];
  readonly inventory: Inventory;
  /** How often groups are evaluated that do not say it themselves. */
  readonly evaluation: string;
  /** The namespaces of which the tree knows. */
  readonly namespaces: readonly string[];
  /** What every scrape of the cluster is, for series that each of them has. */
  readonly scrapes: readonly Scrape[];
}

/**
 * The rules of a cluster with what they may ask for, by who reads them: of two Prometheus each knows only what it
 * scrapes and records itself. Every rule and every query stands in one of them. `loadGrammar` comes first.
 */
export const ruleContexts = remembered((cluster: EvaluatedCluster): RuleContext[] => {
  const scrapers = cluster.applications.filter(({ name, component }) =>
    cluster.applications.some(
      ({ readers }) =>
        readers.scrapes === name ||
        (readers.rules === name && "scrapes" in (component.reads ?? {})),
    ),
  );
  const [first] = scrapers;
  if (scrapers.length < 2) return [contextOf(cluster, { scraped: cluster, ruled: cluster })];
  const home = scrapers.find((one) => !one.private) ?? first!;
  const only = (keep: (one: EvaluatedApplication) => boolean): EvaluatedCluster => ({
    ...cluster,
    applications: cluster.applications.filter(keep),
  });
  return scrapers.map(({ name }) => {
    // What is written by hand says nothing of its reader; the open one selects it.
    const scraped = only(({ readers }) => (readers.scrapes ?? home.name) === name);
    // A ruler that scrapes nothing asks the open one's store.
    const ruled = only(
      ({ readers: { rules } }) =>
        rules === name || (name === home.name && !scrapers.some((one) => one.name === rules)),
    );
    return contextOf(cluster, { scraped, ruled, reader: name });
  });
});

function contextOf(
  cluster: EvaluatedCluster,
  {
    scraped,
    ruled,
    reader,
  }: { scraped: EvaluatedCluster; ruled: EvaluatedCluster; reader?: string },
): RuleContext {
  const rules = allOfKind(ruled, "PrometheusRule").flatMap(({ application, object }) =>
    readable(rulesOf(object)).map((rule) => ({ ...rule, application, object })),
  );
  const queries = ruled.applications.flatMap(({ name: application, facets }) =>
    readable((facets.dashboards ?? []).flatMap(queriesOf)).map((one) => ({
      ...one,
      application,
    })),
  );
  const sources = sourcesOf(scraped, cluster);
  const scrapes = [
    ...scraped.applications.flatMap((application) => scrapesOf(application, cluster)),
    ...sources.flatMap((source) => (source.catalogue.outside ? source.scrapes : [])),
  ];
  const prometheus = allOfKind(cluster, "Prometheus").find(
    ({ application }) => reader === undefined || application === reader,
  );
  const alertNames = [...new Set(rules.filter(({ alert }) => alert).map(({ name }) => name))];
  const series = seriesByName([...sources, ...synthetic(scrapes, alertNames)]);
  const evaluation = prometheus?.resource.spec?.evaluationInterval ?? usualInterval;
  const { externalLabels = {} } = prometheus?.resource.spec ?? {};
  return {
    rules,
    queries,
    evaluation,
    namespaces: namespacesOf(cluster),
    scrapes,
    inventory: {
      series,
      recorded: recordedBy(rules, evaluation),
      externalLabels: Object.keys(externalLabels),
    },
  };
}

/** Those that a cluster delivers to or watches, and those that every cluster has. */
export const namespacesOf = remembered(({ facts, applications }: EvaluatedCluster): string[] => {
  const own = applications.flatMap(({ objects }) =>
    objects.flatMap(({ metadata }) => metadata.namespace ?? []),
  );
  const every = ["default", "kube-node-lease", "kube-public", "kube-system"];
  return [...new Set([...own, ...facts.monitoredNamespaces, ...every])].sort();
});

/** The catalogues of what some of a cluster's applications let be scraped, with what scrapes them. */
export function sourcesOf({ applications }: EvaluatedCluster, cluster: EvaluatedCluster): Source[] {
  return applications.flatMap((application) => {
    const scrapes = scrapesOf(application, cluster);
    const declared = (application.component.metrics ?? []).map((catalogue) => ({
      catalogue,
      scrapes: catalogue.outside
        ? [scrapeOutside(cluster)]
        : scrapes.filter(({ port }) => catalogue.port === undefined || catalogue.port === port),
    }));
    return [...declared, ...exposedBy(application, scrapes)];
  });
}

/** Each catalogue once, with the monitors of every port that exposes it. */
function exposedBy({ facets }: EvaluatedApplication, scrapes: readonly Scrape[]): Source[] {
  const ports = new Map<Catalogue, Set<string>>();
  for (const { port, exposes, by } of facets.scrapes ?? []) {
    const monitor = `${by === "pods" ? "PodMonitor" : "ServiceMonitor"}/${port.of.name}`;
    for (const catalogue of exposes) {
      const known = ports.get(catalogue) ?? new Set();
      ports.set(catalogue, known.add(`${monitor} ${port.name}`));
    }
  }
  return [...ports].map(([catalogue, of]) => ({
    catalogue,
    scrapes: scrapes.filter(({ monitor, port }) => of.has(`${monitor} ${port}`)),
  }));
}

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
