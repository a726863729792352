import { remembered } from "../basics/remembered.ts";
import { ofKind } from "../model/of-kind.ts";
import type { EvaluatedApplication } from "../evaluate/evaluated.ts";
import type { KubernetesObject } from "../model/kubernetes-object.ts";

/** A rule as it stands in a PrometheusRule: an alert or a recording, plain data. */
export interface DeliveredRule {
  readonly alert?: string;
  readonly record?: string;
  readonly expr: string;
  readonly for?: string;
  readonly keep_firing_for?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
}

/** A rule with where it stands. */
export interface PlacedRule {
  readonly object: KubernetesObject;
  readonly group: string;
  /** `spec.groups[0].rules[2]`. */
  readonly field: string;
  readonly rule: DeliveredRule;
}

/** Every rule of an application, in order. */
export function deliveredRules({
  objects,
  within,
}: Pick<EvaluatedApplication, "objects" | "within">): PlacedRule[] {
  return [...objects, ...within].flatMap(rulesIn);
}

/** Every rule of an object, in order; none where it is no PrometheusRule. */
export const rulesIn = remembered((object: KubernetesObject): PlacedRule[] => {
  const groups = ofKind(object, "PrometheusRule")?.spec.groups ?? [];
  return groups.flatMap(({ name, rules = [] }, group) =>
    rules.map((rule, index) => ({
      object,
      group: name,
      field: `spec.groups[${group}].rules[${index}]`,
      // The schema takes a number, and the operator writes it as text.
      rule: { ...rule, expr: String(rule.expr) } as DeliveredRule,
    })),
  );
});

/** Whether an alert is a draft: it goes to a low channel, and what a new alert lacks is not asked yet. */
export function isDraft({ labels }: DeliveredRule): boolean {
  return labels?.["draft"] === "true";
}
