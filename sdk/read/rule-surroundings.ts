import { allOfKind } from "./all-of-kind.ts";
import { remembered } from "../basics/remembered.ts";
import { ownServices, servicesOf } from "./services.ts";
import { digest } from "../memory/digest.ts";
import type { EvaluatedCluster, EvaluatedFleet } from "../evaluate/evaluated.ts";
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
  const prometheus = allOfKind(cluster, "Prometheus").map(({ resource: { spec } }) => [
    spec?.scrapeInterval,
    spec?.evaluationInterval,
    Object.keys(spec?.externalLabels ?? {}),
  ]);
  return digest([
    objects.map(({ application, object }) => [application, digest(object)]),
    cluster.applications.map(({ name, component, facets, readers, ...more }) => [
      ...[name, readers, more.private, more.datasources, more.written],
      (component.metrics ?? []).map(digest),
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
    prometheus,
    namespacesOf(cluster),
  ]);
});
