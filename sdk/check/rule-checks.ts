import type { ClusterCheck, ObjectCheck } from "./check.ts";
import { remembered } from "../basics/remembered.ts";
import { digest } from "../memory/digest.ts";
import type { EvaluatedCluster, EvaluatedFleet } from "../evaluate/evaluated.ts";
import { unlessSatisfied } from "../memory/unless-satisfied.ts";
import { loadGrammar } from "../promql/parse.ts";
import type { Remark } from "../promql/remark.ts";
import { type RuleContext, ruleContexts } from "../read/rule-context.ts";
import { distinctSurroundings, ruleSurroundings } from "../read/rule-surroundings.ts";
import { finding, type ReadRule, type Rule, rulesOf } from "../read/rules.ts";

/** A law about one rule, whatever surrounds it; `judge` says what it says of rules that stand elsewhere. */
export interface RuleCheck extends ObjectCheck {
  readonly judge: (rule: Rule) => readonly Remark[];
}

type Judge = (rule: ReadRule, context: RuleContext, fleet: EvaluatedFleet) => readonly Remark[];

export function ruleCheck({
  module,
  judge,
  ...check
}: Pick<ObjectCheck, "name" | "law"> & {
  /** The `import.meta.url` of the law: what it imports decides how long its verdicts are remembered. */
  readonly module: string;
  readonly judge: RuleCheck["judge"];
}): RuleCheck {
  return {
    ...check,
    judge,
    run(object) {
      if (object.kind !== "PrometheusRule") return [];
      return unlessSatisfied(module, [digest(object)], async () => {
        await loadGrammar();
        return rulesOf(object).flatMap((rule) =>
          judge(rule).map((remark) => finding(rule, remark)),
        );
      });
    },
  };
}

/** A law about how a rule, or a query of a dashboard, fits to what its cluster scrapes and records. */
export function clusterRuleCheck<Judges extends Judge>({
  module,
  judge,
  ...check
}: Pick<ClusterCheck, "name" | "law"> & {
  readonly module: string;
  readonly judge: Judges;
}): ClusterCheck & { readonly judge: Judges } {
  const findingsOf = remembered((fleet: EvaluatedFleet) =>
    remembered(async (cluster: EvaluatedCluster) => {
      await loadGrammar();
      return ruleContexts(cluster).flatMap((context) =>
        [...context.rules, ...context.queries]
          .filter(({ application }) => !cluster.touched?.has(application))
          .flatMap((rule) =>
            judge(rule, context, fleet).map((remark) => ({
              application: rule.application,
              ...(rule.object && { object: rule.object }),
              ...finding(rule, remark),
            })),
          ),
      );
    }),
  );
  return {
    ...check,
    judge,
    run(cluster, fleet) {
      const key = ruleSurroundings(cluster);
      const first = distinctSurroundings(fleet).get(key) ?? cluster;
      return unlessSatisfied(module, [key, inputOfFleet(fleet)], () => findingsOf(fleet)(first));
    },
  };
}

/** A recorded series may be used on another cluster. */
const inputOfFleet = remembered((fleet: EvaluatedFleet) =>
  digest([...distinctSurroundings(fleet).keys()].sort()),
);
