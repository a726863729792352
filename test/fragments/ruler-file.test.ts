import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { parse } from "yaml";
import {
  type Alert,
  type Author,
  prometheusRule,
  ruleFiles,
  type RuleGroup,
  tenantRuleFiles,
} from "../../sdk/index.ts";
import { mimirRulerLimits } from "../../base/shared/mimir-ruler-limits.ts";
import { promtoolCheckRules } from "../judges/promtool.ts";
import { putFiles, temporaryFolder } from "../layout/temporary-folder.ts";

const folder = temporaryFolder();
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

function author(name: string): Author {
  const runbook = `https://example.com/${name}/RUNBOOK.md`;
  return { name, component: name, namespace: "observability", runbook, team: `team-${name}` };
}

const cart = { by: author("cart"), of: [targets] };
const groupsOf = (text = "") => (parse(text) as { groups: { rules: Alert[] }[] }).groups;

test("rules of several authors are a file each, with its own runbook and team, and promtool reads all", async () => {
  const files = ruleFiles([cart, { by: author("till"), of: [targets] }]);
  expect(Object.keys(files)).toEqual(["cart.yaml", "till.yaml"]);
  const links = Object.values(files).map((text) => {
    const { labels, annotations } = groupsOf(text)[0]!.rules[1]!;
    return [labels["team"], annotations["runbook_url"]];
  });
  expect(links).toEqual([
    ["team-cart", "https://example.com/cart/RUNBOOK.md#targetsdown"],
    ["team-till", "https://example.com/till/RUNBOOK.md#targetsdown"],
  ]);
  putFiles(
    folder,
    Object.entries(files).map(([path, content]) => ({ path, content })),
  );
  const paths = Object.keys(files).map((name) => join(folder, name));
  expect(await promtoolCheckRules(paths)).toMatchObject({ ok: true });
});

test("a file holds what the PrometheusRule holds, which a recording rule gets nothing added to", () => {
  const { spec } = prometheusRule("cart", "observability", { ...cart.by, groups: cart.of });
  const { "cart.yaml": text } = ruleFiles([cart]);
  expect(parse(text!)).toEqual(spec);
  expect(groupsOf(text)[0]!.rules[0]).toEqual({ record: "job:up:sum", expr: "sum by (job) (up)" });
});

test("a rule may name another team than its component's", () => {
  const [, alert] = targets.rules as readonly Alert[];
  const own = { ...alert!, labels: { ...alert!.labels, team: "shop" } };
  const { "cart.yaml": text } = ruleFiles([{ ...cart, of: [{ ...targets, rules: [own] }] }]);
  expect(groupsOf(text)[0]!.rules[0]!.labels).toEqual({ team: "shop", severity: "warning" });
});

test("a ruler's folders are its tenants', with a file for each author", () => {
  const shop = { ...cart, of: [{ ...targets, tenant: "shop" }] };
  const logs = { ...shop, by: author("logs") };
  const files = tenantRuleFiles([shop, logs, { ...shop, of: [{ ...targets, tenant: "bank" }] }]);
  const names = [...files].map(([tenant, of]) => [tenant, Object.keys(of)]);
  expect(names).toEqual([
    ["shop", ["cart.yaml", "logs.yaml"]],
    ["bank", ["cart.yaml"]],
  ]);
  expect(files.get("shop")!["cart.yaml"]).toBe(ruleFiles([cart])["cart.yaml"]);
});

test("a tenant that its reader does not know, and one that it needs, are refused", () => {
  const shop = { ...cart, of: [{ ...targets, tenant: "shop" }] };
  expect(() => ruleFiles([shop])).toThrow(
    'Cannot hand over group "targets": it is of tenant "shop", and its reader keeps no tenants apart',
  );
  expect(() => prometheusRule("a", "b", { ...shop.by, groups: shop.of })).toThrow("no tenants");
  expect(() => tenantRuleFiles([cart])).toThrow("keeps tenants apart, and it says no tenant");
});

test("what a ruler would refuse is refused with the number that it takes", () => {
  const [rule] = targets.rules;
  const tenant = "shop";
  const long = { ...targets, tenant, rules: Array.from({ length: 21 }, () => rule!) };
  expect(() => tenantRuleFiles([{ ...cart, of: [long] }], mimirRulerLimits)).toThrow(
    'Cannot hand over group "targets": 21 rules, the ruler takes 20',
  );
  const many = Array.from({ length: 36 }, (_, index) => ({
    ...targets,
    tenant,
    name: `group-${index}`,
  }));
  // The limit is a tenant's, whoever wrote its groups.
  const two = [
    { ...cart, of: many },
    { by: author("till"), of: many },
  ];
  expect(() => tenantRuleFiles(two, mimirRulerLimits)).toThrow(
    'Cannot hand over tenant "shop": 72 groups, the ruler takes 70',
  );
  expect([...tenantRuleFiles(two).keys()]).toEqual(["shop"]);
});
