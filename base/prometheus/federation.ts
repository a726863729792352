import { type Catalogue, type OwnPort, scrape, type Scrape } from "../../sdk/index.ts";

/**
 * The recorded series of some catalogues, with the labels that their rules left and no other: `/federate` adds those by
 * which a Prometheus tells others who it is, and a scrape those of its pod, after which the next one would tell of the
 * same as series of its own.
 *
 * @see https://prometheus.io/docs/prometheus/latest/federation/
 */
export function federation(web: OwnPort, catalogues: readonly Catalogue[]): Scrape[] {
  if (catalogues.length === 0) return [];
  const names = catalogues.flatMap(({ metrics }) => Object.keys(metrics));
  return [
    scrape(web, {
      exposes: catalogues,
      path: "/federate",
      params: { "match[]": names.sort() },
      honorLabels: true,
      // Else its `up` would be that of the scrape beside it.
      relabelings: [
        { action: "replace", sourceLabels: ["__metrics_path__"], targetLabel: "metrics_path" },
      ],
      metricRelabelings: [
        {
          action: "labeldrop",
          regex: "__replica__|cluster|container|endpoint|instance|job|metrics_path|pod|service",
        },
      ],
    }),
  ];
}
