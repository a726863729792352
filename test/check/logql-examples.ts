import type { ExampleRule } from "./promql-example.ts";

/** What the law `logql` rejects and what it asks for instead. The page sdk/check/CHECKS.md is made of these. */
export interface LogqlExample {
  readonly title: string;
  readonly wrong: ExampleRule;
  /** The whole message that follows the rule's name. */
  readonly says: string;
  readonly right: ExampleRule;
  /** Loki loads the wrong one as well: it fails, or fires in vain, once it is evaluated. */
  readonly loads?: true;
}

function alert(expr: string): ExampleRule {
  return { alert: "CartErrors", expr, for: "5m" };
}

const right = alert('sum by (app) (rate({app="cart"} |= "error" | json | status >= 500 [5m])) > 1');

export const logqlExamples: readonly LogqlExample[] = [
  {
    title: "a misspelt function",
    wrong: alert('sum by (app) (rte({app="cart"} |= "error" [5m])) > 1'),
    says: ', line 1, column 15: "rte" was not expected',
    right,
  },
  {
    title: "PromQL instead of LogQL",
    wrong: alert('rate(http_requests_total{app="cart"}[5m]) > 1'),
    says: ', line 1, column 6: "http_requests_total" was not expected',
    right,
  },
  {
    title: "a range that is missing",
    wrong: alert('sum(\n  rate({app="cart"} |= "error")\n) > 1'),
    says: ", line 2, column 31: something is missing",
    right: alert('sum(\n  rate({app="cart"} |= "error" [5m])\n) > 1'),
  },
  {
    title: "an alert about lines instead of their number",
    loads: true,
    wrong: alert('{app="cart"} |= "error"'),
    says: ": yields log lines, and a rule needs a number (count them: sum(count_over_time({...} [5m])))",
    right: alert('sum(count_over_time({app="cart"} |= "error" [5m])) > 0'),
  },
  {
    title: "an alert without a threshold",
    loads: true,
    wrong: alert('sum(rate({app="cart"} | json | status >= 500 [5m]))'),
    says: ': always fires: nothing compares with a threshold (end it with "> 0.1" or the like, without "bool")',
    right: alert('absent_over_time({app="cart"}[15m])'),
  },
  {
    title: "a comparison that yields 0 or 1 and so always fires",
    loads: true,
    wrong: alert('sum(rate({app="cart"}[5m])) > bool 1'),
    says: ': always fires: nothing compares with a threshold (end it with "> 0.1" or the like, without "bool")',
    right: { record: "app:lines:rate5m", expr: 'sum by (app) (rate({app=~".+"}[5m]))' },
  },
  {
    title: "a stream that no value names",
    wrong: alert('sum(rate({app=~".*", namespace!="test"}[5m])) > 1'),
    says:
      ", line 1, column 10: every label that it names may be absent, and Loki refuses that " +
      '(name one value: {app="shop"}, {app=~".+"})',
    right: alert('sum(rate({app=~".+", namespace!="test"}[5m])) > 1'),
  },
  {
    title: "an escape that Go does not know",
    wrong: alert('sum(rate({app="cart"} |~ "HTTP 5\\d\\d" [5m])) > 1'),
    says:
      ', line 1, column 33: in the string "HTTP 5\\d\\d": \\d is no escape (the language itself takes a backslash ' +
      "away: write \\\\d, or [0-9]; in TypeScript each backslash is written twice)",
    right: alert('sum(rate({app="cart"} |~ `HTTP 5\\d\\d` [5m])) > 1'),
  },
  {
    title: "a pattern that RE2 does not take",
    loads: true,
    wrong: alert('sum(rate({app="cart"} !~ "error(?! expected)" [5m])) > 1'),
    says:
      ', line 1, column 26: "error(?! expected)" is no regular expression that Loki takes: invalid or ' +
      "unsupported Perl syntax: `(?!` (RE2 does not look ahead or behind: exclude values with a matcher of its own, !~)",
    right: alert('sum(rate({app="cart"} |= "error" != "error expected" [5m])) > 1'),
  },
  {
    title: "a regexp stage that names nothing",
    wrong: alert('sum(rate({app="cart"} | regexp "status=([0-9]+)" | status >= 500 [5m])) > 1'),
    says:
      ", line 1, column 32: a regexp stage makes labels of named groups, and this pattern has none " +
      "(name one: (?P<status>[0-9]+))",
    right: alert(
      'sum(rate({app="cart"} | regexp "status=(?P<status>[0-9]+)" | status >= 500 [5m])) > 1',
    ),
  },
  {
    title: "a function that needs a number of each line",
    wrong: alert('sum(sum_over_time({app="cart"} | json [5m])) > 1e6'),
    says:
      ', line 1, column 5: sum_over_time computes with a number of each line, and no "unwrap" names it ' +
      "(sum_over_time({...} | json | unwrap took [5m]); lines are counted with count_over_time)",
    right: alert('sum(sum_over_time({app="cart"} | json | unwrap bytes [5m])) > 1e6'),
  },
  {
    title: "a function of lines beside a number of them",
    wrong: alert('sum(count_over_time({app="cart"} | json | unwrap took [5m])) > 9'),
    says:
      ', line 1, column 41: count_over_time is of lines as they are, and takes no "unwrap" ' +
      '(for numbers in lines: sum_over_time, or "rate")',
    right: alert('sum(count_over_time({app="cart"} | json [5m])) > 9'),
  },
  {
    title: "a quantile without its number",
    wrong: alert('max(quantile_over_time({app="cart"} | json | unwrap took [5m])) > 2'),
    says:
      ", line 1, column 5: quantile_over_time needs its quantile first " +
      "(quantile_over_time(0.99, {...} | json | unwrap took [5m]))",
    right: alert('max(quantile_over_time(0.99, {app="cart"} | json | unwrap took [5m])) > 2'),
  },
  {
    title: "a grouping where none is taken",
    wrong: alert('rate({app="cart"} |= "error" [5m]) by (pod) > 1'),
    says: ", line 1, column 36: rate takes no grouping (group around it: sum by (pod) (rate(...)))",
    right: alert('sum by (pod) (rate({app="cart"} |= "error" [5m])) > 1'),
  },
  {
    title: "the largest of them, but not how many",
    wrong: alert('topk(rate({app=~".+"}[5m])) > 100'),
    says: ", line 1, column 1: topk needs a whole number above 0 first (topk(5, ...))",
    right: alert('topk(3, rate({app=~".+"}[5m])) > 100'),
  },
  {
    title: "a number where series are joined",
    wrong: alert('sum(rate({app="cart"}[5m])) or 0 < 1'),
    says: ', line 1, column 32: "or" joins series, and this is a number (make a series of it: vector(0))',
    right: alert('(sum(rate({app="cart"}[5m])) or vector(0)) < 1'),
  },
  {
    title: "a pattern stage that names nothing",
    wrong: alert('sum(rate({app="cart"} | pattern "status" | status >= 500 [5m])) > 1'),
    says:
      ', line 1, column 33: the pattern "status" names no part of a line ' +
      "(pattern `<ip> - <_> <status>`)",
    right: alert(
      'sum(rate({app="cart"} | pattern "status=<status> <_>" | status >= 500 [5m])) > 1',
    ),
  },
  {
    title: "a range with a fraction",
    wrong: alert('sum(rate({app="cart"} |= "error" [1.5h])) > 1'),
    says:
      ', line 1, column 34: "1.5h" is no range that Loki takes ' +
      "(whole numbers from the largest unit to the smallest, without blanks: 1h30m, 500ms)",
    right: alert('sum(rate({app="cart"} |= "error" [1h30m])) > 1'),
  },
  {
    title: "a number in hexadecimal",
    wrong: alert('sum(rate({app="cart"}[5m])) > 0x1F'),
    says: ", line 1, column 31: 0x1F is no number that Loki takes (write it as 31)",
    right: alert('sum(rate({app="cart"}[5m])) > 31'),
  },
  {
    title: "numbers compared with each other",
    loads: true,
    wrong: alert("1 > 2"),
    says:
      ": always fires: numbers compared with each other are 1 or 0, never nothing " +
      "(compare a series: vector(1) > 0)",
    right: alert("vector(1) > 0"),
  },
];
