import type { Matcher } from "../model/routing.ts";

/** What two alerts agree on that tell of one and the same target: every label that scraping adds, apart from `job`. */
export const sameTarget = [
  "cluster",
  "namespace",
  "pod",
  "container",
  "service",
  "endpoint",
  "instance",
] as const;

/** What finds alerts by their names, and by other labels: a side of an inhibition. */
export function alerts(
  names: string | readonly string[],
  labels: Readonly<Record<string, string>> = {},
): Matcher[] {
  const [first = "", ...more] = [names].flat();
  const alertname: Matcher =
    more.length > 0
      ? { label: "alertname", operator: "=~", value: [first, ...more].join("|") }
      : { label: "alertname", operator: "=", value: first };
  const others = Object.entries(labels).map(([label, value]): Matcher => ({
    label,
    operator: "=",
    value,
  }));
  return [alertname, ...others];
}
