import { ruleCheck } from "../rule-checks.ts";
import { typeFaults } from "../../promql/types.ts";

export const promql = ruleCheck({
  module: import.meta.url,
  name: "promql",
  law: "Every expression of a rule is PromQL, and every part of it is of the type that its place takes.",
  judge({ parsed }) {
    if ("expression" in parsed) return typeFaults(parsed.expression);
    return [parsed.fault];
  },
});
