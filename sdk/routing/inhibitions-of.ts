import type { EvaluatedApplication, EvaluatedCluster } from "../evaluate/evaluated.ts";
import type { Inhibition } from "../model/routing.ts";
import type { Labels } from "./matcher.ts";

/** An inhibition, and where it is said. */
export interface PlacedInhibition {
  readonly application: string;
  /** `routing.inhibitions[0]` of an Alertmanager, `inhibitions[0]` of whoever says it of its alerts. */
  readonly field: string;
  readonly inhibition: Inhibition;
  /** The alerts of whoever says it, as far as its rules determine their labels; an Alertmanager's is about all. */
  readonly own?: readonly Labels[];
}

/** Every inhibition of a cluster: those that an Alertmanager has for all alerts, and those of certain ones. */
export function inhibitionsOf({
  applications,
}: Pick<EvaluatedCluster, "applications">): PlacedInhibition[] {
  return applications.flatMap(({ name: application, routing, facets }) => {
    const own = ownAlerts(facets);
    const placed = (list: string, all: readonly Inhibition[] = []) =>
      all.map((inhibition, index) => ({ application, field: `${list}[${index}]`, inhibition }));
    return [
      ...placed("routing.inhibitions", routing?.inhibitions),
      ...placed("inhibitions", facets.inhibitions).map((one) => ({ ...one, own })),
    ];
  });
}

function ownAlerts({ rules = [] }: EvaluatedApplication["facets"]): Labels[] {
  return rules
    .flatMap((group) => group.rules)
    .flatMap((rule) => ("alert" in rule ? [{ ...rule.labels, alertname: rule.alert }] : []));
}
