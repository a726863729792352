import type { EvaluatedCluster } from "../../evaluate/evaluated.ts";
import { remembered } from "../../basics/remembered.ts";
import { tenantLabel } from "../../evaluate/operator-form.ts";
import { type DeliveredRule, deliveredRules, type PlacedRule } from "../../read/delivered-rules.ts";
import type { ClusterCheck, ClusterFinding } from "../check.ts";
import { objectLabel } from "../../model/object-label.ts";

type Rule = PlacedRule & { readonly application: string };

export const uniqueRules: ClusterCheck = {
  name: "unique-rules",
  law: "Of the rules that one program reads, for one tenant where it keeps several apart, no two have the same name and labels, and no two groups of a namespace the same name.",
  run: (cluster) =>
    rulesByStore(cluster).flatMap((rules) => [
      ...repeated(rules, ruleIdentity, ({ rule }, first) => ({
        message: `"${rule.alert ?? rule.record}" is there with the same labels already, in ${first}`,
        hint: "remove one of them, or tell them apart by a label",
      })),
      ...repeated(firstOfGroups(rules), groupIdentity, ({ group }, first) => ({
        message: `group "${group}" is there already, in ${first}`,
        hint: "name groups after what they are about",
      })),
    ]),
};

/** What is written by hand says nothing of its reader: the one that is not private selects it. */
function rulesByStore({ applications }: EvaluatedCluster): Rule[][] {
  const open = applications.find((one) => !one.private && "rules" in (one.component.reads ?? {}));
  const byStore = new Map<string, Rule[]>();
  for (const application of applications) {
    const reader = application.readers.rules ?? open?.name ?? "";
    for (const rule of deliveredRules(application)) {
      // What is delivered is read by a Prometheus, whatever its labels say.
      const isOfTenant = application.within.includes(rule.object);
      const tenant = isOfTenant ? rule.object.metadata.labels?.[tenantLabel] : undefined;
      const store = JSON.stringify([reader, tenant]);
      const rules = byStore.get(store) ?? [];
      rules.push({ ...rule, application: application.name });
      byStore.set(store, rules);
    }
  }
  return [...byStore.values()];
}

/** One rule of each group, wherever it stands. */
function firstOfGroups(rules: readonly Rule[]): Rule[] {
  return rules.filter(({ field }) => field.endsWith(".rules[0]"));
}

function ruleIdentity({ rule }: Rule): string {
  return nameAndLabels(rule);
}

const nameAndLabels = remembered(({ alert, record, labels = {} }: DeliveredRule) =>
  JSON.stringify([alert, record, Object.entries(labels).sort()]),
);

function groupIdentity({ object, group }: Rule): string {
  return JSON.stringify([object.metadata.namespace, group]);
}

function repeated(
  rules: readonly Rule[],
  identity: (rule: Rule) => string,
  say: (rule: Rule, first: string) => Pick<ClusterFinding, "message" | "hint">,
): ClusterFinding[] {
  const seen = new Map<string, Rule>();
  return rules.flatMap((rule) => {
    const key = identity(rule);
    const first = seen.get(key);
    if (!first) {
      seen.set(key, rule);
      return [];
    }
    const place = `${first.application}/${objectLabel(first.object)} ${first.field}`;
    const { application, object, field } = rule;
    return [{ application, object, field, ...say(rule, place) }];
  });
}
