import { founded } from "../../promql/founded.ts";
import { clusterRuleCheck } from "../rule-checks.ts";

export const circles = clusterRuleCheck({
  module: import.meta.url,
  name: "circles",
  law: "A recorded series can begin: it is not made of itself alone, by whatever way.",
  judge({ name, alert }, { inventory }) {
    if (alert || founded(inventory).has(name)) return [];
    const message = "is made of itself, so it never has a first sample";
    return [{ message, hint: "make it of something that a program exposes" }];
  },
});
