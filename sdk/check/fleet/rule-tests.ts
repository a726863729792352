import type { EvaluatedApplication } from "../../evaluate/evaluated.ts";
import { digest } from "../../memory/digest.ts";
import { unlessSatisfied } from "../../memory/unless-satisfied.ts";
import type { Finding } from "../../model/finding.ts";
import { coverageFaults } from "../../rules/coverage.ts";
import {
  type DeliveredRule,
  deliveredRules,
  isDraft,
  rulesIn,
} from "../../read/delivered-rules.ts";
import { isAbout, ruleKey, rulesFor, testKey } from "../../rules/rule-key.ts";
import type { RuleTest } from "../../model/rule-test.ts";
import { hasSeverity } from "../../rules/severities.ts";
import { withRecords } from "../../rules/with-records.ts";
import type { FleetCheck } from "../check.ts";
import { applicationsByComponent } from "./runbooks.ts";

type ObjectFinding = Omit<Finding, "check">;

export const ruleTests: FleetCheck = {
  name: "rule-tests",
  law: "Each alert is tested to fire and to stay quiet, at the boundaries of threshold and wait, for its severity and team; no test is about a rule that is gone.",
  run: (fleet) => {
    const byComponent = applicationsByComponent(fleet).map(
      ([component, all]) => [component, new Map(all.map((one) => [inputOf(one), one]))] as const,
    );
    const all = byComponent.flatMap(([, distinct]) => [...distinct.values()].flatMap(rulesOf));
    const records = all.filter(({ record }) => record !== undefined);
    const place = { team: fleet.definition.team, records };
    return byComponent.flatMap(([component, distinct]) =>
      unlessSatisfied(import.meta.url, [digest(place), ...distinct.keys()], () =>
        judge([...distinct.values()], place).map((finding) => ({
          ...finding,
          source: `base/${component}`,
        })),
      ),
    );
  },
};

/** All of an application that this law looks at, which hardly differs between clusters. */
function inputOf({ name, component, ruleTests, objects, within }: EvaluatedApplication): string {
  const ruled = [...objects, ...within].filter((object) => rulesIn(object).length > 0);
  return digest([name, component.team, digest(ruleTests), ruled.map(digest)]);
}

/** What is wrong with the tests of a component, which several applications may run. */
function judge(applications: readonly EvaluatedApplication[], place: Place) {
  const rules = [...new Set(applications.flatMap(rulesOf))];
  const found = applications.flatMap((one) => [
    ...untested(one, { ...place, strays: strays(one, rules) }),
    ...orphans(one, rules),
  ]);
  const causes = found.map(causeOf);
  return found.filter((_, index) => causes.indexOf(causes[index]!) === index);
}

/** What is said of a rule and its tests, which instances of a component have in common, whatever they are called. */
function causeOf({ object, ...finding }: Omit<ObjectFinding, "source">): string {
  const [instance = "", ...rule] = object.split("/");
  return JSON.stringify([rule, finding]).replaceAll(instance, "*");
}

function rulesOf(application: EvaluatedApplication): DeliveredRule[] {
  return deliveredRules(application).map(({ rule }) => rule);
}

/** What all alerts of a fleet have in common. */
interface Place {
  readonly team: string;
  readonly records: readonly DeliveredRule[];
}

function untested(
  application: EvaluatedApplication,
  { team, records, strays }: Place & { readonly strays: readonly RuleTest[] },
): Omit<ObjectFinding, "source">[] {
  const { name, component, ruleTests: tests } = application;
  const alerts = deliveredRules(application).filter(({ rule }) => rule.alert && !isDraft(rule));
  return alerts.flatMap(({ rule }) => {
    // A test of another severity is told, and that is the same finding.
    if (strays.some((test) => rulesFor(test, [rule]).length > 0)) return [];
    const about = tests.flatMap((test) => ("alert" in test && isAbout(test, rule) ? [test] : []));
    const surroundings = { team: component.team ?? team, rules: withRecords(rule, records) };
    return coverageFaults(rule, about, surroundings).map((fault) => ({
      object: `${name}/${ruleKey(rule)}`,
      ...fault,
    }));
  });
}

function orphans(
  application: EvaluatedApplication,
  rules: readonly DeliveredRule[],
): Omit<ObjectFinding, "source">[] {
  return (
    strays(application, rules)
      // That a severity is none is told of the rule.
      .filter((test) => rulesFor(test, rules).every(hasSeverity))
      .map((test) => ({
        object: `${application.name}/${testKey(test)}`,
        message: "is tested and is no rule of this component",
        hint: orphanHint(test, rules),
      }))
  );
}

/** Tests about none of the rules. One may be delivered on some clusters only, so all of them are looked at. */
function strays({ ruleTests }: EvaluatedApplication, rules: readonly DeliveredRule[]): RuleTest[] {
  return ruleTests.filter((test) => !rules.some((rule) => isAbout(test, rule)));
}

function orphanHint(test: RuleTest, rules: readonly DeliveredRule[]): string {
  const severities = rules
    .filter(({ alert }) => "alert" in test && alert === test.alert)
    .map(({ labels }) => labels?.["severity"]);
  return severities.length > 0
    ? `its severity is ${[...new Set(severities)].join(", ")}: mend the rule or the test`
    : "remove the test, or name it as the rule is called now";
}
