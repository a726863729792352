import type { Resource } from "../model/resource.ts";
import { dedent } from "./dedent.ts";

type PrometheusRule = Extract<Resource, { kind: "PrometheusRule" }>;

/** How soon a person must act: now, today, or never (it only informs or inhibits). */
export type Severity = "critical" | "warning" | "info" | "none";

/** An alert in Prometheus' own shape; the runbook link is added where the rules become an object. */
export interface Alert {
  readonly alert: string;
  readonly expr: string;
  readonly for?: string;
  readonly keep_firing_for?: string;
  readonly labels: { readonly severity: Severity } & Readonly<Record<string, string>>;
  readonly annotations: { readonly summary: string; readonly description: string } & Readonly<
    Record<string, string>
  >;
  /**
   * An alert on trial, until that day (YYYY-MM-DD) within the next 90: it goes where drafts go, and needs neither tests nor a
   * runbook yet. Afterwards `npm run check -- --today` rejects it.
   */
  readonly draft?: { readonly until: string };
}

/** A recording rule; its name is `level:metric:operations`. */
export interface Recording {
  readonly record: string;
  readonly expr: string;
  readonly labels?: Readonly<Record<string, string>>;
}

export interface RuleGroup {
  readonly name: string;
  readonly interval?: string;
  readonly limit?: number;
  readonly query_offset?: string;
  readonly rules: readonly (Alert | Recording)[];
}

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
