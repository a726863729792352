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
    const scalers = allOfKind(cluster, "HorizontalPodAutoscaler");
    const fewest = (one: Pods) => scaledFrom(one, scalers)?.min ?? replicasOf(one.object);
    return [
      ...budgets.flatMap((budget) => budgetFindings(budget, pods, fewest)),
      ...pods.flatMap((one) => {
        const most = scaledFrom(one, scalers)?.max ?? replicasOf(one.object) ?? 0;
        const covered = budgets.some((budget) => covers(budget, one));
        const message = "runs in several copies, which one drained node may all take";
        const hint = "add a PodDisruptionBudget";
        const { application, object } = one;
        return covered || most < 2 ? [] : [{ application, object, message, hint }];
      }),
    ];
  },
};

/** Between which numbers an autoscaler keeps the copies of it, if one does. */
function scaledFrom(
  { object, namespace }: Pods,
  scalers: readonly Placed<"HorizontalPodAutoscaler">[],
): { readonly min: number; readonly max: number } | undefined {
  const found = scalers.find(({ resource, namespace: own }) => {
    const { kind, name } = resource.spec?.scaleTargetRef ?? {};
    return own === namespace && kind === object.kind && name === object.metadata.name;
  });
  const { minReplicas: min = 1, maxReplicas: max = 1 } = found?.resource.spec ?? {};
  return found && { min, max };
}

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
  fewest: (one: Pods) => number | undefined,
): ClusterFinding[] {
  const { application, object, resource } = budget;
  const { maxUnavailable, minAvailable, unhealthyPodEvictionPolicy } = resource.spec ?? {};
  const covered = pods.filter((one) => covers(budget, one));
  if (covered.length === 0) {
    return [{ application, object, field: "spec.selector", message: "selects no pods" }];
  }
  const copies = covered.map((one) => fewest(one) ?? Infinity);
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
