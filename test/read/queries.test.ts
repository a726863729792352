import { beforeAll, expect, test } from "@jest/globals";
import type { DatasourceName } from "../../sdk/read/datasource-type.ts";
import { loadGrammar } from "../../sdk/promql/parse.ts";
import { queriesOf } from "../../sdk/read/queries.ts";

beforeAll(loadGrammar);

/** Where a dashboard of such fields asks Prometheus, and what. */
function asked(fields: object): string[] {
  return queriesOf({ uid: "x", title: "X", ...fields }).map(
    ({ field, text }) => `${field.replace('dashboards["X"].', "")}: ${text}`,
  );
}

const targets = [{ expr: "up" }];
const asks = ["panels[0].targets[0]: up"];

const variables = {
  __inputs: [{ name: "DS_PROMETHEUS", type: "datasource", pluginId: "prometheus" }],
  templating: {
    list: [
      { name: "datasource", type: "datasource", query: "prometheus" },
      { name: "logs", type: "datasource", query: "loki" },
    ],
  },
};

test.each<DatasourceName>([
  undefined,
  null,
  "Prometheus",
  "$datasource",
  "${datasource}",
  "${DS_PROMETHEUS}",
  "[[datasource]]",
  "default",
  "-- Mixed --",
  { type: "datasource", uid: "-- Mixed --" },
  { type: "prometheus", uid: "$datasource" },
  { type: "prometheus" },
  { uid: "${datasource}" },
  { uid: "${DS_PROMETHEUS}" },
  {},
])("a panel with the datasource %j asks Prometheus", (datasource) => {
  expect(asked({ ...variables, panels: [{ datasource, targets }] })).toEqual(asks);
});

test.each<DatasourceName>([
  "Loki",
  "$logs",
  "${logs}",
  "${DS_LOKI}",
  "-- Grafana --",
  { type: "loki", uid: "x" },
  { uid: "${logs}" },
  { type: "datasource", uid: "grafana" },
  { type: "datasource", uid: "-- Dashboard --" },
])("a panel with the datasource %j asks another", (datasource) => {
  expect(asked({ ...variables, panels: [{ datasource, targets }] })).toEqual([]);
});

test.each<DatasourceName>([
  "-- Mixed --",
  { uid: "-- Mixed --" },
  { type: "datasource", uid: "-- Mixed --" },
  { type: "mixed", uid: "-- Mixed --" },
  { type: "loki", uid: "x" },
])("of a panel with %j each query has the datasource that it names itself", (datasource) => {
  const panel = {
    datasource,
    targets: [
      { expr: "up", datasource: { type: "prometheus", uid: "x" } },
      { expr: '{app="x"}', datasource: { type: "loki", uid: "y" } },
      { query: "select 1", datasource: { type: "mysql", uid: "z" } },
    ],
  };
  expect(asked({ panels: [panel] })).toEqual(asks);
});

test("panels inside of rows ask as well, in either shape that Grafana had", () => {
  const row = { type: "row", collapsed: true, panels: [{ targets }] };
  expect(asked({ panels: [{ targets }, row], rows: [{ panels: [{ targets }] }] })).toEqual([
    ...asks,
    "panels[1].panels[0].targets[0]: up",
    "rows[0].panels[0].targets[0]: up",
  ]);
});

test("variables and annotations ask", () => {
  const list = [
    { name: "a", query: "label_values(up, job)", definition: "what an editor shows" },
    { name: "b", type: "query", query: { query: 'query_result(up{job="$a"})', refId: "b" } },
    { name: "c", query: "label_values(job)" },
    { name: "d", query: "label_values(up, job)", datasource: { type: "loki", uid: "x" } },
    { name: "e", type: "custom", query: "label_values(up, job)" },
  ];
  const annotations = [
    { name: "down", expr: "up == 0" },
    { name: "builtin", datasource: "-- Grafana --" },
  ];
  expect(asked({ templating: { list }, annotations: { list: annotations } })).toEqual([
    "annotations.list[0]: up == 0",
    "templating.list[0]: up",
    'templating.list[1]: up{job="$a"}',
  ]);
});

test("a query that has a variable for a name is not judged, and one with a fault of its own is", () => {
  const queries = [
    "sum by ($label) (up)",
    '${metric}[[suffix]]{a="$b"}',
    "rate(up[$__interval]) * [[factor]]",
  ];
  const panels = [{ targets: [...queries, "sum by ($label) (up"].map((expr) => ({ expr })) }];
  const read = queriesOf({ uid: "x", title: "X", panels });
  expect(read.map(({ text, parsed }) => [text, "fault" in parsed])).toEqual([
    [queries[2], false],
    ["sum by ($label) (up", true],
  ]);
});
