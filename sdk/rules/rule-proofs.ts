import type {
  EvaluatedApplication,
  EvaluatedCluster,
  EvaluatedFleet,
} from "../evaluate/evaluated.ts";
import { type DeliveredRule, deliveredRules } from "../read/delivered-rules.ts";
import { type PromtoolTest, promtoolTests } from "./promtool-tests.ts";
import { ruleKey, rulesFor } from "./rule-key.ts";
import type { RuleTest, Survivors } from "../model/rule-test.ts";
import { withRecords } from "./with-records.ts";

/** One rule with its tests, ready for promtool. */
export interface RuleProof {
  /** `node-exporter NodeClockSkew/warning`, with the cluster before it where its rule is another one. */
  readonly name: string;
  readonly component: string;
  readonly rule: DeliveredRule;
  /** The rule last, before it the recording rules that it needs. */
  readonly rules: readonly DeliveredRule[];
  readonly tests: readonly PromtoolTest[];
  /** The faults that its test says it does not notice. */
  readonly survivors: Survivors;
}

/**
 * Every test of every rule as it is delivered: on neutral ground, and on each cluster where the rule, its
 * records or its tests differ from those.
 */
export function ruleProofs({ definition, neutral, clusters }: EvaluatedFleet): RuleProof[] {
  const distinct = new Map<string, RuleProof>();
  for (const place of [neutral, ...clusters]) {
    for (const proof of placeProofs(place, definition.team)) {
      const { component, rules, tests } = proof;
      const content = JSON.stringify({ component, rules, tests });
      const prefix = place === neutral ? "" : `${place.facts.name} `;
      if (!distinct.has(content)) distinct.set(content, { ...proof, name: prefix + proof.name });
    }
  }
  return [...distinct.values()];
}

function placeProofs({ applications }: EvaluatedCluster, team: string): RuleProof[] {
  const all = applications.flatMap((one) => deliveredRules(one).map(({ rule }) => rule));
  return applications.flatMap((application) =>
    application.ruleTests.flatMap((test) => proofsOf(test, application, { team, rules: all })),
  );
}

function proofsOf(
  test: RuleTest,
  application: EvaluatedApplication,
  place: { readonly team: string; readonly rules: readonly DeliveredRule[] },
): RuleProof[] {
  const component = application.component.name;
  const rules = deliveredRules(application).map(({ rule }) => rule);
  return rulesFor(test, rules).map((rule) => ({
    name: `${component} ${ruleKey(rule)}`,
    component,
    rule,
    rules: withRecords(rule, place.rules),
    tests: promtoolTests(rule, test, application.component.team ?? place.team),
    survivors: test.survivors ?? {},
  }));
}
