import type { ClusterFacts, Resource } from "../../sdk/index.ts";
import { teamPolicy } from "./team-policy.ts";

/** Where Go's templates call a function by its name: first in an action, a bracket or a pipe, or for a template. */
const call =
  '(\\{\\{-?|[(|=]|\\b(if|with|range)|\\b(template|block)\\s*("(\\\\.|[^"\\\\])*"|`[^`]*`))\\s*query\\b';
const asks = (part: string) =>
  `has(rule.${part}) && rule.${part}.exists(name, rule.${part}[name].matches(r'${call}'))`;

/**
 * Refuses rules of teams whose texts ask Prometheus by `query`. The operator writes the namespace into the
 * expression of a rule and leaves its texts alone (v0.93.1, `pkg/namespacelabeler`), and what they ask Prometheus
 * answers from the series of every team.
 */
export function queryPolicy(
  { name: instance }: { readonly name: string },
  cluster: ClusterFacts,
): Resource[] {
  const expression = `!has(object.spec.groups) || !object.spec.groups.exists(group, has(group.rules) && group.rules.exists(rule, (${asks("labels")}) || (${asks("annotations")})))`;
  const message =
    "a label or annotation of a rule calls query, which would see the series of other teams";
  const policy = { name: `${instance}-queries`, resource: "prometheusrules" };
  return teamPolicy({ ...policy, validations: [{ expression, message }] }, cluster);
}
