import type { RuleGroup } from "../model/rule.ts";

/** Refuses groups of a tenant for whoever keeps nobody apart: they would see everybody's series. */
export function refuseTenants(groups: readonly RuleGroup[]): void {
  for (const { name, tenant } of groups) {
    if (tenant === undefined) continue;
    throw new Error(
      `Cannot hand over group "${name}": it is of tenant "${tenant}", and its reader keeps no tenants apart; bind the rules to a ruler that does`,
    );
  }
}

/** Groups of one author by the tenant that each of them names. One that names none is refused. */
export function byTenant(groups: readonly RuleGroup[]): Map<string, RuleGroup[]> {
  const tenants = new Map<string, RuleGroup[]>();
  for (const group of groups) {
    const { name, tenant } = group;
    if (tenant === undefined) {
      throw new Error(
        `Cannot hand over group "${name}": its reader keeps tenants apart, and it says no tenant`,
      );
    }
    tenants.set(tenant, [...(tenants.get(tenant) ?? []), group]);
  }
  return tenants;
}
