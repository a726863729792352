import type { ClusterFacts, Resource } from "../../sdk/index.ts";
import { teamPolicy } from "./team-policy.ts";

/** Where Go's templates call a function by its name: first in an action, a bracket or a pipe, or for a template. */
const call =
  '(\\{\\{-?|[(|=]|\\b(if|with|range)|\\b(template|block)\\s*("(\\\\.|[^"\\\\])*"|`[^`]*`))\\s*query\\b';
/** The API server ends a policy that costs too much, and the pattern alone did so on a third of a megabyte of texts. */
const asks = (texts: string) =>
  `has(${texts}) && ${texts}.exists(name, ${texts}[name].contains('query') && ${texts}[name].matches(r'${call}'))`;

/**
 * Refuses rules of teams that are evaluated without pause, which no limit of Prometheus is about, or whose texts ask
 * Prometheus by `query`. The operator writes the namespace into the
 * expression of a rule and leaves its texts alone (v0.93.1, `pkg/namespacelabeler`), and what they ask Prometheus
 * answers from the series of every team. The labels of a group are texts of each of its rules.
 */
export function rulePolicy(
  { name: instance }: { readonly name: string },
  cluster: ClusterFacts,
): Resource[] {
  const ofRules = `has(group.rules) && group.rules.exists(rule, (${asks("rule.labels")}) || (${asks("rule.annotations")}))`;
  const none = (bad: string) =>
    `!has(object.spec.groups) || !object.spec.groups.exists(group, ${bad})`;
  const validations = [
    {
      expression: none(`(${asks("group.labels")}) || (${ofRules})`),
      message:
        "a label or annotation of a rule, or a label of its group, calls query, which would see the series of other teams",
    },
    {
      expression: none("has(group.interval) && group.interval.contains('ms')"),
      message: "an interval counts milliseconds: a second is the least",
    },
  ];
  const resource = "prometheusrules";
  return teamPolicy({ name: `${instance}-${resource}`, resource, validations }, cluster);
}
