import type { ObjectFinding } from "../../model/finding.ts";
import type { ObjectCheck } from "../check.ts";
import { readable } from "../../basics/readable.ts";
import { keyFault, labelFault } from "../qualified-name.ts";
import { fieldOf, type Step, walk } from "../../basics/walk.ts";

export const labels: ObjectCheck = {
  name: "labels",
  law: "Every label, and every selector of labels, has a key and a value that the API server takes.",
  run(object) {
    const findings: ObjectFinding[] = [];
    walk(object, (value, path) => {
      if (typeof value !== "object" || value === null) return;
      if (path.at(-2) === "matchExpressions") findings.push(...expressionFaults(value, path));
      const selects = object.kind === "Service" && fieldOf(path) === "spec.selector";
      if (!selects && !holdsLabels(path)) return;
      for (const [key, text] of Object.entries(value)) {
        const fault = keyFault(key) ?? (typeof text === "string" ? labelFault(text) : undefined);
        if (fault) findings.push({ field: fieldOf([...path, key]), message: readable(fault) });
      }
    });
    return findings;
  },
};

/** Operators by what they ask for: a value at least, or none. Source: k8s.io/apimachinery, apis/meta/v1/validation. */
const onValues = new Set<unknown>(["In", "NotIn"]);
const onPresence = new Set<unknown>(["Exists", "DoesNotExist"]);

/** What an expression of a selector asks of one label, and cannot ask. */
function expressionFaults(expression: object, path: readonly Step[]): ObjectFinding[] {
  const { key, operator, values }: Readonly<Record<string, unknown>> = { ...expression };
  const listed: readonly unknown[] = Array.isArray(values) ? values : [];
  const isEmpty = listed.length === 0;
  const faults: (readonly [Step, string | undefined])[] = [
    ["key", typeof key === "string" ? keyFault(key) : undefined],
    [
      "values",
      onPresence.has(operator) && !isEmpty ? `is not asked for by "${operator}"` : undefined,
    ],
    [
      "values",
      onValues.has(operator) && isEmpty ? `has nothing that "${operator}" asks for` : undefined,
    ],
    ...listed.map(
      (text) => ["values", typeof text === "string" ? labelFault(text) : undefined] as const,
    ),
  ];
  return faults.flatMap(([step, fault]) =>
    fault === undefined ? [] : [{ field: fieldOf([...path, step]), message: readable(fault) }],
  );
}

/** Whether a map under this path holds labels of Kubernetes, not those of metrics. */
function holdsLabels(path: readonly Step[]): boolean {
  const key = path.at(-1);
  if (key === "matchLabels" || key === "nodeSelector") return true;
  return key === "labels" && /^(podM|m)etadata$/.test(String(path.at(-2)));
}
