import { dedent } from "./dedent.ts";
import type { Column, DataLink, Panel, Query, Thresholds } from "./panel.ts";

/** The datasource that the tree provisions under a fixed uid. */
export const datasource = { type: "prometheus", uid: "prometheus" };

/** A panel as Grafana reads it. */
export function panelJson(panel: Panel, id: number, gridPos: object): object {
  const { title, type, description, queries } = panel;
  if (type === "row") return { id, title, type, gridPos, collapsed: false, panels: [] };
  return {
    id,
    title,
    type,
    ...(description !== undefined && { description }),
    datasource,
    gridPos,
    fieldConfig: {
      defaults: defaults(panel),
      overrides: queries.flatMap((query, index) =>
        "title" in query ? [columnLook(query, columnName(index, queries.length))] : [],
      ),
    },
    ...(type === "table" && tableForm(queries as readonly Column[])),
    targets: queries.map((query, index) => target(query, type, refId(index))),
  };
}

function defaults({ type, unit = "short", thresholds, stacked, links = [] }: Panel): object {
  return {
    unit,
    ...(thresholds && { thresholds: steps(thresholds) }),
    ...(stacked && { custom: { fillOpacity: 20, stacking: { group: "A", mode: "normal" } } }),
    ...(links.length > 0 && { links: links.map((link) => linkJson(link, type)) }),
  };
}

/** Grafana fills in the label of a series, or the cell of the clicked row. */
function linkJson({ title, to, labels = {}, variables = [] }: DataLink, type: Panel["type"]) {
  const clicked = type === "table" ? "__data.fields" : "__field.labels";
  const parameters = [
    "${__url_time_range}",
    ...variables.map((name) => `\${${name}:queryparam}`),
    ...Object.entries(labels).map(([name, label]) => `var-${name}=\${${clicked}.${label}}`),
  ];
  return { title, url: `/d/${to}?${parameters.join("&")}` };
}

function target({ expr, legend = "" }: Query, type: Panel["type"], name: string): object {
  const instant = type !== "timeseries";
  return {
    refId: name,
    datasource,
    expr: dedent(expr),
    legendFormat: legend,
    instant,
    range: !instant,
    ...(type === "table" && { format: "table" }),
  };
}

function refId(index: number): string {
  return String.fromCharCode("A".charCodeAt(0) + index);
}

/** Queries become one table, joined by the labels that they have in common. */
function tableForm([first]: readonly Column[]): object {
  return {
    options: { sortBy: [{ displayName: first?.title, desc: true }] },
    transformations: [
      { id: "merge", options: {} },
      { id: "organize", options: { excludeByName: { Time: true } } },
    ],
  };
}

/** What Grafana calls the values of a query in a table (`transformDFToTable` of its Prometheus datasource). */
function columnName(index: number, columns: number): string {
  return columns === 1 ? "Value" : `Value #${refId(index)}`;
}

function columnLook({ title, unit = "short", thresholds }: Column, name: string): object {
  return {
    matcher: { id: "byName", options: name },
    properties: [
      { id: "displayName", value: title },
      { id: "unit", value: unit },
      ...(thresholds
        ? [
            { id: "thresholds", value: steps(thresholds) },
            { id: "custom.cellOptions", value: { type: "color-text" } },
          ]
        : []),
    ],
  };
}

function steps({ warning, critical }: Thresholds) {
  return {
    mode: "absolute",
    steps: [
      { color: "green", value: null },
      ...(warning === undefined ? [] : [{ color: "orange", value: warning }]),
      ...(critical === undefined ? [] : [{ color: "red", value: critical }]),
    ],
  };
}
