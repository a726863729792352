import type { ObjectFinding } from "../../model/finding.ts";
import type { ObjectCheck } from "../check.ts";
import { quantityValue } from "../../basics/quantity.ts";
import { fieldOf, type Step, walk } from "../../basics/walk.ts";

/** Maps whose values are quantities, below the field of the kinds that have them. */
const maps = new Set(["requests", "limits", "capacity", "hard", "default", "defaultRequest"]);
const fields = new Set(["sizeLimit", "averageValue", "divisor"]);
/** Counted in bytes. */
const sizes = new Set(["memory", "storage", "ephemeral-storage", "sizeLimit"]);
const mebibyte = 2 ** 20;
/** Of a container; the largest machines have not many more. */
const mostProcessors = 1000;
const textKinds = new Set(["ConfigMap", "PrometheusRule"]);

export const quantities: ObjectCheck = {
  name: "quantities",
  law: "Every quantity is a positive number with a suffix that the API server knows, no memory or storage is smaller than 1Mi, and no container asks for thousands of processors.",
  run(object) {
    if (textKinds.has(object.kind)) return [];
    const findings: ObjectFinding[] = [];
    walk(object, (value, path) => {
      const fault = quantityFault(value, path);
      if (fault) findings.push({ field: fieldOf(path), ...fault });
    });
    return findings;
  },
};

/** What is wrong with a value of an object, where a quantity should stand. */
export function quantityFault(value: unknown, path: readonly Step[]): ObjectFinding | undefined {
  if (!isQuantity(value, path)) return undefined;
  const size = quantityValue(value);
  if (size === undefined) {
    return { message: `"${value}" is no quantity`, hint: "write it like 500m, 1.5, 512Mi or 10Gi" };
  }
  if (isOfContainer(path) && size >= mostProcessors) {
    const hint = `write ${size}m where thousandths are meant`;
    return { message: `"${value}" is ${size} processors, which hardly any node has`, hint };
  }
  if (!sizes.has(String(path.at(-1))) || size === 0 || size >= mebibyte) return undefined;
  return {
    message: `"${value}" is ${size} bytes, in which nothing fits`,
    hint: `write its unit, as in ${value}Gi`,
  };
}

function isOfContainer(path: readonly Step[]): boolean {
  return path.at(-1) === "cpu" && ["requests", "limits"].includes(String(path.at(-2)));
}

function isQuantity(value: unknown, path: readonly Step[]): value is string | number {
  if (typeof value !== "string" && typeof value !== "number") return false;
  if (fields.has(String(path.at(-1)))) return true;
  return maps.has(String(path.at(-2))) && path[0] === "spec";
}
