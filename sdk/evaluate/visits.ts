import { follow } from "./follow.ts";
import type { Asked, Grounds } from "./reach.ts";

/** Who comes to each cluster through its public hosts, by the cluster's name. */
export function visitsOf(grounds: Grounds): ReadonlyMap<string, readonly Asked[]> {
  const visits = new Map<string, Asked[]>();
  for (const ground of grounds.values()) {
    for (const one of ground.placed) {
      for (const [name, flow] of Object.entries(one.flows)) {
        if (flow.direction !== "to" || !("kind" in flow.target)) continue;
        if (flow.target.kind !== "elsewhere") continue;
        const { found } = follow({ name, flow, one, ground, grounds });
        // Why one leads nowhere is told where it begins.
        const asked = "message" in found ? [] : found.flatMap((reach) => reach.asked ?? []);
        for (const ask of asked) visits.set(ask.cluster, [...(visits.get(ask.cluster) ?? []), ask]);
      }
    }
  }
  return visits;
}
