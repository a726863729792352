import type { EvaluatedCluster, EvaluatedFleet } from "../../evaluate/evaluated.ts";
import { isUpstream } from "../../model/stack.ts";
import type { ClusterCheck, ClusterFinding } from "../check.ts";

export const reconciled: ClusterCheck = {
  name: "reconciled",
  law: "What an operator of the fleet makes something of stands on no cluster that leaves the operator out.",
  run(cluster, { definition }) {
    const here = new Set<string>(
      cluster.applications.flatMap(({ component }) => component.reconciles ?? []),
    );
    return leftOut(cluster, definition).flatMap(({ name, kinds }): ClusterFinding[] => {
      const idle = kinds.filter((kind) => !here.has(kind));
      const found = cluster.applications.flatMap(({ name: author, objects }) =>
        objects
          .filter(({ kind }) => (idle as readonly string[]).includes(kind))
          .map(({ kind, metadata }) => `${author}/${kind}/${metadata.name}`),
      );
      if (found.length === 0) return [];
      const [first] = found;
      const more = found.length > 1 ? ` and ${found.length - 1} more` : "";
      const message = `is left out, and nobody else here makes anything of ${first}${more}`;
      return [{ application: name, message, hint: "deliver it, or leave out what needs it, too" }];
    });
  },
};

/** The operators of a cluster's stacks that it chose to leave out. */
function leftOut(
  { facts }: EvaluatedCluster,
  { clusters }: EvaluatedFleet["definition"],
): { name: string; kinds: readonly string[] }[] {
  const { stacks = [] } = clusters.find(({ name }) => name === facts.name) ?? {};
  return stacks.flatMap(({ stack: { applications }, choices }) =>
    Object.entries(applications).flatMap(([name, application]) => {
      if (isUpstream(application) || choices[name] !== false) return [];
      const kinds = application.component.reconciles ?? [];
      return kinds.length > 0 ? [{ name, kinds }] : [];
    }),
  );
}
