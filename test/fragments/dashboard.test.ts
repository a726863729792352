import { expect, test } from "@jest/globals";
import { dashboard } from "../../sdk/fragments/dashboard.ts";
import { row, stat, table, timeSeries } from "../../sdk/fragments/panel.ts";

interface Laid {
  readonly title: string;
  readonly gridPos: object;
}

const about = { uid: "a", title: "A", description: "", tags: [] };

test("panels stand side by side and wrap below the highest of their row", () => {
  const { panels } = dashboard({
    ...about,
    panels: [
      stat("one", []),
      timeSeries("two", [], { width: 18 }),
      stat("three", []),
      stat("four", [], { width: 24 }),
      timeSeries("five", []),
    ],
  });
  expect((panels as Laid[]).map(({ title, gridPos }) => [title, gridPos])).toEqual([
    ["one", { x: 0, y: 0, w: 6, h: 4 }],
    ["two", { x: 6, y: 0, w: 18, h: 8 }],
    ["three", { x: 0, y: 8, w: 6, h: 4 }],
    ["four", { x: 0, y: 12, w: 24, h: 4 }],
    ["five", { x: 0, y: 16, w: 12, h: 8 }],
  ]);
});

test("every query of a panel has a name of its own and asks the provisioned datasource", () => {
  const queries = [{ expr: "a", legend: "{{b}}" }, { expr: "\n  c\n" }];
  const { panels } = dashboard({
    ...about,
    panels: [timeSeries("t", queries), stat("s", queries)],
  });
  const [lines, number] = panels as { targets: object[] }[];
  expect(lines?.targets).toMatchObject([
    { refId: "A", expr: "a", legendFormat: "{{b}}", range: true, instant: false },
    { refId: "B", expr: "c", datasource: { type: "prometheus", uid: "prometheus" } },
  ]);
  expect(number?.targets).toMatchObject([{ range: false, instant: true }, { refId: "B" }]);
});

test("a variable over several values can also mean all of them", () => {
  const { templating } = dashboard({
    ...about,
    panels: [],
    variables: [{ name: "node", query: "label_values(up, instance)", multi: true }],
  });
  expect(templating).toMatchObject({
    list: [{ name: "node", multi: true, includeAll: true, allValue: ".*" }],
  });
});

test("a heading takes a row of its own, and what follows stands below it", () => {
  const { panels } = dashboard({
    ...about,
    panels: [stat("one", []), row("More"), stat("two", [])],
  });
  expect((panels as Laid[]).map(({ title, gridPos }) => [title, gridPos])).toEqual([
    ["one", { x: 0, y: 0, w: 6, h: 4 }],
    ["More", { x: 0, y: 4, w: 24, h: 1 }],
    ["two", { x: 0, y: 5, w: 6, h: 4 }],
  ]);
});

const way = { title: "Pod", to: "pod", variables: ["namespace"], labels: { pod: "pod" } };

test("a link keeps the time and what is chosen, and takes the label of the series that is clicked", () => {
  const { panels } = dashboard({
    ...about,
    panels: [timeSeries("t", [], { links: [way] })],
  });
  expect(panels).toMatchObject([
    {
      fieldConfig: {
        defaults: {
          links: [
            {
              url: "/d/pod?${__url_time_range}&${namespace:queryparam}&var-pod=${__field.labels.pod}",
            },
          ],
        },
      },
    },
  ]);
});

test("the columns of a table are joined by their labels, each with its own look; a link takes the row's", () => {
  const columns = [
    { title: "CPU", expr: "a" },
    { title: "Of the limit", expr: "b", unit: "percentunit", thresholds: { warning: 0.8 } },
  ] as const;
  const { panels } = dashboard({
    ...about,
    panels: [table("Pods", columns, { links: [way] }), table("One", columns.slice(0, 1))],
  });
  const [several, one] = panels as { fieldConfig: { overrides: object[] } }[];
  expect(several).toMatchObject({
    gridPos: { w: 24 },
    options: { sortBy: [{ displayName: "CPU", desc: true }] },
    transformations: [{ id: "merge" }, { id: "organize" }],
    fieldConfig: {
      defaults: { links: [{ url: expect.stringContaining("var-pod=${__data.fields.pod}") }] },
      overrides: [
        {
          matcher: { id: "byName", options: "Value #A" },
          properties: [
            { id: "displayName", value: "CPU" },
            { id: "unit", value: "short" },
          ],
        },
        {
          matcher: { id: "byName", options: "Value #B" },
          properties: expect.arrayContaining([{ id: "unit", value: "percentunit" }]),
        },
      ],
    },
    targets: [{ format: "table", instant: true }, { format: "table" }],
  });
  expect(one?.fieldConfig.overrides).toMatchObject([{ matcher: { options: "Value" } }]);
});

test("a menu leads to all dashboards of a tag, with the time and the variables", () => {
  const { links } = dashboard({ ...about, tags: ["kubernetes"], panels: [] });
  expect(links).toMatchObject([
    { type: "dashboards", tags: ["kubernetes"], includeVars: true, keepTime: true },
  ]);
});
