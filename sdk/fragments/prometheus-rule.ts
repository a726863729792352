import type { Resource } from "../model/resource.ts";
import type { Alert, RuleGroup } from "../model/rule.ts";
import { dedent } from "./dedent.ts";

type PrometheusRule = Extract<Resource, { kind: "PrometheusRule" }>;

/** What the alerts of a component have in common. */
export interface RuleSurroundings {
  /** Where the component's RUNBOOK.md is read. */
  readonly runbook: string;
  /** Who looks after what they are about, as a rule `fleet.team`: the label `team` of each that names no other. */
  readonly team: string;
}

/** The PrometheusRule of a component. Each alert's `runbook_url` leads to its section of the runbook. */
export function prometheusRule(
  name: string,
  namespace: string,
  { groups, ...surroundings }: RuleSurroundings & { groups: readonly RuleGroup[] },
): PrometheusRule {
  return {
    apiVersion: "monitoring.coreos.com/v1",
    kind: "PrometheusRule",
    metadata: { name, namespace, labels: { "app.kubernetes.io/name": name } },
    spec: { groups: deliveredGroups(groups, surroundings) },
  };
}

/** Groups as a ruler reads them: runbook, team and draft are labels and annotations of each alert. */
export function deliveredGroups(groups: readonly RuleGroup[], surroundings: RuleSurroundings) {
  return groups.map(({ rules, ...group }) => ({
    ...group,
    rules: rules.map((rule) => ({
      ...("alert" in rule ? deliveredAlert(rule, surroundings) : rule),
      expr: dedent(rule.expr),
    })),
  }));
}

function deliveredAlert({ draft, ...alert }: Alert, { runbook, team }: RuleSurroundings) {
  return {
    ...alert,
    labels: { team, ...alert.labels, ...(draft && { draft: "true" }) },
    annotations: {
      ...alert.annotations,
      ...(draft && { draft_until: draft.until }),
      runbook_url: `${runbook}#${alert.alert.toLowerCase()}`,
    },
  };
}
