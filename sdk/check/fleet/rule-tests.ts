import type { EvaluatedApplication } from "../../evaluate/evaluated.ts";
import type { Finding } from "../../model/finding.ts";
import { coverageFaults } from "../../rules/coverage.ts";
import { type DeliveredRule, deliveredRules, isDraft } from "../../read/delivered-rules.ts";
import { isAbout, ruleKey, testKey } from "../../rules/rule-key.ts";
import type { RuleTest } from "../../model/rule-test.ts";
import { withRecords } from "../../rules/with-records.ts";
import type { FleetCheck } from "../check.ts";
import { applicationsByComponent } from "./runbooks.ts";

type ObjectFinding = Omit<Finding, "check">;

export const ruleTests: FleetCheck = {
  name: "rule-tests",
  law: "Each alert is tested to fire and to stay quiet, at the boundaries of threshold and wait, for its severity and team; no test is about a rule that is gone.",
  run: (fleet) => {
    const byComponent = applicationsByComponent(fleet);
    const all = byComponent.flatMap(([, applications]) => applications.flatMap(deliveredRules));
    const place = {
      team: fleet.definition.team,
      records: all.flatMap(({ rule }) => (rule.record === undefined ? [] : [rule])),
    };
    return byComponent.flatMap(([component, applications]) => {
      // Clusters share what does not differ, so this is little more than one cluster's rules.
      const delivered = applications.flatMap((one) => deliveredRules(one).map(({ rule }) => rule));
      const rules = [...new Set(delivered)];
      const findings = applications.flatMap((one) => [
        ...untested(one, place),
        ...orphans(one, rules),
      ]);
      return findings.map((finding) => ({ ...finding, source: `base/${component}` }));
    });
  },
};

/** What all alerts of a fleet have in common. */
interface Place {
  readonly team: string;
  readonly records: readonly DeliveredRule[];
}

function untested(
  application: EvaluatedApplication,
  { team, records }: Place,
): Omit<ObjectFinding, "source">[] {
  const { name, ruleTests: tests } = application;
  const alerts = deliveredRules(application).filter(({ rule }) => rule.alert && !isDraft(rule));
  return alerts.flatMap(({ rule }) => {
    const about = tests.flatMap((test) => ("alert" in test && isAbout(test, rule) ? [test] : []));
    const surroundings = { team, rules: withRecords(rule, records) };
    return coverageFaults(rule, about, surroundings).map((fault) => ({
      object: `${name}/${ruleKey(rule)}`,
      ...fault,
    }));
  });
}

/** A rule may be delivered on some clusters only, so its test is looked for on all of them. */
function orphans(
  { name, ruleTests: tests }: EvaluatedApplication,
  rules: readonly DeliveredRule[],
): Omit<ObjectFinding, "source">[] {
  return tests
    .filter((test) => !rules.some((rule) => isAbout(test, rule)))
    .map((test) => ({
      object: `${name}/${testKey(test)}`,
      message: "is tested and is no rule of this component",
      hint: orphanHint(test, rules),
    }));
}

function orphanHint(test: RuleTest, rules: readonly DeliveredRule[]): string {
  const severities = rules
    .filter(({ alert }) => "alert" in test && alert === test.alert)
    .map(({ labels }) => labels?.["severity"]);
  return severities.length > 0
    ? `its severity is ${[...new Set(severities)].join(", ")}: mend the rule or the test`
    : "remove the test, or name it as the rule is called now";
}
