import type { Resource } from "../model/resource.ts";
import type { RuleGroup } from "../model/rule.ts";
import { deliveredGroups, type RuleSurroundings } from "./delivered-groups.ts";
import { refuseTenants } from "./tenants.ts";

type PrometheusRule = Extract<Resource, { kind: "PrometheusRule" }>;

/** The PrometheusRule of a component. Each alert's `runbook_url` leads to its section of the runbook. */
export function prometheusRule(
  name: string,
  namespace: string,
  { groups, ...surroundings }: RuleSurroundings & { groups: readonly RuleGroup[] },
): PrometheusRule {
  refuseTenants(groups);
  return {
    apiVersion: "monitoring.coreos.com/v1",
    kind: "PrometheusRule",
    metadata: { name, namespace, labels: { "app.kubernetes.io/name": name } },
    spec: { groups: deliveredGroups(groups, surroundings) },
  };
}
