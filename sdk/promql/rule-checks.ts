import type { ClusterCheck, ObjectCheck } from "../check/check.ts";
import { allOfKind } from "../check/of-kind.ts";
import { remembered } from "../check/remembered.ts";
import { digest } from "../check/valid-objects.ts";
import type { EvaluatedCluster, EvaluatedFleet } from "../evaluate/evaluated.ts";
import { unlessKnownValid } from "./judged.ts";
import { loadGrammar } from "./parse.ts";
import type { Remark } from "./remark.ts";
import { type RuleContext, ruleContext } from "./rule-context.ts";
import { finding, type ReadRule, type Rule, rulesOf } from "./rules.ts";

/** A law about one rule, whatever surrounds it. */
export function ruleCheck({
  judge,
  ...check
}: Pick<ObjectCheck, "name" | "law"> & {
  readonly judge: (rule: Rule) => readonly Remark[];
}): ObjectCheck {
  return {
    ...check,
    run(object) {
      if (object.kind !== "PrometheusRule") return [];
      return unlessKnownValid(check.name, [digest(object)], async () => {
        await loadGrammar();
        return rulesOf(object).flatMap((rule) =>
          judge(rule).map((remark) => finding(rule, remark)),
        );
      });
    },
  };
}

/** A law about how a rule fits to what its cluster scrapes and records. */
export function clusterRuleCheck({
  judge,
  ...check
}: Pick<ClusterCheck, "name" | "law"> & {
  readonly judge: (
    rule: ReadRule,
    context: RuleContext,
    fleet: EvaluatedFleet,
  ) => readonly Remark[];
}): ClusterCheck {
  return {
    ...check,
    run: (cluster, fleet) =>
      unlessKnownValid(check.name, inputOf(cluster, fleet), async () => {
        await loadGrammar();
        const context = ruleContext(cluster);
        return context.rules.flatMap((rule) =>
          judge(rule, context, fleet).map((remark) => ({
            application: rule.application,
            object: rule.object,
            ...finding(rule, remark),
          })),
        );
      }),
  };
}

/** Everything that such a law may look at, of the whole fleet: a recorded series may be used elsewhere. */
function inputOf(cluster: EvaluatedCluster, fleet: EvaluatedFleet): string[] {
  return [cluster.facts.name, inputOfFleet(fleet)];
}

/** One digest for all clusters, or each cluster would hash every other one. */
const inputOfFleet = remembered(({ clusters }: EvaluatedFleet) =>
  digest(clusters.map((cluster) => inputOfCluster(cluster))),
);

const inputOfCluster = remembered((cluster: EvaluatedCluster): string[] => [
  cluster.facts.name,
  ...allOfKind(
    cluster,
    "PodMonitor",
    "Prometheus",
    "PrometheusRule",
    "Service",
    "ServiceMonitor",
  ).map(({ application, object }) => `${application} ${digest(object)}`),
  ...cluster.applications.flatMap(({ name, component, flows }) => [
    name,
    ...(component.metrics ?? []).map(digest),
    ...(component.dashboards ?? []).map(digest),
    // Services outside of the tree are declared with the flows that lead to them.
    JSON.stringify(Object.keys(flows)),
  ]),
]);
