import { didYouMean } from "../../basics/did-you-mean.ts";
import type { EvaluatedCluster } from "../../evaluate/evaluated.ts";
import type { Receiver, Routing } from "../../model/routing.ts";
import { placedRoutes } from "../../routing/placed-routes.ts";
import { routingsOf } from "../../routing/routings-of.ts";
import type { ObjectFinding } from "../../model/finding.ts";
import type { ClusterCheck } from "../check.ts";

export const receivers: ClusterCheck = {
  name: "receivers",
  law: "Every receiver that a route names exists, every one is used, and one that tells nobody says why.",
  run(cluster: EvaluatedCluster) {
    return routingsOf(cluster).flatMap(({ application, routing }) =>
      [...undefinedOnes(routing), ...definedOnes(routing)].map((finding) => ({
        application,
        ...finding,
      })),
    );
  },
};

function undefinedOnes({ route, receivers }: Routing): ObjectFinding[] {
  const names = receivers.map(({ name }) => name);
  return placedRoutes(route).flatMap(({ route: { receiver }, field }) => {
    if (names.includes(receiver)) return [];
    const hint = didYouMean(receiver, names) || `one of ${names.join(", ")}`;
    const message = `"${receiver}" is no receiver`;
    return [{ field: `routing.${field}.receiver`, message, hint }];
  });
}

function definedOnes({ route, receivers }: Routing): ObjectFinding[] {
  const used = new Set(placedRoutes(route).map(({ route: { receiver } }) => receiver));
  const seen = new Set<string>();
  return receivers.flatMap((receiver, index) => {
    const field = `routing.receivers[${index}]`;
    const twice = seen.has(receiver.name);
    seen.add(receiver.name);
    if (twice) return [{ field, message: `"${receiver.name}" is defined twice` }];
    if (!used.has(receiver.name)) {
      const hint = "remove it, or name it in a route";
      return [{ field, message: `no route leads to "${receiver.name}"`, hint }];
    }
    return silence(receiver).map((finding) => ({ field, ...finding }));
  });
}

function silence({ name, integrations, silent }: Receiver): ObjectFinding[] {
  if (integrations.length > 0 || (silent !== undefined && silent.trim() !== "")) return [];
  const hint = "give it an integration, or say with silent(...) why nobody is told";
  return [{ message: `"${name}" tells nobody`, hint }];
}
