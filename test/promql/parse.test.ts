import { beforeAll, expect, test } from "@jest/globals";
import { loadGrammar, parse } from "../../sdk/promql/parse.ts";
import { bracketed } from "./bracketed.ts";

beforeAll(loadGrammar);

/** What belongs to what in an expression, or why it cannot be read. */
function read(text: string): string {
  const parsed = parse(text);
  if ("expression" in parsed) return bracketed(parsed.expression, text);
  const { from, message, hint } = parsed.fault;
  return `${from}: ${message}${hint === undefined ? "" : ` (${hint})`}`;
}

// https://prometheus.io/docs/prometheus/latest/querying/operators/#binary-operator-precedence
test.each([
  ["up == 0 and up offset 10m == 1", "((up == 0) and (up offset 10m == 1))"],
  ["x != x offset 5m", "(x != x offset 5m)"],
  ["a + b offset 5m * c", "(a + (b offset 5m * c))"],
  ["a or b @ start() and c", "(a or (b @ start() and c))"],
  ["a - b[5m:1m] offset 1h > c", "((a - (b)[300s:]) > c)"],
  ["-a offset 5m * b", "((-a offset 5m) * b)"],
  ["a ^ b @ 0 ^ c offset -5m", "(a ^ (b @ 0 ^ c offset -5m))"],
  ["rate(a[5m] offset 1d) > 2 * rate(a[5m])", "(rate(a[5m] offset 1d) > (2 * rate(a[5m])))"],
  ["-1 ^ 2", "(-(1 ^ 2))"],
  ["-a ^ 2 * 3", "((-(a ^ 2)) * 3)"],
  ["1 - -2 - 3", "((1 - -2) - 3)"],
  ["a unless b and c or d", "(((a unless b) and c) or d)"],
  ["a > b # why\n- # and\nc", "(a > (b - c))"],
])("%s", (text, meant) => {
  expect(read(text)).toBe(meant);
});

test.each([
  ["sum()", "0: sum takes one vector, and 0 are given"],
  ["1 + sum by (a) (x, y)", "4: sum takes one vector, and 2 are given"],
  ["topk()", "0: topk takes a number and then a vector, and 0 are given"],
  ["topk(x)", "0: topk takes a number and then a vector, and 1 are given"],
  ["count_values()", "0: count_values takes a label's name and then a vector, and 0 are given"],
  ["", "0: is empty"],
])("%s cannot be read", (text, why) => {
  expect(read(text)).toBe(why);
});
