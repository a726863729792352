import type { Dashboard } from "../../sdk/index.ts";

interface Target {
  readonly expr: string;
  readonly datasource: { readonly uid: string };
}

interface Panel {
  readonly title: string;
  /** A heading has none. */
  readonly targets?: readonly Target[];
}

/** Every query of a dashboard with the panel that it belongs to. */
export function queriesOf(dashboard: Dashboard): (Target & { readonly panel: string })[] {
  const panels = dashboard["panels"] as readonly Panel[];
  return panels.flatMap(({ title, targets = [] }) =>
    targets.map((target) => ({ ...target, panel: `${dashboard.uid}/${title}` })),
  );
}

/** A query as Prometheus gets it: Grafana has put values in for its variables. */
export function asPrometheusGetsIt(expression: string): string {
  return expression.replaceAll("$__rate_interval", "2m").replace(/\$\w+/g, ".*");
}

/** The names of the metrics that an expression reads from selectors. */
export function metricsOf(expression: string): string[] {
  return [...expression.matchAll(/([a-zA-Z_:][\w:]*)\s*\{/g)].map(([, name = ""]) => name);
}
