import type { RulerLimits } from "../../sdk/index.ts";

/**
 * The defaults of Mimir and Cortex: `ruler_max_rules_per_rule_group`, `ruler_max_rule_groups_per_tenant`.
 * Loki's ruler has none.
 */
export const mimirRulerLimits: RulerLimits = { rulesPerGroup: 20, groupsPerTenant: 70 };
