import type { ClusterFacts, Resource } from "../../sdk/index.ts";
import { teamPolicy } from "./team-policy.ts";

/** Where Go's templates call a function by its name: first in an action, a bracket or a pipe, or for a template. */
const call =
  '(\\{\\{-?|[(|=]|\\b(if|with|range)|\\b(template|block)\\s*("(\\\\.|[^"\\\\])*"|`[^`]*`))\\s*query\\b';
const asks = (texts: string) =>
  `has(${texts}) && ${texts}.exists(name, ${texts}[name].matches(r'${call}'))`;

/**
 * Refuses rules of teams whose texts ask Prometheus by `query`. The operator writes the namespace into the
 * expression of a rule and leaves its texts alone (v0.93.1, `pkg/namespacelabeler`), and what they ask Prometheus
 * answers from the series of every team. The labels of a group are texts of each of its rules.
 */
export function queryPolicy(
  { name: instance }: { readonly name: string },
  cluster: ClusterFacts,
): Resource[] {
  const ofRules = `has(group.rules) && group.rules.exists(rule, (${asks("rule.labels")}) || (${asks("rule.annotations")}))`;
  const expression = `!has(object.spec.groups) || !object.spec.groups.exists(group, (${asks("group.labels")}) || (${ofRules}))`;
  const message =
    "a label or annotation of a rule, or a label of its group, calls query, which would see the series of other teams";
  const policy = { name: `${instance}-queries`, resource: "prometheusrules" };
  return teamPolicy({ ...policy, validations: [{ expression, message }] }, cluster);
}
