import { expect, test } from "@jest/globals";
import { promtoolTests } from "../../sdk/rules/promtool-tests.ts";
import type { AlertTest, QuietScene } from "../../sdk/model/rule-test.ts";
import { mutationsOf } from "./mutations.ts";
import { survivorsOf } from "./survivors.ts";

const record = { record: "job:errors:sum", expr: 'sum by (job) (errors{job="a"})' };
const alert = {
  alert: "ErrorsHigh",
  expr: "job:errors:sum > 10",
  for: "5m",
  labels: { severity: "warning", team: "platform" },
  annotations: { summary: "Errors.", description: "{{ $value }} errors." },
};

const errors = (first: number, second: number): QuietScene => ({
  series: {
    'errors{job="a", pod="1"}': `${first}x10`,
    'errors{job="a", pod="2"}': `${second}x10`,
  },
});

/** The faults that survive when the alert is quiet in these scenes. */
async function survivors(quiet: readonly QuietScene[]): Promise<string[]> {
  const fires = { ...errors(5, 5.5), at: "5m", labels: { job: "a" }, description: "10.5 errors." };
  const proved: AlertTest = { alert: "ErrorsHigh", severity: "warning", fires, quiet };
  const rules = [record, alert];
  const name = "example ErrorsHigh/warning";
  const proof = { name, component: "example", rule: alert, rules, survivors: {} };
  const found = await survivorsOf(
    mutationsOf([{ ...proof, tests: promtoolTests(alert, proved, "platform") }]),
  );
  return found.map((one) => `${one.name}: ${one.fault}`);
}

test("tests at the boundaries notice every fault in an alert and in what it records", async () => {
  expect(await survivors([errors(5, 5)])).toEqual([]);
});

test("a draft is on trial: no fault is put into it", () => {
  const rule = { ...alert, labels: { ...alert.labels, draft: "true" } };
  const name = "example ErrorsHigh/warning";
  const proof = { name, component: "example", rule, rules: [record, rule], tests: [] };
  expect(mutationsOf([{ ...proof, survivors: {} }])).toEqual([]);
});

test("a fault that no test notices is named", async () => {
  expect(await survivors([errors(1, 1)])).toEqual([
    "example ErrorsHigh/warning: > becomes >=",
    "example ErrorsHigh/warning: threshold 10 halved",
  ]);
});
