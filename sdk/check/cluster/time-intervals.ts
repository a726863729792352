import { didYouMean } from "../../basics/did-you-mean.ts";
import type { EvaluatedCluster } from "../../evaluate/evaluated.ts";
import type { Route, Routing, TimeInterval } from "../../model/routing.ts";
import { placedRoutes } from "../../routing/placed-routes.ts";
import { routingsOf } from "../../routing/routings-of.ts";
import type { ObjectFinding } from "../../model/finding.ts";
import type { ClusterCheck } from "../check.ts";

export const timeIntervals: ClusterCheck = {
  name: "time-intervals",
  law: "Every time interval that a route names exists, every one is used, and Alertmanager can read it.",
  run(cluster: EvaluatedCluster) {
    return routingsOf(cluster).flatMap(({ application, routing }) =>
      [...undefinedOnes(routing), ...unusedOnes(routing), ...unreadableOnes(routing)].map(
        (finding) => ({ application, ...finding }),
      ),
    );
  },
};

const lists = ["muteTimeIntervals", "activeTimeIntervals"] as const;

function undefinedOnes({ route, timeIntervals }: Routing): ObjectFinding[] {
  const names = timeIntervals.map(({ name }) => name);
  return placedRoutes(route).flatMap(({ route, field }) =>
    lists.flatMap((list) =>
      (route[list] ?? []).flatMap((name, index) => {
        if (names.includes(name)) return [];
        const hint = didYouMean(name, names) || `there are ${names.join(", ") || "none"}`;
        const message = `"${name}" is no time interval`;
        return [{ field: `routing.${field}.${list}[${index}]`, message, hint }];
      }),
    ),
  );
}

function unusedOnes({ route, timeIntervals }: Routing): ObjectFinding[] {
  const named = ({ muteTimeIntervals = [], activeTimeIntervals = [] }: Route) => [
    ...muteTimeIntervals,
    ...activeTimeIntervals,
  ];
  const used = new Set(placedRoutes(route).flatMap(({ route }) => named(route)));
  return timeIntervals.flatMap(({ name }, index) => {
    if (used.has(name)) return [];
    const message = `no route names the time interval "${name}"`;
    return [{ field: `routing.timeIntervals[${index}]`, message, hint: "remove it" }];
  });
}

function unreadableOnes({ timeIntervals }: Routing): ObjectFinding[] {
  return timeIntervals.flatMap((interval, index) => {
    const fault = faultOf(interval);
    return fault ? [{ field: `routing.timeIntervals[${index}]`, message: fault }] : [];
  });
}

const days = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const time = /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/;

function faultOf({ weekdays = [], times = [] }: TimeInterval): string | undefined {
  for (const range of weekdays) {
    const [first = "", last = first, ...rest] = range.split(":");
    const [from, until] = [days.indexOf(first), days.indexOf(last)];
    if (from === -1 || until === -1 || rest.length > 0) return `"${range}" are no weekdays`;
    if (from > until) return `"${range}" ends before it begins: a week begins on sunday`;
  }
  for (const { start, end } of times) {
    if (!time.test(start) || !time.test(end)) return `"${start}" to "${end}" are no times of a day`;
    if (start >= end) return `"${start}" to "${end}" ends before it begins: split it at midnight`;
  }
  return undefined;
}
