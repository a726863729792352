import type { Dashboard } from "../model/dashboard.ts";
import { dedent } from "./dedent.ts";

/** Units as Grafana's formatter names them; `short` is a plain number with SI prefixes. */
type Unit = "short" | "none" | "percentunit" | "bytes" | "Bps" | "s" | "ops" | "reqps";

/** One query of a panel: PromQL, and how its series are called (`{{label}}` is filled in). */
export interface Query {
  readonly expr: string;
  readonly legend?: string;
}

/** What a panel shows. Grafana's own JSON is made from it by `dashboard`. */
export interface Panel {
  readonly title: string;
  readonly type: "timeseries" | "stat" | "table";
  readonly queries: readonly Query[];
  /** A sentence for the `i` in the panel's corner. */
  readonly description?: string;
  readonly unit?: Unit;
  /** Columns of the 24 that a row has; 12 where absent. */
  readonly width?: number;
  /** Values from which a panel turns orange and red. */
  readonly thresholds?: { readonly warning?: number; readonly critical?: number };
}

/** A variable whose values are those of a label: `label_values(kube_node_info, node)`. */
export interface Variable {
  readonly name: string;
  readonly query: string;
  readonly multi?: boolean;
}

const rowWidth = 24;
const height = { timeseries: 8, stat: 4, table: 8 } as const;

/** The datasource that the tree provisions under a fixed uid. */
const datasource = { type: "prometheus", uid: "prometheus" };

/** A dashboard over Prometheus: panels stand side by side and wrap where the row of 24 columns is full. */
export function dashboard(definition: {
  readonly uid: string;
  readonly title: string;
  readonly description: string;
  readonly tags: readonly string[];
  readonly variables?: readonly Variable[];
  readonly panels: readonly Panel[];
}): Dashboard {
  const { uid, title, description, tags, variables = [], panels } = definition;
  return {
    uid,
    title,
    description,
    tags,
    schemaVersion: 39,
    version: 1,
    editable: false,
    graphTooltip: 1,
    refresh: "1m",
    time: { from: "now-6h", to: "now" },
    timezone: "browser",
    templating: { list: variables.map(variable) },
    annotations: { list: [] },
    links: [],
    panels: placed(panels),
  };
}

/** Lines over time. */
export function timeSeries(
  title: string,
  queries: readonly Query[],
  look: Omit<Panel, "title" | "type" | "queries"> = {},
): Panel {
  return { title, type: "timeseries", queries, ...look };
}

/** One number, as of now; a quarter of a row wide. */
export function stat(
  title: string,
  queries: readonly Query[],
  look: Omit<Panel, "title" | "type" | "queries"> = {},
): Panel {
  return { title, type: "stat", queries, width: 6, ...look };
}

/** One row per series, as of now. */
export function table(
  title: string,
  queries: readonly Query[],
  look: Omit<Panel, "title" | "type" | "queries"> = {},
): Panel {
  return { title, type: "table", queries, ...look };
}

function placed(panels: readonly Panel[]): object[] {
  let x = 0;
  let y = 0;
  let rowHeight = 0;
  return panels.map((panel, index) => {
    const h = height[panel.type];
    const w = panel.width ?? 12;
    if (x + w > rowWidth) {
      y += rowHeight;
      x = rowHeight = 0;
    }
    const gridPos = { h, w, x, y };
    x += w;
    rowHeight = Math.max(rowHeight, h);
    return panelJson(panel, index + 1, gridPos);
  });
}

function panelJson(panel: Panel, id: number, gridPos: object): object {
  const { title, type, description, unit = "short", thresholds } = panel;
  const instant = type !== "timeseries";
  return {
    id,
    title,
    type,
    ...(description !== undefined && { description }),
    datasource,
    gridPos,
    fieldConfig: {
      defaults: { unit, ...(thresholds && { thresholds: steps(thresholds) }) },
      overrides: [],
    },
    targets: panel.queries.map(({ expr, legend = "" }, index) => ({
      refId: String.fromCharCode("A".charCodeAt(0) + index),
      datasource,
      expr: dedent(expr),
      legendFormat: legend,
      instant,
      range: !instant,
      ...(type === "table" && { format: "table" }),
    })),
  };
}

function steps({ warning, critical }: { readonly warning?: number; readonly critical?: number }) {
  return {
    mode: "absolute",
    steps: [
      { color: "green", value: null },
      ...(warning === undefined ? [] : [{ color: "orange", value: warning }]),
      ...(critical === undefined ? [] : [{ color: "red", value: critical }]),
    ],
  };
}

function variable({ name, query, multi = false }: Variable): object {
  return {
    name,
    type: "query",
    datasource,
    query: { query, refId: name },
    definition: query,
    refresh: 2,
    sort: 1,
    multi,
    includeAll: multi,
    ...(multi && { allValue: ".*" }),
  };
}
