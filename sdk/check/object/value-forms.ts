import type { ObjectFinding } from "../../model/finding.ts";
import type { ObjectCheck } from "../check.ts";
import { eachPlace } from "../each-place.ts";
import { forms } from "../forms.ts";

export const valueForms: ObjectCheck = {
  name: "value-forms",
  law: "Every value has the form that the API server asks for where it stands, beyond its type: names, paths, shares, schedules, numbers within bounds.",
  run(object) {
    const findings: ObjectFinding[] = [];
    eachPlace(object, ({ value, last, field }) => {
      const message = (forms[last(2)] ?? forms[last(3)])?.(value);
      if (message !== undefined) findings.push({ field: field(), message });
    });
    return findings;
  },
};
