import { didYouMean } from "../basics/did-you-mean.ts";
import { Failure } from "../basics/fail.ts";
import type { EvaluatedCluster, EvaluatedFleet } from "../evaluate/evaluated.ts";
import type { Routing } from "../model/routing.ts";
import { type AskedAlert, askedAlerts, formatLabels } from "./asked-alerts.ts";
import { formatWay } from "./format-way.ts";
import { parseLabels } from "./parse-labels.ts";
import { routingsOf, routingsThatHear } from "./routings-of.ts";

/** What is printed of the alerts with some labels, and what about these labels is questioned. */
interface Ways {
  readonly lines: readonly string[];
  readonly doubts: readonly string[];
}

/**
 * The ways of the alerts with these labels. Fails where a word is no label or the cluster is none.
 *
 * @param words such as `severity=critical`
 * @param name of the only cluster to look at
 */
export function ways({ clusters }: EvaluatedFleet, words: readonly string[], name?: string): Ways {
  const labels = parseLabels(words);
  if (typeof labels === "string") throw new Failure(`Cannot find a way: ${labels}`);
  const asked = chosen(clusters, name).map((cluster) => ({
    cluster,
    ...askedAlerts(cluster, labels),
  }));
  return {
    lines: asked.flatMap(({ cluster, alerts }) => alerts.flatMap((one) => waysOn(cluster, one))),
    doubts: asked.flatMap(({ cluster, doubts }) =>
      doubts.map((doubt) => `${cluster.facts.name}: ${doubt}`),
    ),
  };
}

function chosen(
  clusters: readonly EvaluatedCluster[],
  name: string | undefined,
): readonly EvaluatedCluster[] {
  if (name === undefined) return clusters;
  const found = clusters.filter(({ facts }) => facts.name === name);
  if (found.length > 0) return found;
  const names = clusters.map(({ facts }) => facts.name);
  const hint = didYouMean(name, names) || `there are ${names.join(", ")}`;
  throw new Failure(`Cannot find a way on cluster "${name}": ${hint}`);
}

function waysOn(cluster: EvaluatedCluster, { labels, by }: AskedAlert): string[] {
  const { name } = cluster.facts;
  const all = routingsOf(cluster);
  if (all.length === 0) return [`${name}: no Alertmanager runs here`];
  const hearing = by.flatMap((author) => routingsThatHear(cluster, author));
  const heard = new Set(hearing.map(({ application }) => application));
  const routings = by.length === 0 ? all : all.filter(({ application }) => heard.has(application));
  if (routings.length === 0) {
    return [`${name}: no Alertmanager hears ${formatLabels(labels)} of ${by.join(", ")}`];
  }
  return routings.flatMap(({ application, routing }) => [
    `${name}/${application}: ${formatLabels(labels)}`,
    ...formatWay(withRead(routing, { application, cluster }), labels).map((line) => `  ${line}`),
  ]);
}

/** With what others say of their alerts to an Alertmanager. */
function withRead(
  { inhibitions, ...routing }: Routing,
  { application, cluster }: { application: string; cluster: EvaluatedCluster },
): Routing {
  const said = cluster.applications
    .filter(({ readers }) => readers.inhibitions?.includes(application))
    .flatMap(({ facets }) => facets.inhibitions ?? []);
  return { ...routing, inhibitions: [...inhibitions, ...said] };
}
