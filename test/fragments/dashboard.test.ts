import { expect, test } from "@jest/globals";
import { dashboard, stat, timeSeries } from "../../sdk/fragments/dashboard.ts";

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
