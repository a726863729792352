import type { ClusterCheck, ClusterFinding } from "../check.ts";
import { matches } from "../../model/matches.ts";
import { allOfKind, type Placed } from "../../read/all-of-kind.ts";
import { type Pods, podsOf, replicasOf } from "../../read/pods.ts";

export const disruptionBudgets: ClusterCheck = {
  name: "disruption-budgets",
  law: "Whatever runs in several copies has a PodDisruptionBudget, and every budget lets some pod go, at any time one that is not ready.",
  run(cluster) {
    const pods = podsOf(cluster);
    const budgets = allOfKind(cluster, "PodDisruptionBudget");
    return [
      ...budgets.flatMap((budget) => budgetFindings(budget, pods)),
      ...pods.flatMap((one) => {
        const covered = budgets.some((budget) => covers(budget, one));
        const message = "runs in several copies, which one drained node may all take";
        const hint = "add a PodDisruptionBudget";
        const { application, object } = one;
        return covered || (replicasOf(object) ?? 0) < 2
          ? []
          : [{ application, object, message, hint }];
      }),
    ];
  },
};

function covers({ resource, namespace }: Placed<"PodDisruptionBudget">, pods: Pods): boolean {
  const { selector } = resource.spec ?? {};
  return pods.namespace === namespace && selector !== undefined && matches(selector, pods.labels);
}

const held = {
  field: "spec.unhealthyPodEvictionPolicy",
  message:
    "holds a node back for a pod that never gets ready: one that crashes, one without its Secret",
  hint: 'write "AlwaysAllow", or take disruptionBudget(own)',
};

function budgetFindings(
  budget: Placed<"PodDisruptionBudget">,
  pods: readonly Pods[],
): ClusterFinding[] {
  const { application, object, resource } = budget;
  const { maxUnavailable, minAvailable, unhealthyPodEvictionPolicy } = resource.spec ?? {};
  const covered = pods.filter((one) => covers(budget, one));
  if (covered.length === 0) {
    return [{ application, object, field: "spec.selector", message: "selects no pods" }];
  }
  const copies = covered.map((one) => replicasOf(one.object) ?? Infinity);
  const least = Math.min(...copies);
  const field = maxUnavailable === undefined ? "spec.minAvailable" : "spec.maxUnavailable";
  const blocks =
    maxUnavailable === undefined
      ? amount(minAvailable, least) >= least
      : amount(maxUnavailable, least) <= 0;
  const message = "lets no pod go, so that no node can be drained";
  return [
    ...(blocks ? [{ application, object, field, message, hint: "maxUnavailable: 1" }] : []),
    ...(unhealthyPodEvictionPolicy === "AlwaysAllow" ? [] : [{ application, object, ...held }]),
  ];
}

/** A number of pods, as Kubernetes counts a percentage: rounded up. */
function amount(value: string | number | undefined, copies: number): number {
  if (typeof value !== "string") return value ?? 0;
  const share = Number.parseFloat(value) / 100;
  return copies === Infinity ? (share >= 1 ? Infinity : share) : Math.ceil(share * copies);
}
