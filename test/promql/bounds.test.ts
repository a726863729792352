import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { foregone } from "../../sdk/promql/bounds.ts";
import { boundsOf } from "../../sdk/promql/bounds-of.ts";
import type { Expression } from "../../sdk/promql/expression.ts";
import { loadGrammar, parse } from "../../sdk/promql/parse.ts";
import { requireJudge } from "../judges/judge-path.ts";
import { promtoolTestRules } from "../judges/promtool.ts";

/** Every expression below has one series per `i`, so that any two of them can be combined. */
const input = [
  { series: 'gauge{i="falling"}', values: "5-1x30" },
  { series: 'gauge{i="nothing"}', values: "0x30" },
  { series: 'gauge{i="NaN"}', values: "NaN NaN NaN NaN NaN NaN NaN NaN NaN NaN NaN NaN" },
  { series: 'some_total{i="falling"}', values: "0+3x30" },
  { series: 'some_total{i="nothing"}', values: "0x30" },
  { series: 'some_total{i="NaN"}', values: "1x30" },
  { series: 'up{i="falling"}', values: "0x5 1x25" },
  { series: 'up{i="nothing"}', values: "1x30" },
];

const number = fc.constantFrom("-2", "-1", "0", "0.5", "1", "3");
const comparison = fc.constantFrom("==", "!=", "<", "<=", ">", ">=");

const { vector } = fc.letrec<{ vector: string }>((tie) => {
  const inner = tie("vector");
  const of = (...names: string[]) => fc.constantFrom(...names);
  return {
    vector: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      of("gauge", "some_total", "up").map((name) => `max by (i) (${name})`),
      of("rate", "increase", "changes", "resets").map((name) => `${name}(some_total[5m])`),
      of("avg", "last", "max", "min", "stddev", "sum").map(
        (name) => `${name}_over_time(gauge[5m])`,
      ),
      fc
        .tuple(of("avg", "count", "group", "max", "stddev", "sum"), inner)
        .map(([operator, part]) => `${operator} by (i) (${part})`),
      fc
        .tuple(of("abs", "ceil", "exp", "ln", "sgn", "sqrt", "timestamp", "-"), inner)
        .map(([name, part]) => `${name}(${part})`),
      fc
        .tuple(of("clamp_max", "clamp_min"), inner, number)
        .map(([name, part, limit]) => `${name}(${part}, ${limit})`),
      fc.tuple(number, inner).map(([share, part]) => `quantile by (i) (${share}, ${part})`),
      fc
        .tuple(of("max", "min", "sum", "count"), inner)
        .map(([name, part]) => `${name}_over_time((${part})[5m:1m])`),
      fc
        .tuple(inner, of("+", "-", "*", "/", "%", "^", "and", "or", "unless"), inner)
        .map(([left, operator, right]) => `(${left}) ${operator} (${right})`),
      fc
        .tuple(inner, comparison, of("", "bool"), fc.oneof(inner, number))
        .map(([left, operator, bool, right]) => `(${left}) ${operator} ${bool} (${right})`),
      fc
        .tuple(number, comparison, of("", "bool"), inner)
        .map(([left, operator, bool, right]) => `${left} ${operator} ${bool} (${right})`),
    ),
  };
});

function expressionOf(text: string): Expression {
  const parsed = parse(text);
  if ("fault" in parsed) throw new Error(`${text}: ${parsed.fault.message}`);
  return parsed.expression;
}

/** What yields nothing, if the bounds of an expression are what we take them for. */
function outside(text: string): string[] {
  const { low, high, nan } = boundsOf(expressionOf(text));
  return [
    ...(Number.isFinite(low) ? [`(${text}) < ${low}`] : []),
    ...(Number.isFinite(high) ? [`(${text}) > ${high}`] : []),
    ...(nan ? [] : [`(${text}) != (${text})`]),
  ];
}

/** What yields nothing, if a comparison comes to what we say it does. */
function denied([left, operator, right]: readonly [string, string, string]): string[] {
  const compared = `(${left}) ${operator} ${right}`;
  switch (foregone(boundsOf(expressionOf(left)), operator, boundsOf(expressionOf(right)))) {
    case "never":
      return [compared];
    case "always":
      return [`(${left}) unless (${compared})`];
    default:
      return [];
  }
}

test("Prometheus finds no value outside of the bounds of 1,500 expressions", async () => {
  requireJudge("promtool");
  await loadGrammar();
  const sample = { numRuns: 1500, seed: 7 };
  const nothing = [
    ...fc.sample(vector, sample).flatMap(outside),
    ...fc.sample(fc.tuple(vector, comparison, number), sample).flatMap(denied),
  ];
  expect(nothing.length).toBeGreaterThan(1500);
  const folder = mkdtempSync(join(tmpdir(), "bounds-"));
  try {
    const file = join(folder, "bounds.yaml");
    const promql_expr_test = nothing.map((expr) => ({ expr, eval_time: "10m", exp_samples: [] }));
    // JSON is YAML.
    const tests = [{ interval: "1m", input_series: input, promql_expr_test }];
    writeFileSync(file, JSON.stringify({ evaluation_interval: "1m", tests }));
    expect(await promtoolTestRules([file])).toMatchObject({ ok: true });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
