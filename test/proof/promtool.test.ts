import { expect, test } from "@jest/globals";
import { clusters } from "../base/evaluated.ts";
import { promtoolCheckGroups } from "../judges/promtool.ts";
import { objectsOf } from "./fleet.ts";

interface Rule {
  readonly expr: string;
}

const rules = clusters.flatMap((cluster) =>
  objectsOf(cluster)
    .filter(({ kind }) => kind === "PrometheusRule")
    .map(({ metadata, spec }) => ({
      name: `${cluster.facts.name} ${metadata.namespace}/${metadata.name}`,
      groups: (spec as { groups: readonly { rules: readonly Rule[] }[] }).groups,
    })),
);

test.each(rules)("the rules of $name", async ({ groups }) => {
  expect(await promtoolCheckGroups(groups)).toMatchObject({ ok: true });
});

test("a rule that is there twice is refused", async () => {
  const [{ groups } = { groups: [] }] = rules;
  const twice = groups.map((group) => ({ ...group, rules: [...group.rules, ...group.rules] }));
  expect(await promtoolCheckGroups(twice)).toMatchObject({
    ok: false,
    output: expect.stringContaining("duplicate rule"),
  });
});

test("an expression that does not parse is refused", async () => {
  const groups = rules[0]?.groups.map((group) => ({
    ...group,
    rules: group.rules.map((rule) => ({ ...rule, expr: `${rule.expr} ==` })),
  }));
  expect(await promtoolCheckGroups(groups)).toMatchObject({
    ok: false,
    output: expect.stringContaining("unexpected end of input"),
  });
});
