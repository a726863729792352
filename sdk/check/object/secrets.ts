import type { ObjectFinding } from "../../model/finding.ts";
import type { ObjectCheck } from "../check.ts";
import { fieldOf, walk } from "../../basics/walk.ts";

/** Shapes that only credentials have. */
const shapes: readonly (readonly [RegExp, string])[] = [
  [/\b(AKIA|ASIA)[0-9A-Z]{16}\b/, "an AWS access key"],
  [/-----BEGIN [A-Z ]+-----/, "a PEM block"],
  [/\beyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{8,}/, "a JSON Web Token"],
  [/\bgh[oprsu]_[A-Za-z0-9]{36}/, "a GitHub token"],
  [/\bxox[abeoprs]-[\w-]{10,}|hooks\.slack\.com\/services\/T\w+/, "a Slack credential"],
  [/[a-z]:\/\/[^\s/:@"'$<>{}()]*:[^\s/:@"'$<>{}()]+@/, "a URL with a password"],
];
/** One look for all of them, because almost every text has none. */
const any = new RegExp(shapes.map(([shape]) => shape.source).join("|"));
const hint = "ask the cluster's secret store for it with externalSecret()";

export const secrets: ObjectCheck = {
  name: "secrets",
  law: "No secret stands in the tree.",
  run(object) {
    const findings: ObjectFinding[] = [];
    walk(object, (value, path) => {
      if (typeof value !== "string" || !any.test(value)) return;
      const [, what] = shapes.find(([shape]) => shape.test(value))!;
      findings.push({ field: fieldOf(path), message: `looks like ${what}`, hint });
    });
    return findings;
  },
};
