import type { Matcher, Route } from "../model/routing.ts";
import type { Wish } from "./labels-that.ts";

/** A route of a tree with what an alert must do to come there. */
export interface PlacedRoute {
  readonly route: Route;
  /** `route.routes[2]`. */
  readonly field: string;
  readonly wish: Wish;
}

/** Every route of a tree in the order in which Alertmanager asks, outermost first. */
export function placedRoutes(
  route: Route,
  field = "route",
  above: Wish = { matched: [], refused: [] },
): PlacedRoute[] {
  const matched = [...above.matched, ...(route.matchers ?? [])];
  const children = route.routes ?? [];
  const below = children.flatMap((child, index) => {
    const refused = [...above.refused, ...takenBefore(children, index)];
    return placedRoutes(child, `${field}.routes[${index}]`, { matched, refused });
  });
  return [{ route, field, wish: { matched, refused: above.refused } }, ...below];
}

/** What earlier siblings keep to themselves. */
function takenBefore(children: readonly Route[], index: number): (readonly Matcher[])[] {
  return children
    .slice(0, index)
    .filter((sibling) => sibling.continue !== true)
    .map(({ matchers = [] }) => matchers);
}
