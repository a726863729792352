import { didYouMean } from "../../did-you-mean.ts";
import { rulesIn } from "../../rules/delivered-rules.ts";
import { templateFaults, templateFunctions } from "../../rules/template-faults.ts";
import type { ObjectCheck } from "../check.ts";

export const ruleTemplates: ObjectCheck = {
  name: "rule-templates",
  law: "Templates in labels and annotations are whole and use functions and variables that Prometheus has.",
  run: (object) =>
    rulesIn(object).flatMap(({ field, rule }) =>
      (["labels", "annotations"] as const).flatMap((part) =>
        Object.entries(rule[part] ?? {}).flatMap(([name, text]) =>
          templateFaults(text).map((message) => {
            const hint = didYouMean(
              /"(\w+)" is no function/.exec(message)?.[1] ?? "",
              templateFunctions,
            );
            return { field: `${field}.${part}.${name}`, message, ...(hint && { hint }) };
          }),
        ),
      ),
    ),
};
