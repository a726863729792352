import { allOfKind } from "./all-of-kind.ts";
import { prometheusSettings } from "./prometheus-settings.ts";
import { scrapeInterval } from "./scrapes.ts";
import { remembered } from "../basics/remembered.ts";
import { ownServices, servicesOf } from "./services.ts";
import { digest } from "../memory/digest.ts";
import type {
  EvaluatedApplication,
  EvaluatedCluster,
  EvaluatedFleet,
} from "../evaluate/evaluated.ts";
import { namedWithValue } from "./named-with-value.ts";
import { namespacesOf } from "./rule-context.ts";

/**
 * Clusters by what laws about rules may look at there, the first of each. Most clusters of a fleet differ
 * in other things, so such a law costs only what is new to it.
 */
export const distinctSurroundings = remembered(({ clusters }: EvaluatedFleet) => {
  const distinct = new Map<string, EvaluatedCluster>();
  for (const cluster of clusters) {
    const key = ruleSurroundings(cluster);
    if (!distinct.has(key)) distinct.set(key, cluster);
  }
  return distinct;
});

/** A digest of the rules of a cluster and of all that decides what they may ask for. */
export const ruleSurroundings = remembered((cluster: EvaluatedCluster): string => {
  const objects = allOfKind(cluster, "PodMonitor", "PrometheusRule", "ServiceMonitor");
  const prometheus = prometheusSettings(cluster).map(({ externalLabels, ...settings }) => [
    settings,
    Object.keys(externalLabels),
  ]);
  const texts = [
    ...objects.map(({ object }) => object),
    ...cluster.applications.flatMap(
      ({ facets: { dashboards = [], inhibitions = [], rules = [] } }) => [
        ...dashboards,
        // What two alerts must both carry is compared, and asked for no value.
        ...inhibitions.map(({ equal: _, ...matching }) => matching),
        ...rules,
      ],
    ),
  ];
  return digest([
    objects.map(({ application, object }) => [application, digest(object)]),
    cluster.applications.map(({ name, component, facets, readers, ...more }) => [
      ...[name, readers, more.private, more.datasources],
      more.written.map((one) => writtenAs(one, texts)),
      [...(component.metrics ?? []), ...more.finds].map(digest),
      (facets.scrapes ?? []).map(({ port, exposes }) => [
        port.name,
        port.of.name,
        exposes.map(digest),
      ]),
      (facets.dashboards ?? []).map(digest),
    ]),
    [servicesOf(cluster), ownServices(cluster)].map((services) =>
      services.map(({ ports, ...service }) => ({ ...service, ports: [...ports] })),
    ),
    [scrapeInterval(cluster), prometheus],
    namespacesOf(cluster),
    // What a law says of these it is not asked.
    [...(cluster.touched ?? [])],
  ]);
});

/**
 * What is written to a store. It carries the name of its cluster, mostly, which nothing comes of unless somebody
 * asks for its label by value: so the clusters of a fleet do not differ for that.
 */
function writtenAs(
  { externalLabels, ...written }: EvaluatedApplication["written"][number],
  texts: readonly object[],
) {
  const counts = (label: string) =>
    !/^\w+$/.test(label) || texts.some((text) => namedWithValue(text).has(label));
  const labels = Object.entries(externalLabels).map(([label, value]) =>
    counts(label) ? [label, value] : [label],
  );
  return { ...written, externalLabels: labels };
}
