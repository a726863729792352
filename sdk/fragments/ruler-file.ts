import { camelCase } from "../basics/camel-case.ts";
import type { Handed } from "../model/facet.ts";
import type { RuleGroup } from "../model/rule.ts";
import { deliveredGroups } from "./delivered-groups.ts";
import { byTenant, refuseTenants } from "./tenants.ts";
import { yamlFile } from "./yaml-file.ts";

/** What a ruler takes; it refuses the whole file beyond that. */
export interface RulerLimits {
  readonly rulesPerGroup: number;
  readonly groupsPerTenant: number;
}

/** How the key of a ConfigMap ends whose rules are LogQL; the law `logql` judges those. */
export const logqlFile = ".logql.yaml";

type Rules = Handed<readonly RuleGroup[]>;

/**
 * Rule files as Prometheus loads them, by name: one for each author, because each has a runbook of its own, and
 * a group's name stands once in a file.
 */
export function ruleFiles(handed: readonly Rules[]): Record<string, string> {
  return Object.fromEntries(
    handed.map((rules) => {
      refuseTenants(rules.of);
      return [`${rules.by.name}.yaml`, ruleFile(rules)];
    }),
  );
}

/**
 * The same for each tenant of a ruler that reads its rules from files (Mimir, Cortex, Loki): the folder of a
 * tenant holds a file for each author. Throws beyond the ruler's limits.
 */
export function tenantRuleFiles(
  handed: readonly Rules[],
  limits?: RulerLimits,
): Map<string, Record<string, string>> {
  const tenants = new Map<string, Rules[]>();
  for (const { by, of } of handed) {
    for (const [tenant, groups] of byTenant(of)) {
      tenants.set(tenant, [...(tenants.get(tenant) ?? []), { by, of: groups }]);
    }
  }
  return new Map(
    [...tenants].map(([tenant, rules]) => {
      if (limits)
        refuseBeyond(
          limits,
          tenant,
          rules.flatMap(({ of }) => of),
        );
      return [
        tenant,
        Object.fromEntries(rules.map((one) => [`${one.by.name}.yaml`, ruleFile(one)])),
      ];
    }),
  );
}

function ruleFile({ by, of }: Rules): string {
  const place = `${camelCase(by.component)} in base/${by.component}`;
  return yamlFile({ groups: deliveredGroups(of, by) }, place);
}

function refuseBeyond(limits: RulerLimits, tenant: string, groups: readonly RuleGroup[]): void {
  const { groupsPerTenant, rulesPerGroup } = limits;
  if (groups.length > groupsPerTenant) {
    throw new Error(
      `Cannot hand over tenant "${tenant}": ${groups.length} groups, the ruler takes ${groupsPerTenant}`,
    );
  }
  for (const { name, rules } of groups) {
    if (rules.length <= rulesPerGroup) continue;
    throw new Error(
      `Cannot hand over group "${name}": ${rules.length} rules, the ruler takes ${rulesPerGroup}; split it`,
    );
  }
}
