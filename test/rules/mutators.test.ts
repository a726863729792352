import { expect, test } from "@jest/globals";
import { promtoolCheckGroups } from "../judges/promtool.ts";
import { mutants } from "./mutators.ts";

const alert = {
  alert: "ErrorsHigh",
  expr: `sum by (namespace, pod) (rate(errors_total{job="a", code=~"5.."}[5m])) / on (namespace) group_left (team) max_over_time(limit{job="a"}[5m]) > 0.1`,
  for: "10m",
  labels: { severity: "warning" },
};

test("each fault of the list is put into a rule once, and promtool can read every one", async () => {
  const found = mutants(alert);
  expect(found.map(({ fault }) => fault)).toEqual([
    "> becomes <",
    "> becomes >=",
    "threshold 0.1 halved",
    "threshold 0.1 doubled",
    "namespace dropped from by (namespace, pod) at 7",
    "pod dropped from by (namespace, pod) at 7",
    "namespace dropped from on (namespace) at 76",
    "team dropped from group_left (team) at 99",
    'job="a" dropped',
    'code=~"5.." dropped',
    "sum becomes max at 0",
    "max_over_time becomes min_over_time at 106",
    "for 10m dropped",
    "for 10m halved",
  ]);
  const expressions = new Set(found.map(({ rule }) => `${rule.expr} for ${rule.for}`));
  expect(expressions.size).toBe(found.length);
  const groups = found.map(({ fault, rule }, index) => ({
    name: fault,
    rules: [{ ...rule, alert: `${rule.alert}${index}` }],
  }));
  expect(await promtoolCheckGroups(groups)).toMatchObject({ ok: true });
});

test("a matcher is dropped from every selector that has it", () => {
  const mutant = mutants(alert).find(({ fault }) => fault === 'job="a" dropped');
  expect(mutant?.rule.expr).toContain('errors_total{code=~"5.."}[5m]');
  expect(mutant?.rule.expr).toContain("limit{}[5m]");
});

test("nothing is halved or doubled that would stay the same", () => {
  const still = { ...alert, expr: "up == 0", for: "1m" };
  expect(mutants(still).map(({ fault }) => fault)).toEqual(["== becomes !=", "for 1m dropped"]);
});

test("what makes no difference whatever the series is not put in", () => {
  const faults = (expr: string, description = "") =>
    mutants({ alert: "A", expr, annotations: { description } }).map(({ fault }) => fault);
  expect(faults("count by (a) (max_over_time(b[5m])) != 1")).not.toContainEqual(
    expect.stringContaining("over_time"),
  );
  expect(faults("count(count by (a) (b)) != 1")).toContain("count becomes sum at 0");
  expect(faults("count(count by (a) (b)) != 1")).not.toContain("count becomes sum at 6");
  const sum = "sum becomes max at 0";
  expect(faults("sum by (a) (rate(b[5m])) > 0")).not.toContain(sum);
  expect(faults("sum by (a) (rate(b[5m])) > 0", "{{ $value }}")).toContain(sum);
  expect(faults("sum by (a) (rate(b[5m])) > 0.5")).toContain(sum);
});
