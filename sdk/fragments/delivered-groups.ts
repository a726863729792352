import type { Alert, Recording, RuleGroup } from "../model/rule.ts";
import { asIs } from "./as-is.ts";
import { dedent } from "./dedent.ts";

/** What the alerts of a component have in common. */
export interface RuleSurroundings {
  /** Where the component's RUNBOOK.md is read. */
  readonly runbook: string;
  /** Who looks after what they are about, as a rule `fleet.team`: the label `team` of each that names no other. */
  readonly team: string;
}

/** What rulers take under the same names. */
const groupFields = { name: true, interval: true, limit: true, query_offset: true } as const;
const recordingFields = { record: true, expr: true, labels: true } as const;
const alertFields = {
  alert: true,
  expr: true,
  for: true,
  keep_firing_for: true,
  labels: true,
  annotations: true,
} as const;

/** Groups as a ruler reads them: runbook, team and draft are labels and annotations of each alert. */
export function deliveredGroups(groups: readonly RuleGroup[], surroundings: RuleSurroundings) {
  return groups.map(({ rules, tenant: _, ...group }) => {
    asIs(group, groupFields, `the group "${group.name}"`);
    return { ...group, rules: rules.map((rule) => deliveredRule(rule, surroundings)) };
  });
}

function deliveredRule(rule: Alert | Recording, surroundings: RuleSurroundings) {
  const delivered =
    "alert" in rule
      ? deliveredAlert(rule, surroundings)
      : asIs(rule, recordingFields, `the rule "${rule.record}"`);
  return { ...delivered, expr: dedent(rule.expr) };
}

function deliveredAlert({ draft, ...alert }: Alert, { runbook, team }: RuleSurroundings) {
  return {
    ...asIs(alert, alertFields, `the rule "${alert.alert}"`),
    labels: { team, ...alert.labels, ...(draft && { draft: "true" }) },
    annotations: {
      ...alert.annotations,
      ...(draft && { draft_until: draft.until }),
      runbook_url: `${runbook}#${alert.alert.toLowerCase()}`,
    },
  };
}
