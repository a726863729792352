import { everyPart, type Matcher, type Selector } from "../../promql/expression.ts";
import { takes } from "../../promql/matcher.ts";
import type { Remark } from "../../promql/remark.ts";
import { clusterRuleCheck } from "../rule-checks.ts";

/** Labels by which kube-state-metrics (v2.20.0, `docs/metrics/`) names what lives in a namespace. */
const named: ReadonlySet<string> = new Set([
  "cronjob",
  "daemonset",
  "deployment",
  "horizontalpodautoscaler",
  "job_name",
  "persistentvolumeclaim",
  "poddisruptionbudget",
  "replicaset",
  "resourcequota",
  "statefulset",
]);

export const namedWorkloads = clusterRuleCheck({
  module: import.meta.url,
  name: "named-workloads",
  law: "A rule that asks kube-state-metrics for a workload by its name says in which namespace: anybody may call theirs the same in another one.",
  judge: ({ expression, query }) =>
    query
      ? []
      : everyPart(expression)
          .filter((part) => part.kind === "selector")
          .flatMap(remarks),
});

function remarks({ metric, matchers }: Selector): Remark[] {
  if (!metric?.startsWith("kube_") || matchers.some(saysNamespace)) return [];
  const at = matchers.find((matcher) => {
    return named.has(matcher.label) && matcher.value !== "" && takesFew(matcher);
  });
  if (!at) return [];
  const message = `means every ${at.label} "${at.value}" of the cluster, whoever made it`;
  return [{ at, message, hint: 'name its namespace beside it: namespace="..."' }];
}

function saysNamespace(matcher: Matcher): boolean {
  return matcher.label === "namespace" && takesFew(matcher);
}

/** One that takes any name says nothing. */
function takesFew(matcher: Matcher): boolean {
  return !takes(matcher, "a-name-of-nobody");
}
