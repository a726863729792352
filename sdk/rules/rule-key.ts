import type { DeliveredRule } from "../read/delivered-rules.ts";
import type { AlertTest, RuleTest } from "../model/rule-test.ts";

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
  return isOfItsName(test, rule) && test.severity === rule.labels?.["severity"];
}

/** The rules that a test can be run with: those of its name where none has the severity that it expects. */
export function rulesFor(test: RuleTest, rules: readonly DeliveredRule[]): DeliveredRule[] {
  const about = rules.filter((rule) => isAbout(test, rule));
  if (about.length > 0 || "record" in test) return about;
  return rules.filter((rule) => isOfItsName(test, rule));
}

function isOfItsName({ alert, namespace }: AlertTest, rule: DeliveredRule): boolean {
  return rule.alert === alert && rule.labels?.["namespace"] === namespace;
}

/** What a test is called: the rule it is about, as far as it says. */
export function testKey(test: RuleTest): string {
  if ("record" in test) return test.record;
  return [test.alert, test.severity, test.namespace].filter((part) => part !== undefined).join("/");
}
