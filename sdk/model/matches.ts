/** A label selector as Kubernetes has it: all of it must hold. */
export interface LabelSelector {
  readonly matchLabels?: Readonly<Record<string, string>>;
  readonly matchExpressions?: readonly {
    readonly key: string;
    readonly operator: string;
    readonly values?: readonly string[];
  }[];
}

export type Labels = Readonly<Record<string, string>>;

/** Whether labels satisfy a selector; an empty one takes everything. */
export function matches({ matchLabels, matchExpressions }: LabelSelector, labels: Labels): boolean {
  const holds = Object.entries(matchLabels ?? {}).every(([key, value]) => labels[key] === value);
  return (
    holds && (matchExpressions ?? []).every((expression) => expressionHolds(expression, labels))
  );
}

function expressionHolds(
  { key, operator, values = [] }: NonNullable<LabelSelector["matchExpressions"]>[number],
  labels: Labels,
): boolean {
  const value = labels[key];
  switch (operator) {
    case "Exists":
      return value !== undefined;
    case "DoesNotExist":
      return value === undefined;
    case "In":
      return value !== undefined && values.includes(value);
    default:
      return value === undefined || !values.includes(value);
  }
}
