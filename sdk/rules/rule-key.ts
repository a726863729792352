import type { DeliveredRule } from "./delivered-rules.ts";
import type { RuleTest } from "./rule-test.ts";

/**
 * `NodeClockSkew/warning` for an alert, with `/shop` behind it for that of one namespace;
 * `namespace:cpu:sum` for a recording rule.
 */
export function ruleKey({ alert, record, labels }: DeliveredRule): string {
  const namespace = labels?.["namespace"];
  return record ?? `${alert}/${labels?.["severity"]}${namespace ? `/${namespace}` : ""}`;
}

/** Whether a test is about a rule. */
export function isAbout(test: RuleTest, rule: DeliveredRule): boolean {
  if ("record" in test) return rule.record === test.record;
  if (rule.alert !== test.alert || rule.labels?.["namespace"] !== test.namespace) return false;
  return test.severity === undefined || test.severity === rule.labels?.["severity"];
}

/** What a test is called: the rule it is about, as far as it says. */
export function testKey(test: RuleTest): string {
  if ("record" in test) return test.record;
  return [test.alert, test.severity, test.namespace].filter((part) => part !== undefined).join("/");
}
