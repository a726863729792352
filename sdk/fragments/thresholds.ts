import { listOf, optional, record, type Shape, text } from "../basics/shape.ts";

/** A threshold that somebody chose instead of the usual one. */
export interface Tuned {
  readonly value: number;
  /** Why the usual one does not fit here. */
  readonly reason: string;
  /** The team that answers for the choice. */
  readonly owner: string;
}

/** One that holds in a single namespace; the others keep theirs. */
export interface TunedNamespace extends Tuned {
  readonly namespace: string;
}

/** What a cluster may choose of a threshold: one for itself, one for each of some namespaces. */
export type Tuning = readonly (Tuned | TunedNamespace)[];

/** @param value what such a threshold can be: `shape.positive`, `shape.share` */
export function tuningOf(value: Shape): Shape {
  return listOf(
    record<TunedNamespace>({ value, reason: text, owner: text, namespace: optional(text) }),
  );
}

/** A threshold with what its rule needs to hold where it is meant to. */
export interface Threshold {
  readonly value: number;
  /** For every selector of the rule: `namespace="shop"`, `namespace!~"shop|test"`; none where it holds everywhere. */
  readonly matchers: readonly string[];
  /** For the rule: alerts of one name are told apart by labels. */
  readonly labels: { readonly namespace?: string };
  /** For the rule: whoever reviews or hears of it sees what was chosen, why and by whom. */
  readonly annotations: { readonly threshold?: string };
}

/**
 * The thresholds of an alert: the cluster's own or else the usual one, then one for each namespace that
 * has another. Each becomes a rule of its own. Throws where a choice lacks its reason or its owner.
 *
 * @param usual the one that nobody has to give a reason for here
 */
export function thresholds(usual: number, tuning: Tuning): Threshold[] {
  tuning.forEach(refuseUnexplained);
  const elsewhere = tuning.filter((one) => "namespace" in one);
  const [own, second] = tuning.filter((one) => !("namespace" in one));
  if (second) throw new Error("Cannot tune a threshold twice for the same cluster");
  const names = elsewhere.map(({ namespace }) => namespace).sort();
  return [
    {
      value: own?.value ?? usual,
      matchers: names.length === 0 ? [] : [`namespace!~"${names.join("|")}"`],
      labels: {},
      annotations: own ? explained(own, usual) : {},
    },
    ...elsewhere.map((one) => ({
      value: one.value,
      matchers: [`namespace="${one.namespace}"`],
      labels: { namespace: one.namespace },
      annotations: explained(one, own?.value ?? usual),
    })),
  ];
}

/** Matchers as they stand behind a metric's name: `{job="a", namespace="shop"}`, or nothing without any. */
export function selector(matchers: readonly string[]): string {
  return matchers.length === 0 ? "" : `{${matchers.join(", ")}}`;
}

function explained({ value, reason, owner }: Tuned, instead: number) {
  return { threshold: `${value} instead of ${instead}: ${reason} (${owner})` };
}

function refuseUnexplained({ value, reason, owner }: Tuned): void {
  const missing = reason.trim() === "" ? "reason" : owner.trim() === "" ? "owner" : undefined;
  if (missing) throw new Error(`Cannot tune a threshold to ${value}: no ${missing} is given`);
}
