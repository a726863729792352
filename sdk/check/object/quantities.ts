import type { Finding, ObjectCheck } from "../check.ts";
import { quantityValue } from "../quantity.ts";
import { fieldOf, type Step, walk } from "../walk.ts";

/** Maps whose values are quantities, below the field of the kinds that have them. */
const maps = new Set(["requests", "limits", "capacity", "hard", "default", "defaultRequest"]);
const fields = new Set(["sizeLimit", "averageValue", "divisor"]);
const textKinds = new Set(["ConfigMap", "PrometheusRule"]);

export const quantities: ObjectCheck = {
  name: "quantities",
  law: "Every quantity is a positive number with a suffix that the API server knows.",
  run(object) {
    if (textKinds.has(object.kind)) return [];
    const findings: Finding[] = [];
    walk(object, (value, path) => {
      if (!isQuantity(value, path) || quantityValue(value) !== undefined) return;
      const message = `"${value}" is no quantity`;
      findings.push({
        field: fieldOf(path),
        message,
        hint: "write it like 500m, 1.5, 512Mi or 10Gi",
      });
    });
    return findings;
  },
};

function isQuantity(value: unknown, path: readonly Step[]): value is string | number {
  if (typeof value !== "string" && typeof value !== "number") return false;
  if (fields.has(String(path.at(-1)))) return true;
  return maps.has(String(path.at(-2))) && path[0] === "spec";
}
