import type { Matcher, Route } from "../model/routing.ts";
import type { ResourceOf } from "../model/of-kind.ts";

type ObjectRoute = NonNullable<ResourceOf<"AlertmanagerConfig">["spec"]["route"]>;
type ObjectMatcher = NonNullable<ObjectRoute["matchers"]>[number];

/**
 * A route of an AlertmanagerConfig in the words of routing. One below another tells the other's receiver unless it names
 * its own; none that is outermost and names nobody is "".
 */
export function routeOf(route: ObjectRoute, above = ""): Route {
  const { receiver = above, matchers, routes, ...rest } = route;
  const { continue: goesOn, groupBy, muteTimeIntervals, activeTimeIntervals } = rest;
  return {
    receiver,
    ...(matchers && { matchers: matchers.map(matcherOf) }),
    ...(goesOn !== undefined && { continue: goesOn }),
    ...(groupBy && { groupBy }),
    ...(muteTimeIntervals && { muteTimeIntervals }),
    ...(activeTimeIntervals && { activeTimeIntervals }),
    // A route below another is any JSON to the operator's schema.
    ...(routes && { routes: (routes as ObjectRoute[]).map((child) => routeOf(child, receiver)) }),
  };
}

function matcherOf({ name, matchType, regex, value = "" }: ObjectMatcher): Matcher {
  const operator = matchType ?? (regex ? "=~" : "=");
  // The schema has no other values, and its type says any text.
  return { label: name, operator: operator as Matcher["operator"], value };
}
