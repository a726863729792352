import { fieldOf, walk } from "../../basics/walk.ts";
import type { ObjectFinding } from "../../model/finding.ts";
import { decodedFiles } from "../../read/decoded-files.ts";
import type { ObjectCheck } from "../check.ts";
import { secretForm } from "../secret-forms.ts";

const hint = "ask the cluster's secret store for it with externalSecret()";

export const secrets: ObjectCheck = {
  name: "secrets",
  law: "No secret stands in the tree.",
  run(object) {
    const findings: ObjectFinding[] = [];
    const look = (text: string, field: () => string) => {
      const what = secretForm(text);
      if (what) findings.push({ field: field(), message: `looks like ${what}`, hint });
    };
    walk(object, (value, path) => {
      if (typeof value === "string") look(value, () => fieldOf(path));
    });
    for (const { text, field } of decodedFiles(object)) look(text, () => field);
    return findings;
  },
};
