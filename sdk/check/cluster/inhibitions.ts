import type { EvaluatedCluster } from "../../evaluate/evaluated.ts";
import type { Matcher } from "../../model/routing.ts";
import { alertsOf } from "../../routing/alerts-of.ts";
import { canMatch } from "../../routing/can-match.ts";
import { type Labels, matcherFault } from "../../routing/matcher.ts";
import { inhibitionsOf, type PlacedInhibition } from "../../routing/inhibitions-of.ts";
import type { ObjectFinding } from "../../model/finding.ts";
import type { ClusterCheck } from "../check.ts";

export const inhibitions: ClusterCheck = {
  name: "inhibitions",
  law: "An inhibition holds back alerts that a rule raises, on account of other ones of the same cause; a component says it of alerts of its own.",
  run(cluster: EvaluatedCluster) {
    const alerts = alertsOf(cluster).map(({ labels }) => labels);
    return inhibitionsOf(cluster).flatMap((placed) =>
      judge(placed, alerts).map(({ field, ...finding }) => ({
        application: placed.application,
        field: `${placed.field}${field}`,
        ...finding,
      })),
    );
  },
};

function faults(matchers: readonly Matcher[], field: string): ObjectFinding[] {
  return matchers.flatMap((matcher, index) => {
    const fault = matcherFault(matcher);
    return fault ? [{ field: `${field}[${index}]`, ...fault }] : [];
  });
}

function judge(
  { inhibition: { source, target, equal }, own }: PlacedInhibition,
  alerts: readonly Labels[],
): ObjectFinding[] {
  const unreadable = [...faults(source, ".source"), ...faults(target, ".target")];
  if (unreadable.length > 0) return unreadable;
  const both = alerts.find((labels) => canMatch([...source, ...target], labels) === true);
  return [
    ...(equal.length > 0 ? [] : [everything]),
    ...(both ? [itself(both)] : []),
    ...(own
      ? ofItsOwn([source, target], own)
      : [...side(source, ".source", alerts), ...side(target, ".target", alerts)]),
  ];
}

const everything: ObjectFinding = {
  field: ".equal",
  message: "is empty: one alert would hold back those of every other cause",
  hint: "name the labels of one cause, such as alertname and namespace",
};

function itself({ alertname }: Labels): ObjectFinding {
  return {
    field: "",
    message: `${alertname} can match source and target at once, and then it holds back nothing`,
    hint: "narrow one of them, as by severity",
  };
}

/** The other side may be raised by what runs elsewhere only. */
function ofItsOwn(sides: readonly (readonly Matcher[])[], own: readonly Labels[]): ObjectFinding[] {
  const isOwn = sides.some((matchers) =>
    own.some((labels) => canMatch(matchers, labels) !== false),
  );
  if (isOwn) return [];
  const message = "names no alert of this component, on either side";
  return [{ field: "", message, hint: "say it where one of the two alerts is" }];
}

function side(
  matchers: readonly Matcher[],
  field: string,
  alerts: readonly Labels[],
): ObjectFinding[] {
  if (matchers.length === 0) return [{ field, message: "has no matchers: it is every alert" }];
  if (alerts.some((labels) => canMatch(matchers, labels) !== false)) return [];
  return [{ field, message: "no rule of this cluster raises such an alert" }];
}
