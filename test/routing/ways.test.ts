import { expect, test } from "@jest/globals";
import { evaluate } from "../../sdk/evaluate/evaluate.ts";
import { ways } from "../../sdk/routing/ways.ts";
import { fleet } from "../fixture/content/clusters/index.ts";

const { evaluated } = evaluate(fleet);
const text = (words: readonly string[], cluster?: string) =>
  ways(evaluated, words, cluster).lines.join("\n");

test("a way goes through the tree to those who are told", () => {
  const { lines, doubts } = ways(evaluated, ["severity=critical", 'namespace="x"'], "eu-test");
  expect(doubts).toEqual([]);
  expect(lines).toEqual([
    'eu-test/pager: severity="critical" namespace="x"',
    "  + every alert",
    '  -   alertname="Watchdog"',
    '  -   severity=~"info|none"',
    '  +   severity="critical" => critical',
    '      severity="warning"',
    "  critical:",
    "    chat #critical (chat.example.com, with chat-url of the Secret)",
  ]);
});

test("it says what may hold an alert back", () => {
  const way = text(["severity=warning"], "us-test");
  expect(way).toMatch(/=> warning\n {2}warning:\n {4}chat #warning \(chat\.example\.com, /);
  expect(way).toMatch(/held back while an alert with severity="critical" has the same alertname/);
});

test("it says where nobody is told, on every cluster unless one is named", () => {
  const way = text(["alertname=Watchdog", "severity=none"]);
  expect(way).toMatch(
    /^eu-test\/pager: .*\n[^]* => heartbeat\n[^]*\n {2}heartbeat:\n {4}nobody is told: /,
  );
  expect(way).toMatch(/^us-test\/pager: .*\n[^]*webhook heartbeat \(heartbeat\.example\.com/m);
});

test("an alert that is named has the labels of its rule", () => {
  const { lines, doubts } = ways(evaluated, ["alertname=WebDown"], "eu-test");
  expect(doubts).toEqual([]);
  expect(lines[0]).toMatch(/^eu-test\/pager: alertname="WebDown" .*severity="critical"/);
  expect(lines).toContain('  +   severity="critical" => critical');
});

test("a severity that nothing knows is questioned, and followed all the same", () => {
  const { lines, doubts } = ways(evaluated, ["severity=critcal"], "eu-test");
  expect(doubts).toEqual([
    'eu-test: no rule and no route knows severity="critcal": did you mean "critical"?',
  ]);
  expect(lines).toContain("  + every alert => warning");
});

test.each([
  [["severity=critical"], "eu-tset", 'did you mean "eu-test"?'],
  [["severity"], undefined, '"severity" is no label: write name=value'],
  [["WebDown"], undefined, "write name=value, as in alertname=WebDown"],
  [["a=1", "a=2"], undefined, '"a" is given twice'],
])("no way is found for %j on %s, and it is said why", (words, cluster, why) => {
  expect(() => ways(evaluated, words, cluster)).toThrow(why);
});
