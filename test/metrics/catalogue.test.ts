import { expect, test } from "@jest/globals";
import { clusters } from "../base/evaluated.ts";

const catalogues = clusters
  .flatMap(({ applications }) => applications)
  .flatMap(({ component, facets }) => [
    ...(component.metrics ?? []),
    ...(facets.scrapes ?? []).flatMap(({ exposes }) => exposes),
  ]);

test("values are listed of labels that the metric has, each once", () => {
  const listed = catalogues.flatMap(({ metrics, values = {} }) =>
    Object.entries(values).map(([name, labels]) => ({ metric: metrics[name], name, labels })),
  );
  expect(listed.length).toBeGreaterThan(0);
  for (const { metric, name, labels } of listed) {
    expect([name, metric?.labels]).toEqual([name, expect.arrayContaining(Object.keys(labels))]);
    for (const values of Object.values(labels)) expect(values).toEqual([...new Set(values)].sort());
  }
});
