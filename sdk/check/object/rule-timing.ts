import { seconds } from "../../promql/seconds.ts";
import { rulesIn, type DeliveredRule } from "../../read/delivered-rules.ts";
import type { ObjectFinding } from "../../model/finding.ts";
import type { ObjectCheck } from "../check.ts";
import { ofKind } from "../../model/of-kind.ts";

export const ruleTiming: ObjectCheck = {
  name: "rule-timing",
  law: "Intervals of rules are longer than nothing, limits count something, and nobody is woken at the first sample.",
  run(object) {
    const groups = ofKind(object, "PrometheusRule")?.spec.groups ?? [];
    return [
      ...groups.flatMap(({ interval, limit }, index) =>
        groupFaults({
          ...(interval !== undefined && { interval }),
          ...(limit !== undefined && { limit }),
        }).map(({ field, ...fault }) => ({ field: `spec.groups[${index}].${field}`, ...fault })),
      ),
      ...rulesIn(object).flatMap(({ field, rule }) =>
        waitFaults(rule).map((fault) => ({ ...fault, field: `${field}.${fault.field}` })),
      ),
    ];
  },
};

function groupFaults({ interval, limit }: { interval?: string; limit?: number }): ObjectFinding[] {
  const hintless = "leave it out for Prometheus' own";
  return [
    ...(interval !== undefined && isNothing(interval)
      ? [
          {
            field: "interval",
            message: `"${interval}" is no time between evaluations`,
            hint: hintless,
          },
        ]
      : []),
    ...(limit !== undefined && (limit < 0 || !Number.isInteger(limit))
      ? [{ field: "limit", message: `${limit} limits nothing`, hint: "leave it out for no limit" }]
      : []),
  ];
}

function waitFaults(rule: DeliveredRule): ObjectFinding[] {
  const wakes = rule.labels?.["severity"] === "critical";
  if (rule.alert !== undefined && wakes && (rule.for === undefined || isNothing(rule.for))) {
    const hint = "wait at least as long as one lost scrape lasts";
    return [{ field: "for", message: "a critical alert fires at the first sample", hint }];
  }
  return [];
}

function isNothing(duration: string): boolean {
  return !(seconds(duration) > 0);
}
