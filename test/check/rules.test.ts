import { expect, test } from "@jest/globals";
import { build } from "../../sdk/check/build.ts";
import { distantDrafts } from "../../sdk/check/draft-days.ts";
import { evaluate } from "../../sdk/evaluate/evaluate.ts";
import { type Alert, prometheusRule as deliver, type RuleTests } from "../../sdk/index.ts";
import { promtoolCheckGroups } from "../judges/promtool.ts";
import { fleetRejections } from "../rejections.ts";
import { type Changes, componentOf, type Objects, smallFleet } from "../small-fleet.ts";
import { namespace } from "../small-objects.ts";
import { alert, type RuleExample, ruleExamples } from "./rule-examples.ts";

function prometheusRule(rules: readonly object[], group: object = {}, name = "rules") {
  return {
    apiVersion: "monitoring.coreos.com/v1",
    kind: "PrometheusRule",
    metadata: { name, namespace },
    spec: { groups: [{ name: "targets", ...group, rules }] },
  };
}

/** What one check says of a component that has these rules. */
async function said(check: string, objects: readonly object[], changes: Changes = {}) {
  const lines = await fleetRejections(smallFleet(objects, changes));
  return lines.filter((line) => line.endsWith(`[${check}]`));
}

test("a comparison that is no PromQL is told as that alone, and not as one that always holds", async () => {
  const rules = prometheusRule([alert({ expr: "1 > 0" })]);
  expect(await said("conditions", [rules])).toEqual([]);
  expect(await said("promql", [rules])).toEqual([
    expect.stringContaining('two scalars may only be compared with "> bool"'),
  ]);
});

const numbers = [...new Set(ruleExamples.map(({ badInput }) => badInput))];

test.each(numbers)(
  "bad input %i: rules with the fault are rejected, those without pass",
  async (number) => {
    for (const example of ruleExamples.filter(({ badInput }) => badInput === number)) {
      expect(await sidesOf(example)).toEqual({
        wrong: [expect.stringContaining(`: ${example.says}`)],
        right: [],
      });
    }
  },
);

async function sidesOf({ check, wrong, right, group }: RuleExample) {
  return {
    wrong: await said(check, [prometheusRule(wrong, group?.wrong)]),
    right: await said(check, [prometheusRule(right, group?.right)]),
  };
}

test("bad input 64: two groups of one name in a namespace are rejected, wherever they stand", async () => {
  const other = alert({ alert: "Other" });
  const beside = { other: componentOf("other", [prometheusRule([other], {}, "other")]) };
  expect(await said("unique-rules", [prometheusRule([alert()])], { beside })).toEqual([
    expect.stringContaining(
      'group "targets" is there already, in example/PrometheusRule/observability/rules',
    ),
  ]);
});

test("a series that a rule asks for in two places is misspelt once", async () => {
  const rule = { record: "a:share", expr: "sum(askd_total) / (sum(askd_total) + sum(othr_total))" };
  expect(await said("metrics", [prometheusRule([rule])])).toEqual([
    expect.stringContaining('nothing that we know of exposes "othr_total"'),
    expect.stringContaining('nothing that we know of exposes "askd_total"'),
  ]);
});

test("a rule that is not judged beside something broken is judged once that is whole", async () => {
  const asks = prometheusRule([{ record: "a:b:sum", expr: 'sum(asked_total{job="other"})' }]);
  const told = async (objects: Objects) =>
    said("metrics", [asks], { beside: { other: componentOf("other", objects) } });
  const throws = () => {
    throw new Error("no such thing");
  };
  expect(await told(throws)).toEqual([]);
  expect(await told(() => [])).toEqual([
    expect.stringContaining('nothing that we know of exposes "asked_total"'),
  ]);
});

const section = `# example

## TargetsDown

**Meaning.** A target is down.

**Impact.** Nobody sees it.

**Diagnosis.** Look at the target.

**Mitigation.** Start it.
`;

/** What is said of the runbook of the component `example` that has the alert TargetsDown. */
function saidOfRunbook(text: string | undefined, rules = [alert()]) {
  const fleet = { ...(text !== undefined && { runbooks: { example: text } }) };
  return said("runbooks", [prometheusRule(rules)], { fleet });
}

test("bad input 70: an alert without its section in the runbook is rejected", async () => {
  expect(await saidOfRunbook(section)).toEqual([]);
  for (const text of [undefined, "# example\n", section.replace("TargetsDown", "targets down")]) {
    expect(await saidOfRunbook(text)).toContainEqual(
      expect.stringContaining("the alert TargetsDown has no section"),
    );
  }
});

test("bad input 70: a section that says nothing under one of its parts is rejected", async () => {
  for (const part of ["Impact", "Mitigation"]) {
    const silent = section.replace(new RegExp(`\\*\\*${part}\\.\\*\\* .*`), `**${part}.**`);
    expect(await saidOfRunbook(silent)).toEqual([
      expect.stringContaining(`says nothing under "**${part}.**"`),
    ]);
  }
});

test("bad input 70: a section about an alert that is gone is rejected", async () => {
  expect(await saidOfRunbook(section.replaceAll("TargetsDown", "TargetsGone"))).toContainEqual(
    expect.stringContaining('is about "TargetsGone", which is no alert of this component'),
  );
});

test("a misspelt section of the runbook is one finding, at its line", async () => {
  const { findings } = await build(
    smallFleet([prometheusRule([alert()])], {
      fleet: { runbooks: { example: section.replace("TargetsDown", "TargetsDwn") } },
    }),
  );
  const told = findings.filter(({ check }) => check === "runbooks");
  expect(told).toEqual([
    expect.objectContaining({
      source: expect.stringMatching(/^base\/example\/RUNBOOK\.md:[1-9]/),
      message: 'is about "TargetsDwn", which is no alert of this component',
      hint: 'did you mean "TargetsDown"?',
    }),
  ]);
});

const down = { series: { 'up{job="a"}': "0x20" }, at: "10m" };
const up = { series: { 'up{job="a"}': "1x20" } };
const tested = { alert: "TargetsDown", severity: "warning", fires: down } as const;

/** What is said of the tests of the alert TargetsDown. */
async function saidOfTests(ruleTests: RuleTests, rules = [alert()]) {
  const objects = [prometheusRule(rules)];
  const beside = { tested: componentOf("tested", objects, { ruleTests }) };
  const lines = await fleetRejections(smallFleet([], { beside }));
  return lines.filter((line) => line.endsWith("[rule-tests]"));
}

test("an alert needs a scene in which it fires and one in which it stays quiet", async () => {
  expect(await saidOfTests([{ ...tested, quiet: up }])).toEqual([]);
  expect(await saidOfTests([])).toEqual([
    expect.stringContaining("TargetsDown/warning: is not tested"),
  ]);
  const unquiet = await saidOfTests([tested as unknown as RuleTests[number]]);
  expect(unquiet).toEqual([expect.stringContaining("has no scene in which it stays quiet")]);
  const { fires: _, ...unfired } = { ...tested, quiet: up };
  expect(await saidOfTests([unfired as unknown as RuleTests[number]])).toContainEqual(
    expect.stringContaining("has no scene in which it fires"),
  );
  expect(await saidOfTests([{ ...tested, fires: [], quiet: up }])).toContainEqual(
    expect.stringContaining("has no scene in which it fires"),
  );
  expect(await saidOfTests([{ ...tested, quiet: [] }])).toContainEqual(
    expect.stringContaining("has no scene in which it stays quiet"),
  );
});

test("a quiet scene counts that shows the values which decide, when the wait is over", async () => {
  const reason = "has no quiet scene of the same series with other values";
  const elsewhere = { series: { 'up{job="b"}': "0x20" } };
  for (const quiet of [elsewhere, { series: down.series }, { ...up, at: "9m" }]) {
    expect(await saidOfTests([{ ...tested, quiet }])).toEqual([expect.stringContaining(reason)]);
  }
});

test.each([
  ["no series", {}],
  ["no values", { 'up{job="a"}': "" }],
  ["missing scrapes", { 'up{job="a"}': "_x20 stale" }],
  ["samples behind its moment", { 'up{job="a"}': "_x11 1x5" }],
  ["samples of another metric", { 'upper{job="a"}': "1x20" }],
])("a quiet scene of %s shows nothing", async (_, series) => {
  const quiet = [up, { series }];
  expect(await saidOfTests([{ ...tested, quiet }])).toEqual([
    expect.stringContaining("has a quiet scene without a sample of what it reads, at 10m"),
  ]);
});

test("only a dead man's switch is never quiet", async () => {
  const never = { quiet: { never: "somebody waits for it" } };
  expect(await saidOfTests([{ ...tested, ...never }])).toEqual([
    expect.stringContaining("is never quiet, as its test says, and samples decide whether it is"),
  ]);
  const heartbeat = alert({
    expr: "vector(1)",
    for: "0m",
    labels: { severity: "none", team: "platform" },
  });
  const fires = { series: {}, at: "0m" };
  expect(
    await saidOfTests([{ ...tested, severity: "none", fires, ...never }], [heartbeat]),
  ).toEqual([]);
});

test("another severity or team than that of the test is rejected", async () => {
  const other = alert({ labels: { severity: "critical", team: "shop" } });
  expect(await saidOfTests([{ ...tested, quiet: up }], [other])).toEqual([
    expect.stringContaining(
      "TargetsDown/warning: is tested and is no rule of this component (its severity is critical: mend the rule or the test)",
    ),
  ]);
  const critical = { ...tested, severity: "critical", quiet: up } as const;
  expect(await saidOfTests([critical], [other])).toEqual([
    expect.stringContaining('goes to the team "shop", and its test expects "platform"'),
  ]);
  expect(await saidOfTests([{ ...critical, team: "shop" }], [other])).toEqual([]);
});

test("a firing scene before the wait is over is rejected", async () => {
  const fires = { ...down, at: "9m" };
  expect(await saidOfTests([{ ...tested, fires, quiet: { ...up, at: "10m" } }])).toEqual([
    expect.stringContaining("fires at 9m in its test, before its wait is over"),
  ]);
});

test("a test of a rule that is gone is rejected", async () => {
  const gone: RuleTests = [
    { ...tested, quiet: up },
    { ...tested, severity: "critical", quiet: up },
    { record: "job:up:sum", series: {}, at: "1m", samples: {} },
  ];
  expect(await saidOfTests(gone)).toEqual([
    expect.stringContaining("TargetsDown/critical: is tested and is no rule of this component"),
    expect.stringContaining("job:up:sum: is tested and is no rule of this component"),
  ]);
});

/** The alert as it is delivered while it is a draft until that day. */
function draftUntil(until: string) {
  const rules = [{ ...(alert() as Alert), draft: { until } }];
  const runbook = "https://example.com/RUNBOOK.md";
  return deliver("rules", namespace, {
    runbook,
    team: "platform",
    groups: [{ name: "targets", rules }],
  });
}

test("a draft needs neither tests nor a runbook", async () => {
  const lines = await fleetRejections(smallFleet([draftUntil("2026-12-31")]));
  expect(
    lines.filter((line) => /\[(drafts|rule-tests|runbooks|alert-texts)\]$/.test(line)),
  ).toEqual([]);
});

test("a draft ends within 90 days", () => {
  const { evaluated } = evaluate(smallFleet([draftUntil("2026-12-31")]));
  const judged = { evaluated, findings: [] };
  expect(distantDrafts(judged, "2026-10-02")).toEqual([]);
  expect(distantDrafts(judged, "2026-10-01")).toContainEqual(
    expect.objectContaining({
      check: "drafts",
      message: 'the draft "TargetsDown" ends 2026-12-31, in more than 90 days',
      hint: "a draft is on trial: at most until 2026-12-30",
    }),
  );
});

test("a draft is rejected when its last day has passed, and asked for a day that exists", async () => {
  const fleet = smallFleet([draftUntil("2026-12-31")]);
  for (const [today, overdue] of [
    ["2026-12-31", 0],
    ["2027-01-01", 2],
  ] as const) {
    const { findings } = await build(fleet, { today });
    expect(findings.filter(({ check }) => check === "drafts")).toHaveLength(overdue);
  }
  expect(await said("drafts", [draftUntil("2026-02-30")])).toEqual([
    expect.stringContaining('"2026-02-30" is no day (write YYYY-MM-DD)'),
  ]);
});

test("promtool accepts every right example", async () => {
  for (const { right, group } of ruleExamples) {
    const groups = [{ name: "targets", ...group?.right, rules: right }];
    expect(await promtoolCheckGroups(groups)).toMatchObject({ ok: true });
  }
});

test("an expression that is a number is judged as the operator writes it", async () => {
  const lines = await fleetRejections(smallFleet([prometheusRule([{ ...alert(), expr: 5 }])]));
  expect(lines).toContainEqual(
    expect.stringMatching(/rules\[0\]\.expr: \w+: compares nothing.*\[conditions\]$/),
  );
  expect(lines.join()).not.toContain("cannot be judged");
});
