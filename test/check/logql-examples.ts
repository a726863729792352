import type { ExampleRule } from "./promql-example.ts";

/** What the law `logql` rejects and what it asks for instead. The page sdk/check/CHECKS.md is made of these. */
export interface LogqlExample {
  readonly title: string;
  readonly wrong: ExampleRule;
  /** The whole message that follows the rule's name. */
  readonly says: string;
  readonly right: ExampleRule;
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
    wrong: alert('{app="cart"} |= "error"'),
    says: ": yields log lines, and a rule needs a number (count them: sum(count_over_time({...} [5m])))",
    right: alert('sum(count_over_time({app="cart"} |= "error" [5m])) > 0'),
  },
  {
    title: "an alert without a threshold",
    wrong: alert('sum(rate({app="cart"} | json | status >= 500 [5m]))'),
    says: ': always fires: nothing compares with a threshold (end it with "> 0.1" or the like, without "bool")',
    right: alert('absent_over_time({app="cart"}[15m])'),
  },
  {
    title: "a comparison that yields 0 or 1 and so always fires",
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
];
