import { firstOf } from "../../basics/first-of.ts";
import type { EvaluatedCluster, EvaluatedFleet } from "../../evaluate/evaluated.ts";
import { unlessSatisfied } from "../../memory/unless-satisfied.ts";
import { everyPart } from "../../promql/expression.ts";
import { loadGrammar } from "../../promql/parse.ts";
import { ownersOf } from "../../read/owners-of.ts";
import { ruleContexts } from "../../read/rule-context.ts";
import { ruleSurroundings } from "../../read/rule-surroundings.ts";
import type { ClusterCheck, ClusterFinding } from "../check.ts";

export const leftOut: ClusterCheck = {
  name: "left-out",
  law: "What a cluster leaves out exposes nothing that rules there ask for.",
  run(cluster, fleet) {
    const absent = absentOf(cluster, fleet);
    if (absent.size === 0) return [];
    const input = [...absent, ruleSurroundings(cluster), ruleSurroundings(fleet.neutral)];
    return unlessSatisfied(import.meta.url, input, async () => {
      await loadGrammar();
      return askedInVain(cluster, absent, ownersOf(fleet));
    });
  },
};

function askedInVain(
  cluster: EvaluatedCluster,
  absent: ReadonlySet<string>,
  owners: ReadonlyMap<string, readonly string[]>,
): ClusterFinding[] {
  const asked = new Map<string, { metrics: Set<string>; by: Set<string> }>();
  for (const { metric, application } of unknownOf(cluster)) {
    for (const owner of owners.get(metric) ?? []) {
      if (!absent.has(owner)) continue;
      const known = asked.get(owner) ?? { metrics: new Set(), by: new Set() };
      known.metrics.add(metric);
      known.by.add(application);
      asked.set(owner, known);
    }
  }
  return [...asked].map(([application, { metrics, by }]) => {
    const names = [...by].sort();
    const [first = ""] = names;
    const exposes = metrics.size === 1 ? "one metric" : `${metrics.size} metrics`;
    return {
      application,
      message:
        `"${application}" does not run here, and exposes ${exposes} that rules of ` +
        `${names.map((name) => `"${name}"`).join(", ")} ask for: ${firstOf([...metrics].sort(), 3)}`,
      hint: `run it, leave those out too, or have nobody read their rules: bind("rules", nobody("<why>"), { of: "${first}" })`,
    };
  });
}

/** Applications of the fleet that a cluster chose not to run, or whose stack it does not have. */
function absentOf({ facts }: EvaluatedCluster, { definition, neutral }: EvaluatedFleet) {
  const { stacks = [] } = definition.clusters.find(({ name }) => name === facts.name) ?? {};
  const runs = new Set(
    stacks.flatMap(({ stack, choices }) =>
      Object.keys(stack.applications).filter((name) => choices[name] !== false),
    ),
  );
  return new Set(neutral.applications.map(({ name }) => name).filter((name) => !runs.has(name)));
}

/** What rules of a cluster ask for that nothing there exposes or records. */
function unknownOf(cluster: EvaluatedCluster): { metric: string; application: string }[] {
  return ruleContexts(cluster).flatMap(({ rules, inventory: { series, recorded } }) =>
    rules.flatMap(({ application, expression }) =>
      everyPart(expression).flatMap((part) => {
        if (part.kind !== "selector" || part.metric === undefined) return [];
        const { metric } = part;
        return series.has(metric) || recorded.has(metric) ? [] : [{ metric, application }];
      }),
    ),
  );
}
