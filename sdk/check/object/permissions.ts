import type { ObjectFinding } from "../../model/finding.ts";
import type { ObjectCheck } from "../check.ts";
import { ofKind } from "../../model/of-kind.ts";

/** Ways from one right to all others. */
const verbs = new Set(["bind", "escalate", "impersonate"]);
const resources = new Set(["nodes/proxy", "pods/attach", "pods/exec", "serviceaccounts/token"]);

export const permissions: ObjectCheck = {
  name: "permissions",
  law: "A role names its rights one by one, and holds none that leads to all others.",
  run(object) {
    const rules = ofKind(object, "ClusterRole", "Role")?.rules ?? [];
    return rules.flatMap((rule, index) => {
      const parts = Object.entries(rule) as [string, readonly string[]][];
      return parts.flatMap(([part, values]) =>
        values.flatMap((value, position): ObjectFinding[] => {
          const message = fault(part, value);
          return message ? [{ field: `rules[${index}].${part}[${position}]`, message }] : [];
        }),
      );
    });
  },
};

function fault(part: string, value: string): string | undefined {
  if (value.includes("*")) return `"${value}" is a wildcard`;
  const dangerous =
    part === "verbs" ? verbs.has(value) : part === "resources" && resources.has(value);
  return dangerous ? `"${value}" leads to every other right` : undefined;
}
