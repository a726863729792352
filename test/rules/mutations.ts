import type { RuleProof } from "../../sdk/rules/rule-proofs.ts";
import { ruleKey } from "../../sdk/rules/rule-key.ts";
import type { PromtoolTest } from "../../sdk/rules/promtool-tests.ts";
import { type DeliveredRule, isDraft } from "../../sdk/read/delivered-rules.ts";
import type { Proof } from "./judge-proofs.ts";
import { mutants } from "./mutators.ts";

/** A fault in a rule, and the proofs that may notice it. */
export interface Mutation {
  /** `node-exporter NodeClockSkew/warning`. */
  readonly name: string;
  readonly fault: string;
  readonly proofs: readonly Proof[];
}

/**
 * Every fault in every rule that has tests or that a tested rule needs; the rule's own tests come first. A
 * draft is on trial, and so are its tests.
 */
export function mutationsOf(proofs: readonly RuleProof[]): Mutation[] {
  const places = new Map<DeliveredRule, RuleProof[]>();
  for (const proof of proofs.filter((one) => !isDraft(one.rule))) {
    for (const rule of proof.rules) places.set(rule, [...(places.get(rule) ?? []), proof]);
  }
  return [...places].flatMap(([rule, found]) => {
    const ordered = [...found].sort((left, right) => isOf(right, rule) - isOf(left, rule));
    const [first] = ordered;
    const name = `${first?.component ?? ""} ${ruleKey(rule)}`;
    return mutants(rule).map(({ fault, rule: mutant }) => ({
      name,
      fault,
      proofs: ordered.flatMap(inSteps).map(({ rules, tests }) => ({
        rules: rules.map((one) => (one === rule ? mutant : one)),
        tests,
      })),
    }));
  });
}

/** The scenes as they are written notice most faults, and are few: those among neighbours come after them. */
function inSteps({ rules, tests }: Proof): Proof[] {
  const among = (test: PromtoolTest) => / among /.test(test.name);
  const steps = [tests.filter((test) => !among(test)), tests.filter(among)];
  return steps.flatMap((step) => (step.length > 0 ? [{ rules, tests: step }] : []));
}

function isOf({ rule }: RuleProof, one: DeliveredRule): number {
  return rule === one ? 1 : 0;
}
