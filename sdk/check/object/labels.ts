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
      if (!holdsLabels(path) || typeof value !== "object" || value === null) return;
      for (const [key, text] of Object.entries(value)) {
        const fault = keyFault(key) ?? (typeof text === "string" ? labelFault(text) : undefined);
        if (fault) findings.push({ field: fieldOf([...path, key]), message: readable(fault) });
      }
    });
    return findings;
  },
};

/** Whether a map under this path holds labels of Kubernetes, not those of metrics. */
function holdsLabels(path: readonly Step[]): boolean {
  const key = path.at(-1);
  if (key === "matchLabels" || key === "nodeSelector") return true;
  return key === "labels" && /^(podM|m)etadata$/.test(String(path.at(-2)));
}
