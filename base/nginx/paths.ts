/** The name of a label as it may stand in a path; what UTF-8 holds is written `U__...` there. */
const label = "[A-Za-z_][A-Za-z0-9_]*";

/**
 * Patterns of the paths behind which PromQL is answered: https://prometheus.io/docs/prometheus/latest/querying/api/
 *
 * @param prefix what stands before `/api/v1`
 */
export function seriesPaths(prefix: string): readonly string[] {
  return [
    ...["query", "query_range", "query_exemplars", "format_query"],
    ...["series", "labels", `label/${label}/values`, "metadata"],
    ...["rules", "alerts", "status/buildinfo"],
  ].map((path) => literal(`${prefix}/api/v1/`) + path);
}

/**
 * Of Prometheus' UI: its pages about queries, rules and targets, what these load, and what they ask beside PromQL
 * (v3.13, `web/web.go`). Those that show how it is configured stay closed.
 */
export const pagePaths: readonly string[] = [
  ...["/", "/graph", "/query", "/alerts", "/rules", "/targets"],
  ...["/assets/[A-Za-z0-9_-]+[.][a-z0-9]+", "/favicon[.](ico|svg)", "/manifest[.]json"],
  ...["parse_query", "scrape_pools", "targets"].map((path) => `/api/v1/${path}`),
];

/** Of LogQL, and of what Grafana asks beside it: https://grafana.com/docs/loki/latest/reference/loki-http-api/ */
export const linePaths: readonly string[] = [
  ...["query", "query_range", "format_query"],
  ...["series", "labels", `label/${label}/values`, "patterns"],
  ...["detected_labels", "detected_fields", `detected_field/${label}/values`],
  ...["index/stats", "index/volume", "index/volume_range", "status/buildinfo"],
].map((path) => `/loki/api/v1/${path}`);

/** Where lines are followed as they come, by WebSocket. */
export const tailPath = "/loki/api/v1/tail";

/** A pattern of one path. */
export function literal(path: string): string {
  return path.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
