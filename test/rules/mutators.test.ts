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
    "threshold 0.1 raised by 10 %",
    "namespace dropped from by (namespace, pod)",
    "pod dropped from by (namespace, pod)",
    "namespace dropped from on (namespace)",
    "team dropped from group_left (team)",
    'job="a" dropped',
    'code=~"5.." dropped',
    "[5m] halved",
    "[5m] doubled",
    "sum becomes max",
    "max_over_time becomes min_over_time",
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

test("a window is changed wherever it stands, and each other one on its own", () => {
  const expr = "rate(a[5m]) / rate(b[5m] offset 1h) > bool max_over_time(c[1h:5m])";
  const windows = mutants({ ...alert, expr }).filter(({ fault }) => fault.startsWith("["));
  expect(windows.map(({ fault, rule }) => [fault, rule.expr])).toEqual([
    ["[5m] halved", expr.replaceAll("[5m]", "[150s]")],
    ["[5m] doubled", expr.replaceAll("[5m]", "[600s]")],
    ["[1h] halved", expr.replace("[1h:", "[1800s:")],
    ["[1h] doubled", expr.replace("[1h:", "[7200s:")],
  ]);
});

test("each alternative of a pattern is dropped, from every selector that has it", () => {
  const pattern = String.raw`a=~"b|c(d|e)|[|]|f\|g"`;
  const expr = `x{${pattern}, h="i|j"} == 1 unless y{${pattern}} == 1`;
  const dropped = mutants({ ...alert, expr }).filter(({ fault }) =>
    fault.endsWith(`from ${pattern}`),
  );
  expect(dropped.map(({ fault }) => fault.replace(` dropped from ${pattern}`, ""))).toEqual([
    "b",
    "c(d|e)",
    "[|]",
    String.raw`f\|g`,
  ]);
  expect(dropped[1]?.rule.expr).toBe(expr.replaceAll("|c(d|e)", ""));
});

test("faults that read alike are numbered", () => {
  const faults = mutants({ ...alert, expr: "a > 1 and b > 2" }).map(({ fault }) => fault);
  expect(faults).toEqual(expect.arrayContaining(["> becomes <", "> becomes < (2)"]));
  expect(new Set(faults).size).toBe(faults.length);
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
  expect(faults("count(count by (a) (b)) != 1")).toContain("count becomes sum");
  expect(faults("count(count by (a) (b)) != 1")).not.toContain("count becomes sum (2)");
  const sum = "sum becomes max";
  expect(faults("sum by (a) (rate(b[5m])) > 0")).not.toContain(sum);
  expect(faults("sum by (a) (rate(b[5m])) > 0", "{{ $value }}")).toContain(sum);
  expect(faults("sum by (a) (rate(b[5m])) > 0.5")).toContain(sum);
});
