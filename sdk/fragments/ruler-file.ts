import type { RuleGroup } from "../model/rule.ts";
import { deliveredGroups, type RuleSurroundings } from "./prometheus-rule.ts";
import { yamlFile } from "./yaml-file.ts";

/** What a ruler takes; it refuses the whole file beyond that. */
export interface RulerLimits {
  readonly rulesPerGroup: number;
  readonly groupsPerTenant: number;
}

/**
 * The defaults of Mimir and Cortex: `ruler_max_rules_per_rule_group`, `ruler_max_rule_groups_per_tenant`.
 * Loki's ruler has none.
 */
export const mimirRulerLimits: RulerLimits = { rulesPerGroup: 20, groupsPerTenant: 70 };

/** How the key of a ConfigMap ends whose rules are LogQL; the law `logql` judges those. */
export const logqlFile = ".logql.yaml";

type Rules = RuleSurroundings & { readonly groups: readonly RuleGroup[]; readonly from: string };

/**
 * A rules file as Prometheus loads it, and as Loki's ruler does when the expressions are LogQL; its key in a
 * ConfigMap then ends in `logqlFile`.
 */
export function rulesFile({ groups, from, ...surroundings }: Rules): string {
  return yamlFile({ groups: deliveredGroups(groups, surroundings) }, from);
}

/** The rules of one namespace for a ruler with tenants (Mimir, Cortex, Loki). Throws beyond its limits. */
export function rulerFile(
  namespace: string,
  { groups, from, ...surroundings }: Rules,
  limits?: RulerLimits,
): string {
  if (limits) refuseBeyond(limits, namespace, groups);
  return yamlFile({ namespace, groups: deliveredGroups(groups, surroundings) }, from);
}

function refuseBeyond(limits: RulerLimits, namespace: string, groups: readonly RuleGroup[]): void {
  const { groupsPerTenant, rulesPerGroup } = limits;
  if (groups.length > groupsPerTenant) {
    throw new Error(
      `Cannot hand over namespace "${namespace}": ${groups.length} groups, the ruler takes ${groupsPerTenant}`,
    );
  }
  for (const { name, rules } of groups) {
    if (rules.length <= rulesPerGroup) continue;
    throw new Error(
      `Cannot hand over group "${name}": ${rules.length} rules, the ruler takes ${rulesPerGroup}; split it`,
    );
  }
}
