import type { Target } from "../model/flow.ts";
import type { Integration, Receiver, Route, Routing } from "../model/routing.ts";
import { formatMatcher, type Labels, matchesLabels } from "./matcher.ts";
import { type Step, wayOf } from "./way.ts";

const marks = { matched: "+", refused: "-", past: " " } as const;

/**
 * The way of an alert through the tree, a line per route, then who is told. `+` the route matched, `-` it
 * did not, ` ` it was not asked, because an earlier one beside it took the alert.
 */
export function formatWay(routing: Routing, labels: Labels): string[] {
  const steps = wayOf(routing.route, labels);
  const ends = steps.filter(({ ends }) => ends);
  return [
    ...steps.map(formatStep),
    ...ends.flatMap(({ route }) => formatEnd(routing, route)),
    ...heldBack(routing, labels),
  ];
}

function formatStep({ route, depth, outcome, ends }: Step): string {
  const matchers = (route.matchers ?? []).map(formatMatcher).join(" ") || "every alert";
  const end = ends ? ` => ${route.receiver}` : "";
  return `${marks[outcome]} ${"  ".repeat(depth)}${matchers}${end}`;
}

function formatEnd({ receivers }: Routing, route: Route): string[] {
  return receivers
    .filter(({ name }) => name === route.receiver)
    .flatMap((receiver) => [`${receiver.name}:`, ...formatReceiver(receiver), ...times(route)]);
}

function formatReceiver({ integrations, silent }: Receiver): string[] {
  if (integrations.length === 0) return [`  nobody is told: ${silent}`];
  return integrations.map((one) => `  ${one.kind} ${one.recipient} (${leadsTo(one)})`);
}

function leadsTo({ target, secretKey }: Integration): string {
  return `${placeOf(target)}, with ${secretKey} of the Secret`;
}

function placeOf(target: Target): string {
  if ("of" in target) return `${target.of.name}, port ${target.name}`;
  if (!("kind" in target)) return `the ${target.role} of this cluster`;
  if (target.kind === "elsewhere") return `the ${target.role.role} of ${target.cluster}`;
  return target.kind === "external" ? target.host : target.kind;
}

function times({ activeTimeIntervals = [], muteTimeIntervals = [] }: Route): string[] {
  return [
    ...activeTimeIntervals.map((name) => `  only in ${name}`),
    ...muteTimeIntervals.map((name) => `  not in ${name}`),
  ];
}

function heldBack({ inhibitions }: Routing, labels: Labels): string[] {
  return inhibitions
    .filter(({ target }) => matchesLabels(target, labels))
    .map(({ source, equal }) => {
      const other = source.map(formatMatcher).join(" ");
      const same = equal.length === 0 ? "fires" : `has the same ${equal.join(", ")}`;
      return `held back while an alert with ${other} ${same}`;
    });
}
