import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { parse } from "yaml";
import {
  type Alert,
  mimirRulerLimits,
  prometheusRule,
  rulerFile,
  rulesFile,
  type RuleGroup,
} from "../../sdk/index.ts";
import { promtoolCheckRules } from "../judges/promtool.ts";

const targets: RuleGroup = {
  name: "targets",
  interval: "1m",
  rules: [
    { record: "job:up:sum", expr: "sum by (job) (up)" },
    {
      alert: "TargetsDown",
      expr: `
        job:up:sum
          < 1
      `,
      for: "5m",
      labels: { severity: "warning" },
      annotations: { summary: "Down.", description: "{{ $labels.job }} is down." },
    },
  ],
};
const rules = {
  groups: [targets],
  runbook: "https://example.com/RUNBOOK.md",
  team: "platform",
  from: "test",
};

test("a rules file holds what the PrometheusRule holds, and promtool reads it", async () => {
  const text = rulesFile(rules);
  const { spec } = prometheusRule("targets", "observability", rules);
  expect(parse(text)).toEqual(spec);
  const folder = mkdtempSync(join(tmpdir(), "rules-"));
  try {
    const file = join(folder, "rules.yaml");
    writeFileSync(file, text);
    expect(await promtoolCheckRules([file])).toMatchObject({ ok: true });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("team and runbook are added to alerts, and to no recording rule", () => {
  expect(parse(rulesFile(rules))).toMatchObject({
    groups: [
      {
        rules: [
          { record: "job:up:sum", expr: "sum by (job) (up)" },
          {
            labels: { team: "platform", severity: "warning" },
            annotations: { runbook_url: "https://example.com/RUNBOOK.md#targetsdown" },
          },
        ],
      },
    ],
  });
});

test("a rule may name another team than its component's", () => {
  const [, alert] = targets.rules as readonly Alert[];
  const own = { ...alert!, labels: { ...alert!.labels, team: "shop" } };
  expect(parse(rulesFile({ ...rules, groups: [{ ...targets, rules: [own] }] }))).toMatchObject({
    groups: [{ rules: [{ labels: { team: "shop", severity: "warning" } }] }],
  });
});

test("a ruler's file names its namespace", () => {
  const { groups } = parse(rulesFile(rules)) as { groups: unknown };
  expect(parse(rulerFile("cart", rules, mimirRulerLimits))).toEqual({ namespace: "cart", groups });
});

test("what a ruler would refuse is refused with the number that it takes", () => {
  const [rule] = targets.rules;
  const long = { ...targets, rules: Array.from({ length: 21 }, () => rule!) };
  expect(() => rulerFile("cart", { ...rules, groups: [long] }, mimirRulerLimits)).toThrow(
    'Cannot hand over group "targets": 21 rules, the ruler takes 20',
  );
  const many = Array.from({ length: 71 }, (_, index) => ({ ...targets, name: `group-${index}` }));
  expect(() => rulerFile("cart", { ...rules, groups: many }, mimirRulerLimits)).toThrow(
    'Cannot hand over namespace "cart": 71 groups, the ruler takes 70',
  );
  expect(rulerFile("cart", { ...rules, groups: [long] })).toContain("namespace: cart");
});
