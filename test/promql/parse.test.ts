import { beforeAll, expect, test } from "@jest/globals";
import { loadGrammar, parse } from "../../sdk/promql/parse.ts";
import { typeFaults } from "../../sdk/promql/types.ts";
import { meant } from "./meant.ts";

beforeAll(loadGrammar);

/** What belongs to what in an expression, or what is wrong and where. */
function read(text: string): string {
  const parsed = parse(text);
  if ("fault" in parsed) return said(parsed.fault);
  const [fault] = typeFaults(parsed.expression);
  return fault ? said(fault) : meant(parsed.expression);
}

function said({ at, message, hint }: ReturnType<typeof typeFaults>[number]): string {
  return `${at?.from}: ${message}${hint === undefined ? "" : ` (${hint})`}`;
}

// https://prometheus.io/docs/prometheus/latest/querying/operators/#binary-operator-precedence
test.each([
  ["up == 0 and up offset 10m == 1", "((up == 0) and (up offset 600 == 1))"],
  ["x != x offset 5m", "(x != x offset 300)"],
  ["a + b offset 5m * c", "(a + (b offset 300 * c))"],
  ["a or b @ start() and c", "(a or (b @ start and c))"],
  ["-a offset 5m * b", "((-a offset 300) * b)"],
  ["a ^ b @ 0 ^ c offset -5m", "(a ^ (b @ 0 ^ c offset -300))"],
  ["rate(a[5m] offset 1d) > 2 * rate(a[5m])", "(rate(a[300] offset 86400) > (2 * rate(a[300])))"],
  [
    "a - max_over_time(b[5m:1m] @ 9 offset 1h) > c",
    "((a - max_over_time((b)[300:] @ 9 offset 3600)) > c)",
  ],
  ["-1 ^ 2", "(-(1 ^ 2))"],
  ["1. < a @ 2.e1", "(1 < a @ 20)"],
  [
    "offset offset 5m > sum by (offset) (offset)",
    '(offset offset 300 > sum by ("offset")(offset))',
  ],
  ["-a ^ 2 * 3", "((-(a ^ 2)) * 3)"],
  ["1 - -2 - 3", "((1 - -2) - 3)"],
  ["a unless b and c or d", "(((a unless b) and c) or d)"],
  ["a > b # why\n- # and\nc", "(a > (b - c))"],
  ["a{b='\u00a0'} # \u00a0\n > 1", '(a{"b"="\u00a0"} > 1)'],
  ["vector(0755 + 08 + 0x1F + 1_000 + 1h30m)", "vector(((((493 + 8) + 31) + 1000) + 5400))"],
  ["a{b=~'(?i:x)|[[:alpha:]]'}", 'a{"b"=~"(?i:x)|[[:alpha:]]"}'],
  ["a{b=\"\\u00e4\\x41\\101\\\\.\", c=`\\d`, d='\\''}", 'a{"b"="äAA\\\\.","c"="\\\\d","d"="\'"}'],
])("%s", (text, expected) => {
  expect(read(text)).toBe(expected);
});

test.each([
  ["", "0: is empty"],
  ['sum(rate(a{job="x"[5m])) by (x)', '18: "{" is not closed ("}" is missing)'],
  ['a{job="x"', '9: "{" is not closed ("}" is missing)'],
  ['a{job="x}', "9: a text in quotes is not closed"],
  ['a{job="x" b="y"}', "10: a comma is missing between two labels"],
  ["rate(a[5m]", '10: "(" is not closed (")" is missing)'],
  ["rate(a[5m)", '9: "[" is not closed ("]" is missing)'],
  ["(a", '2: "(" is not closed (")" is missing)'],
  ["sum by (b, c", '12: "(" is not closed (")" is missing)'],
  ["a)", '1: ")" closes no bracket'],
  ["sum by b (a)", '7: the labels of "by" stand in brackets (by (b))'],
  ["sum by b, c (a)", '7: the labels of "by" stand in brackets (by (b, c))'],
  ["sum(a) without b", '15: the labels of "without" stand in brackets (without (b))'],
  ["a > on b c", '7: the labels of "on" stand in brackets (on (b))'],
  [
    "a{job=kube-state-metrics}",
    '6: the value kube-state-metrics stands without quotes (write "kube-state-metrics")',
  ],
  ["a{job}", '5: "job" is compared with nothing (job="...")'],
  ["a +", "3: ends too early"],
  ["sum()", "0: sum takes one vector, and 0 are given"],
  ["1 + sum by (a) (x, y)", "4: sum takes one vector, and 2 are given"],
  ["topk()", "0: topk takes a scalar and then a vector, and 0 are given"],
  ["topk(x)", "0: topk takes a scalar and then a vector, and one is given"],
  ["count_values()", "0: count_values takes a string and then a vector, and 0 are given"],
  ["limitk(1, x)", '0: "limitk" is experimental, and our Prometheus does not turn it on'],
  ["rat(x[5m])", '0: "rat" is no function (did you mean "rate"?)'],
  ["1 + foo( x )", '4: "foo" is no function (did you mean "cos"?)'],
  [
    'a{b=~"10\\.0"}',
    '8: in the string "10\\.0": \\. is no escape (the language itself takes a backslash away: write \\\\., or [.]; in TypeScript each backslash is written twice)',
  ],
  [
    'a{b=~"5\\d"}',
    '7: in the string "5\\d": \\d is no escape (the language itself takes a backslash away: write \\\\d, or [0-9]; in TypeScript each backslash is written twice)',
  ],
  ['a{b="\\x4"}', '5: in the string "\\x4": \\x4 is no escape'],
  [
    'a{b=~"(?=x)"}',
    '2: "(?=x)" is no regular expression that Prometheus takes: invalid or unsupported Perl syntax: `(?=` (RE2 does not look ahead or behind: exclude values with a matcher of its own, !~)',
  ],
  [
    'a{b=~"(x)\\\\1"}',
    '2: "(x)\\1" is no regular expression that Prometheus takes: invalid escape sequence: `\\1` (RE2 has no back references)',
  ],
  ['a{b=~"("}', '2: "(" is no regular expression that Prometheus takes: missing closing ): `(`'],
  [
    'label_replace(a, "b", "$1", "c", "(?<!d)")',
    '33: "(?<!d)" is no regular expression that Prometheus takes: invalid named capture: `(?<!d)` (RE2 does not look ahead or behind: exclude values with a matcher of its own, !~)',
  ],
  [
    '{job!="a"}',
    '0: selects every series: each matcher also takes those without its label (name a metric, or a value: {job="node-exporter"}, {job=~".+"})',
  ],
  [
    '{job=~".*", a=""}',
    '0: selects every series: each matcher also takes those without its label (name a metric, or a value: {job="node-exporter"}, {job=~".+"})',
  ],
  ['a{__name__="b"}', '2: the metric\'s name is given twice: "a" and "b"'],
  ["a[0s]", "2: a range and a step are longer than 0"],
  ["rate(a[5m:0s])", "10: a range and a step are longer than 0"],
  ["rate(a[9.5e10])", "7: Prometheus knows no time of more than 292 years"],
  [
    "sum(a) offset 5m",
    "7: offset follows a selector, a range or a subquery, without brackets around it (put it inside, as in sum(rate(x[5m] offset ...)))",
  ],
  [
    "a > (b) offset 5m",
    "8: offset follows a selector, a range or a subquery, without brackets around it (put it inside, as in sum(rate(x[5m] offset ...)))",
  ],
  ["a offset 5m offset 1h", "12: offset is given twice"],
  ["rate(a offset 5m [1h])", "17: the range stands before offset: x[5m] offset 1h"],
  [
    "(a)[5m]",
    "3: only a selector without brackets has a range (over anything else write a subquery, with a colon: (...)[5m:])",
  ],
  [
    "sum(a)[5m]",
    "6: only a selector without brackets has a range (over anything else write a subquery, with a colon: (...)[5m:])",
  ],
  [
    "time() @ 5",
    "7: @ follows a selector, a range or a subquery, without brackets around it (put it inside, as in sum(rate(x[5m] @ ...)))",
  ],
  ["a @ 1 @ 2", "6: @ is given twice"],
  ["a @ Inf", "4: Prometheus knows no time so far away"],
  ["-a[5m]", "1: a sign stands before an instant vector or a scalar, this is a range vector"],
  ["a smoothed", '2: "smoothed" is experimental, and our Prometheus does not turn it on'],
  ["a + fill(0) b", '4: "fill" is experimental, and our Prometheus does not turn it on'],
  ["a + bool b", '2: "bool" makes a comparison yield 0 or 1, and "+" compares nothing'],
  [
    "a and on (b) group_left (c) d",
    '2: "and" compares sets, many with many: it takes no group_left',
  ],
  [
    "a * on (b, c) group_left (d, b) e",
    '29: "b" is in on(...) and so the same on both sides: group_left does not take it',
  ],
  ["a > on (b) 5", "8: a number has no labels: nothing can be matched on or ignored"],
  ["1 < 2", '2: two scalars may only be compared with "< bool"'],
  ["sum by (inf) (a)", '8: inf is a number here (a label of that name is quoted: "inf")'],
  ["sum by ('') (a)", "8: a label has a name"],
  ["a\u00a0> 1", "1: U+00A0 looks like a blank and is none (type the blank anew)"],
  ["a offset 1hor b", "9: a blank is missing after 1h"],
  ["a > 5and b", "4: a blank is missing after 5"],
  ["a + atan2", '4: "atan2" is an operator and has no left side'],
  ["9".repeat(400), "0: the number is too large"],
])("%s is refused", (text, why) => {
  expect(read(text)).toBe(why);
});
