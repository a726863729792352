import { remembered } from "../basics/remembered.ts";
import type { DeliveredRule } from "../read/delivered-rules.ts";

const seriesName = /[a-zA-Z_:][\w:]*/g;

/**
 * A rule after every recording rule that it needs, directly or not, each after what it needs itself. In
 * one group in this order they are evaluated as they will be when all have settled.
 */
export function withRecords(
  rule: DeliveredRule,
  all: readonly DeliveredRule[],
): readonly DeliveredRule[] {
  const recorded = recordedBy(all);
  const ordered = new Set<DeliveredRule>();
  const pending = new Set<DeliveredRule>();
  const visit = (one: DeliveredRule) => {
    // A rule that needs itself, by whatever way, reads what was recorded the time before.
    if (ordered.has(one) || pending.has(one)) return;
    pending.add(one);
    for (const [name] of one.expr.matchAll(seriesName)) recorded.get(name)?.forEach(visit);
    ordered.add(one);
  };
  visit(rule);
  return [...ordered];
}

/** The recording rules among some, by what they record. */
const recordedBy = remembered((all: readonly DeliveredRule[]) => {
  const recorded = new Map<string, DeliveredRule[]>();
  for (const one of all) {
    if (one.record) recorded.set(one.record, [...(recorded.get(one.record) ?? []), one]);
  }
  return recorded;
});
