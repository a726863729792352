import { expect, test } from "@jest/globals";
import type { AlertTest } from "../../sdk/index.ts";
import { promtoolTests } from "../../sdk/rules/promtool-tests.ts";
import { withRecords } from "../../sdk/rules/with-records.ts";
import { judgeProofs } from "./judge-proofs.ts";

const rule = {
  alert: "DiskFull",
  expr: `free{job="node"} / size{job="node"} < 0.1 unless on (instance) read_only{job="node"} == 1`,
  for: "5m",
  labels: { severity: "warning", team: "platform" },
  annotations: { summary: "Full.", description: "{{ $labels.instance }}" },
};

const disk = (free: number, readOnly: number) => ({
  'free{job="node", instance="a"}': `${free}x20`,
  'size{job="node", instance="a"}': "100x20",
  'read_only{job="node", instance="a"}': `${readOnly}x20`,
});

const scene = {
  series: disk(9, 0),
  at: "5m",
  labels: { job: "node", instance: "a" },
  description: "a",
};
const whole: AlertTest = {
  alert: "DiskFull",
  severity: "warning",
  fires: scene,
  quiet: [{ series: disk(10, 0) }, { series: disk(9, 1) }],
};

/** What promtool has against a rule, by the test of the rule without fault. */
async function complaint(changes: object, test: AlertTest = whole): Promise<string | undefined> {
  const proof = { rules: [{ ...rule, ...changes }], tests: promtoolTests(rule, test, "platform") };
  return (await judgeProofs([proof]))[0];
}

test("a rule without fault passes", async () => {
  expect(await complaint({})).toBeUndefined();
});

test("another severity is noticed, and another team than the fleet's or the test's", async () => {
  const labels = { severity: "warning", team: "shop" };
  expect(await complaint({ labels: { ...labels, severity: "critical" } })).toContain("critical");
  expect(await complaint({ labels })).toContain('team="shop"');
  const shop = { ...whole, team: "shop" };
  expect(await complaint({ labels }, shop)).toBeUndefined();
});

test("the evaluation before the first moment must be quiet", async () => {
  expect(await complaint({ for: "4m" })).toContain("time: 4m");
  expect(await complaint({ for: "6m" })).toContain("time: 5m");
});

test("a stranger is noticed, next to the firing one and next to the quiet one", async () => {
  const open = rule.expr.replaceAll('{job="node"}', "");
  expect(await complaint({ expr: open })).toContain("among 15 strangers or siblings");
  const alone: AlertTest = {
    ...whole,
    fires: { ...scene, strangers: [], shared: ["job"] },
  };
  expect(await complaint({ expr: open }, alone)).toBeUndefined();
});

test("a label that joins is noticed by a quiet sibling, unless siblings share it", async () => {
  const joined = rule.expr.replace("on (instance)", "on ()");
  expect(await complaint({ expr: joined })).toContain("among 15 strangers or siblings");
  const shared: AlertTest = { ...whole, fires: { ...scene, shared: ["instance", "job"] } };
  expect(await complaint({ expr: joined }, shared)).toBeUndefined();
});

test("a recording rule is judged by what it records", async () => {
  const recording = { record: "job:up:sum", expr: "sum by (job) (up)" };
  const series = { 'up{job="a", instance="1"}': "1x5", 'up{job="a", instance="2"}': "1x5" };
  const tests = (sum: number) =>
    promtoolTests(
      recording,
      {
        record: "job:up:sum",
        series,
        at: "3m",
        samples: { '{job="a"}': sum },
      },
      "platform",
    );
  const answers = await judgeProofs(
    [2, 3].map((sum) => ({ rules: [recording], tests: tests(sum) })),
  );
  expect(answers).toEqual([undefined, expect.stringContaining("job:up:sum")]);
});

test("the records that a rule needs come before it, each after what it needs itself", () => {
  const sum = { record: "job:up:sum", expr: "sum by (job) (up)" };
  const share = { record: "job:up:share", expr: "job:up:sum / job:up:count" };
  const count = { record: "job:up:count", expr: "count by (job) (up)" };
  const unused = { record: "job:down:sum", expr: "sum by (job) (1 - up)" };
  const last = { alert: "A", expr: "job:up:share < 0.5" };
  expect(withRecords(last, [share, unused, sum, count])).toEqual([sum, count, share, last]);
});
