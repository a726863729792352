import { expect, test } from "@jest/globals";
import { dashboard, type DataLink, timeSeries, type Query } from "../../sdk/index.ts";
import { ruleFindings } from "./rule-world.ts";

const own = 'job="node-exporter"';

/** What is said of a dashboard with this query and this variable: `check field: message (hint)`. */
async function said(
  { expr, legend = "", links = [] }: Query & { readonly links?: readonly DataLink[] },
  variable?: string,
): Promise<string[]> {
  const drawn = dashboard({
    ...{ uid: "nodes", title: "Nodes", description: "", tags: [] },
    ...(variable !== undefined && { variables: [{ name: "node", query: variable }] }),
    panels: [timeSeries("Busy", [{ expr, legend }], { links })],
  });
  const findings = await ruleFindings([], [drawn]);
  return findings.map(({ check, field = "", message, hint }) => {
    const place = field.replace('dashboards["Nodes"].', "");
    return `${check} ${place}: ${message}${hint === undefined ? "" : ` (${hint})`}`;
  });
}

const query = "panels[0].targets[0]";

test.each([
  {
    expr: `sum(rate(node_cpu_seconds_totl{${own}}[$__rate_interval]))`,
    says: `metrics ${query}.expr: Busy, line 1, column 10: nothing that we know of exposes "node_cpu_seconds_totl" (did you mean "node_cpu_seconds_total"?)`,
  },
  {
    expr: `sum(rate(node_cpu_seconds_total{${own}}[$__rate_interval]) * $factor) + sum(node_load5{${own}, nod="a"})`,
    says: `metrics ${query}.expr: Busy, line 1, column 122: "node_load5" carries no label "nod"`,
  },
  {
    expr: `rate(node_load5{${own}, instance=~"$node"}[$__rate_interval])`,
    says: `rates ${query}.expr: Busy, line 1, column 6: rate of "node_load5", which is a gauge`,
  },
  {
    expr: `sum by (instance) (node_load5{${own}})`,
    legend: "{{ instance }} {{device}}",
    says: `kept-labels ${query}.annotations.legend: Busy: the result of the expression has no label "device"`,
  },
  {
    expr: `sum by (instance) (node_load5{${own}})`,
    links: [{ title: "Pod", to: "nodes", labels: { pod: "pod" } }],
    says: `kept-labels ${query}.annotations.links: Busy: the result of the expression has no label "pod"`,
  },
  {
    expr: `sum(node_load5{${own}}\n  > $limit`,
    says: `dashboard-queries ${query}.expr: Busy, line 2, column 11: "(" is not closed`,
  },
  {
    expr: `rate(node_load5{${own}})`,
    says: `dashboard-queries ${query}.expr: Busy, line 1, column 6`,
  },
])("a dashboard that asks $expr is rejected with the place", async ({ says, ...asked }) => {
  expect(await said(asked)).toEqual([expect.stringContaining(says)]);
});

test("a variable asks for series and labels that there are, too", async () => {
  const right = { expr: `node_load5{${own}}` };
  expect(await said(right, `label_values(node_load5{${own}}, instance)`)).toEqual([]);
  expect(await said(right, `label_values(node_load5{${own}}, node)`)).toEqual([
    expect.stringContaining(
      'kept-labels templating.list[0].annotations.legend: node: the result of the expression has no label "node"',
    ),
  ]);
});

test("variables may stand for durations, numbers and values", async () => {
  const expr = `
    topk(\${top}, rate(node_cpu_seconds_total{${own}, instance=~"$node", mode="$mode"}[$__rate_interval]))
      > on (instance) group_left avg_over_time(node_load5{${own}}[\${__range}:$__interval]) * $factor
  `;
  expect(await said({ expr, legend: "{{instance}}" })).toEqual([]);
  for (const job of ['job="$job"', 'job=~"${job}"', 'job!~"[[other]]", job=~"node-$kind"']) {
    expect(await said({ expr: `rate(node_cpu_seconds_total{${job}}[5m])` })).toEqual([]);
  }
});

test("a panel in a row whose datasource is a variable is judged", async () => {
  const target = { datasource: "$datasource", expr: `node_load6{${own}}` };
  const panel = { title: "Busy", datasource: "-- Mixed --", targets: [target] };
  const panels = [{ type: "row", collapsed: true, panels: [panel] }];
  const list = [{ name: "datasource", type: "datasource", query: "prometheus" }];
  const findings = await ruleFindings(
    [],
    [{ uid: "nodes", title: "Nodes", panels, templating: { list } }],
  );
  expect(findings).toEqual([
    expect.objectContaining({
      check: "metrics",
      field: 'dashboards["Nodes"].panels[0].panels[0].targets[0].expr',
    }),
  ]);
});
