import type { EvaluatedApplication, EvaluatedCluster } from "../evaluate/evaluated.ts";
import { monitorName } from "../fragments/monitored.ts";
import type { Catalogue } from "../model/catalogue.ts";
import type { Scrape, Source } from "../promql/inventory.ts";
import { scrapeOutside, scrapesOf } from "./scrapes.ts";

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

/** The catalogues of what an application lets be scraped. */
export function cataloguesOf({ component, facets }: EvaluatedApplication): Catalogue[] {
  return [
    ...(component.metrics ?? []),
    ...(facets.scrapes ?? []).flatMap(({ exposes }) => exposes),
  ];
}

/** What no monitor of this tree scrapes. */
export function foundBy(cluster: EvaluatedCluster) {
  return (catalogue: Catalogue): Source => ({ catalogue, scrapes: [scrapeOutside(cluster)] });
}

/** Each catalogue once, with the monitors of every port that exposes it. */
function exposedBy({ facets }: EvaluatedApplication, scrapes: readonly Scrape[]): Source[] {
  const ports = new Map<Catalogue, Set<string>>();
  for (const one of facets.scrapes ?? []) {
    const { port, exposes, by } = one;
    const monitor = `${by === "pods" ? "PodMonitor" : "ServiceMonitor"}/${monitorName(one)}`;
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
