import { didYouMean } from "../../basics/did-you-mean.ts";
import { isNearMiss } from "../../basics/near-miss.ts";
import type { EvaluatedFleet, EvaluatedCluster } from "../../evaluate/evaluated.ts";
import type { Routing } from "../../model/routing.ts";
import { alertsOf } from "../../routing/alerts-of.ts";
import { labelsThat } from "../../routing/labels-that.ts";
import { formatMatcher, matcherFault } from "../../routing/matcher.ts";
import { type PlacedRoute, placedRoutes } from "../../routing/placed-routes.ts";
import { routingsOf } from "../../routing/routings-of.ts";
import type { ObjectFinding } from "../../model/finding.ts";
import type { ClusterCheck } from "../check.ts";
import { knownNamespaces } from "../known-namespaces.ts";

export const routes: ClusterCheck = {
  name: "routes",
  law: "Every route can be reached by an alert, and one for an alert by name names one that a rule raises; a namespace in it is none that is misspelt.",
  run(cluster: EvaluatedCluster, { definition }: EvaluatedFleet) {
    const alerts = new Set(alertsOf(cluster).map(({ labels }) => labels["alertname"] ?? ""));
    const namespaces = knownNamespaces(cluster, definition);
    return routingsOf(cluster).flatMap(({ application, routing }) =>
      judge(routing, { alerts, namespaces }).map((finding) => ({ application, ...finding })),
    );
  },
};

/** What a cluster is known to have. */
interface Known {
  readonly alerts: ReadonlySet<string>;
  readonly namespaces: ReadonlySet<string>;
}

function judge({ route: root }: Routing, { alerts, namespaces }: Known): ObjectFinding[] {
  const placed = placedRoutes(root, "routing.route");
  const unreadable = placed.flatMap(unreadableMatchers);
  if (unreadable.length > 0) return unreadable;
  return [
    ...narrowRoot(root),
    ...placed.flatMap(unreachable),
    ...placed.flatMap((route) => unknownAlerts(route, alerts)),
    ...placed.flatMap((route) => misspeltNamespaces(route, namespaces)),
  ];
}

function unreadableMatchers({ route, field }: PlacedRoute): ObjectFinding[] {
  return (route.matchers ?? []).flatMap((matcher, index) => {
    const fault = matcherFault(matcher);
    return fault ? [{ field: `${field}.matchers[${index}]`, ...fault }] : [];
  });
}

function narrowRoot({ matchers = [], continue: goesOn }: Routing["route"]): ObjectFinding[] {
  if (matchers.length === 0 && goesOn !== true) return [];
  const message = "the outermost route takes every alert: it has no matchers and no continue";
  return [{ field: "routing.route", message }];
}

/** Why no alert comes to a route, where that is certain. */
export function unreachable({ route, field, wish }: PlacedRoute): ObjectFinding[] {
  if (labelsThat(wish) !== "none") return [];
  const own = (route.matchers ?? []).map(formatMatcher).join(" ");
  const contradicts = labelsThat({ ...wish, refused: [] }) === "none";
  const message = contradicts
    ? `no alert matches ${own} together with the routes above`
    : `no alert reaches ${own}: earlier routes beside it take all that it would`;
  const hint = contradicts
    ? "mend a matcher"
    : "put it first, or give an earlier route `continue: true`";
  return [{ field, message, hint }];
}

function unknownAlerts(
  { route, field }: PlacedRoute,
  alerts: ReadonlySet<string>,
): ObjectFinding[] {
  return (route.matchers ?? []).flatMap(({ label, operator, value }, index) => {
    if (label !== "alertname" || operator !== "=" || alerts.has(value)) return [];
    const message = `no rule of this cluster raises "${value}"`;
    const hint = didYouMean(value, alerts) || "remove the route, or write the rule";
    return [{ field: `${field}.matchers[${index}]`, message, hint }];
  });
}

/** A cluster has namespaces that nobody here knows; one that is nearly a known one is that one misspelt. */
function misspeltNamespaces(
  { route, field }: PlacedRoute,
  namespaces: ReadonlySet<string>,
): ObjectFinding[] {
  return (route.matchers ?? []).flatMap(({ label, operator, value }, index) => {
    if (label !== "namespace" || operator !== "=" || namespaces.has(value)) return [];
    const near = [...namespaces].find((known) => isNearMiss(value, known));
    if (near === undefined) return [];
    const message = `"${value}" is no namespace that this cluster is known to have`;
    return [{ field: `${field}.matchers[${index}]`, message, hint: `did you mean "${near}"?` }];
  });
}
