import type { ObjectFinding } from "../../model/finding.ts";
import type { ObjectCheck } from "../check.ts";
import { containersOf } from "../../model/pod-template.ts";

export const environment: ObjectCheck = {
  name: "environment",
  law: "No container sets an environment variable twice: Argo CD cannot merge that.",
  run: (object) =>
    containersOf(object).flatMap(({ container, field }) => {
      const seen = new Set<string>();
      return (container.env ?? []).flatMap(({ name }, index): ObjectFinding[] => {
        if (!seen.has(name)) {
          seen.add(name);
          return [];
        }
        return [{ field: `${field}.env[${index}].name`, message: `"${name}" stands twice` }];
      });
    }),
};
