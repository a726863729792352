import { isDraft, rulesIn } from "../../read/delivered-rules.ts";
import { fillIn } from "../../model/fill-in.ts";
import type { ObjectCheck } from "../check.ts";

export const fillIns: ObjectCheck = {
  name: "fill-ins",
  law: "Only a draft has texts that are still to be written.",
  run(object) {
    return rulesIn(object).flatMap(({ field, rule }) =>
      isDraft(rule)
        ? []
        : Object.entries(rule.annotations ?? {})
            .filter(([, text]) => text.includes(fillIn))
            .map(([name, text]) => ({
              field: `${field}.annotations.${name}`,
              message: `${rule.alert} says "${text}"`,
              hint: "write it, or keep the alert a draft until it is written",
            })),
    );
  },
};
