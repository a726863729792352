import type { Route } from "../model/routing.ts";
import { type Labels, matchesLabels } from "./matcher.ts";

/** One route that was asked about some labels. */
export interface Step {
  readonly route: Route;
  /** `route.routes[2]`. */
  readonly field: string;
  readonly depth: number;
  /** `past` where an earlier sibling already took the alert, so that this route was not asked. */
  readonly outcome: "matched" | "refused" | "past";
  /** Whether the alert ends here: it matched, and none of the routes below did. */
  readonly ends: boolean;
}

/** Every route in the order in which Alertmanager asks, and what came of it. */
export function wayOf(root: Route, labels: Labels): Step[] {
  return visit({ route: root, field: "route", depth: 0, asked: true }, labels);
}

/** The routes where an alert with these labels ends, in the order in which they are notified. */
export function endsOf(root: Route, labels: Labels): Route[] {
  return wayOf(root, labels).flatMap(({ ends, route }) => (ends ? [route] : []));
}

interface Visit {
  readonly route: Route;
  readonly field: string;
  readonly depth: number;
  readonly asked: boolean;
}

function visit({ route, field, depth, asked }: Visit, labels: Labels): Step[] {
  const matched = asked && matchesLabels(route.matchers, labels);
  const below: Step[] = [];
  let taken = false;
  for (const [index, child] of (route.routes ?? []).entries()) {
    const place = { route: child, field: `${field}.routes[${index}]`, depth: depth + 1 };
    const steps = visit({ ...place, asked: matched && !taken }, labels);
    below.push(...steps);
    taken ||= steps[0]!.outcome === "matched" && child.continue !== true;
  }
  const outcome = matched ? "matched" : asked ? "refused" : "past";
  const ends = matched && below.every((step) => step.outcome !== "matched");
  return [{ route, field, depth, outcome, ends }, ...below];
}
