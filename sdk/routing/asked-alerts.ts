import { didYouMean } from "../basics/did-you-mean.ts";
import type { EvaluatedCluster } from "../evaluate/evaluated.ts";
import type { Matcher } from "../model/routing.ts";
import { alertsOf } from "./alerts-of.ts";
import { accepts, formatMatcher, type Labels } from "./matcher.ts";
import { placedRoutes } from "./placed-routes.ts";
import { routingsOf } from "./routings-of.ts";

/** The alerts that somebody means by some labels, and what looks like a slip in these. */
export interface AskedAlerts {
  /** One for each rule that is named; the labels as they were given where none is. */
  readonly alerts: readonly AskedAlert[];
  readonly doubts: readonly string[];
}

export interface AskedAlert {
  readonly labels: Labels;
  /** The applications whose rules raise it; none where no rule is named. */
  readonly by: readonly string[];
}

type Place = Pick<EvaluatedCluster, "applications">;

/**
 * An alert that is named has the labels that its rule gives, as it will have them on the cluster. Labels
 * that nothing on the cluster knows are no error, because alerts come from elsewhere too; they are told.
 */
export function askedAlerts(cluster: Place, labels: Labels): AskedAlerts {
  const rules = alertsOf(cluster).map((alert) => ({
    labels: withoutTemplates(alert.labels),
    by: [alert.application],
  }));
  const named = rules.filter((rule) => rule.labels["alertname"] === labels["alertname"]);
  const meant = named.filter((rule) => agrees(rule.labels, labels));
  const alerts = meant.map((rule) => ({ ...rule, labels: { ...rule.labels, ...labels } }));
  const doubts = slips(cluster, { rules: rules.map((rule) => rule.labels), labels });
  return {
    alerts: meant.length > 0 ? distinct(alerts) : [{ labels, by: [] }],
    doubts:
      doubts.length === 0 && named.length > 0 && meant.length === 0
        ? [
            `no rule ${labels["alertname"]} gives these labels: ${distinct(named)
              .map((rule) => formatLabels(rule.labels))
              .join("; or ")}`,
          ]
        : doubts,
  };
}

/** `alertname="Watchdog" severity="none"`. */
export function formatLabels(labels: Labels): string {
  const { alertname, ...others } = labels;
  return Object.entries({ ...(alertname !== undefined && { alertname }), ...others })
    .map(([label, value]) => formatMatcher({ label, operator: "=", value }))
    .join(" ");
}

/** What a template makes of a label is known when the alert fires. */
function withoutTemplates(labels: Labels): Labels {
  return Object.fromEntries(Object.entries(labels).filter(([, value]) => !value.includes("{{")));
}

function agrees(rule: Labels, labels: Labels): boolean {
  return Object.entries(labels).every(([label, value]) => (rule[label] ?? value) === value);
}

/** Each alert once, with all whose rules raise it. */
function distinct(alerts: readonly AskedAlert[]): AskedAlert[] {
  const found = new Map<string, AskedAlert>();
  for (const { labels, by } of alerts) {
    const key = formatLabels(labels);
    found.set(key, { labels, by: [...(found.get(key)?.by ?? []), ...by] });
  }
  return [...found.values()];
}

/** A label that every rule gives has no other values than those that rules give or routes ask for. */
function slips(
  cluster: Place,
  { rules, labels }: { readonly rules: readonly Labels[]; readonly labels: Labels },
): string[] {
  const [first = {}] = rules;
  const given = Object.keys(first).filter((label) => rules.every((rule) => label in rule));
  const asked = matchersOf(cluster);
  return Object.entries(labels).flatMap(([label, value]) => {
    const routed = asked.filter((matcher) => matcher.label === label);
    if (!given.includes(label)) {
      const near = routed.length > 0 ? "" : nearLabel(label, given);
      return near ? [`no rule and no route knows a label "${label}": ${near}`] : [];
    }
    const values = [...new Set(rules.map((rule) => rule[label] ?? ""))].sort();
    if (values.includes(value) || routed.some((matcher) => accepts(matcher, value))) return [];
    const few = values.length <= 8 ? `they know ${values.join(", ")}` : "is it another's alert?";
    const hint = didYouMean(value, values) || few;
    return [`no rule and no route knows ${formatLabels({ [label]: value })}: ${hint}`];
  });
}

/** One that is nearly written so, or that begins so: `sev` is short for `severity`. */
function nearLabel(label: string, given: readonly string[]): string {
  const longer = given.find((one) => one.startsWith(label));
  return longer === undefined ? didYouMean(label, given) : `did you mean "${longer}"?`;
}

/** What routes ask for; what they exclude says nothing of what there is. */
function matchersOf(cluster: Place): Matcher[] {
  return routingsOf(cluster).flatMap(({ routing }) =>
    placedRoutes(routing.route)
      .flatMap(({ route }) => route.matchers ?? [])
      .filter(({ operator }) => operator === "=" || operator === "=~"),
  );
}
