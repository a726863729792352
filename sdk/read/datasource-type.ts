/** A datasource as a dashboard names it: by uid or name, by a variable, or not at all. */
export type DatasourceName =
  string | null | { readonly type?: string; readonly uid?: string } | undefined;

/** What else a name may say; a datasource that says nothing is the provisioned one, a Prometheus. */
const telling = /loki|tempo|jaeger|elastic|influx|graphite|postgres|mysql|cloudwatch|pyroscope/i;

/** Grafana's own: what it knows itself, and what another panel asked. */
const own = /^(?:-- Grafana --|-- Dashboard --|grafana|dashboard)$/;

/**
 * The type of the datasource that is asked: `prometheus`, `loki`.
 *
 * @param names how it is named, innermost first: by the query, by its panel
 * @param variables the types of the dashboard's variables for datasources, by their names
 */
export function datasourceType(
  names: readonly DatasourceName[],
  variables: ReadonlyMap<string, string>,
): string {
  for (const name of names) {
    const type = typeOf(name, variables);
    if (type !== undefined) return type;
  }
  return "prometheus";
}

function typeOf(named: DatasourceName, variables: ReadonlyMap<string, string>): string | undefined {
  const { type, uid } = typeof named === "string" ? { type: undefined, uid: named } : (named ?? {});
  // Of several datasources each query names its own.
  if (uid === "-- Mixed --") return undefined;
  if (uid === undefined) return type;
  if (own.test(uid)) return "grafana";
  if (type !== undefined) return type;
  const variable = /^(?:\$(\w+)|\$\{(\w+)(?::\w+)?\}|\[\[(\w+)\]\])$/
    .exec(uid)
    ?.slice(1)
    .find(Boolean);
  return variables.get(variable ?? "") ?? telling.exec(uid)?.[0].toLowerCase();
}
