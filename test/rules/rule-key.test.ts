import { expect, test } from "@jest/globals";
import type { RuleTest } from "../../sdk/index.ts";
import { rulesFor } from "../../sdk/rules/rule-key.ts";

const rule = (severity: string, more: object = {}) => ({
  alert: "Slow",
  expr: "a > 1",
  labels: { severity, ...more },
});
const [warning, critical] = [rule("warning"), rule("critical")];
const inShop = rule("critical", { namespace: "shop" });
const record = { record: "a:b:c", expr: "a" };
const scene = { series: {}, at: "1m" };
const slow = { alert: "Slow", severity: "critical", fires: scene, quiet: scene } as const;

test.each([
  { of: "of its severity", one: slow, rules: [warning, critical, inShop], runs: [critical] },
  {
    of: "of its namespace",
    one: { ...slow, namespace: "shop" },
    rules: [critical, inShop],
    runs: [inShop],
  },
  { of: "of its name, where none has its severity", one: slow, rules: [warning], runs: [warning] },
  { of: "of another name: none", one: slow, rules: [{ ...critical, alert: "Down" }], runs: [] },
  {
    of: "that records",
    one: { record: "a:b:c", ...scene, samples: {} } satisfies RuleTest,
    rules: [critical, record],
    runs: [record],
  },
])("a test runs with the rule $of", ({ one, rules, runs }) => {
  expect(rulesFor(one, rules)).toEqual(runs);
});
