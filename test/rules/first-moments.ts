import { seconds } from "../../sdk/promql/seconds.ts";
import { evaluationSeconds, type PromtoolTest } from "../../sdk/rules/promtool-tests.ts";
import type { RuleProof } from "../../sdk/rules/rule-proofs.ts";
import { judgeProofs } from "./judge-proofs.ts";

interface Question {
  readonly eval_time: string;
  readonly exp_alerts: readonly unknown[];
}

/**
 * When the alert of a proof first fires in each of its firing scenes, as promtool sees it: `fires at 20m:
 * first at 17m`. It looks up to twice as far as the scene does.
 */
export async function firstMoments({ rule, rules, tests }: RuleProof): Promise<string[]> {
  const firing = tests.filter(
    (test) => expectedMoment(test) !== undefined && !/ among /.test(test.name),
  );
  const proofs = firing.map((test) => ({ rules, tests: [everyMoment(test, rule.alert ?? "")] }));
  const answers = await judgeProofs(proofs);
  return firing.map(({ name }, index) => {
    const first = /time: (\S+),/.exec(answers[index] ?? "")?.[1];
    return `${name}: ${first ? `first at ${first}` : "never"}`;
  });
}

function expectedMoment({ alert_rule_test = [] }: PromtoolTest): string | undefined {
  const questions = alert_rule_test as readonly Question[];
  return questions.find(({ exp_alerts }) => exp_alerts.length > 0)?.eval_time;
}

/** Expects the alert never, at every evaluation: promtool then names the moments at which it fires. */
function everyMoment(test: PromtoolTest, alertname: string): PromtoolTest {
  const last = 2 * seconds(expectedMoment(test) ?? "0") + 30 * evaluationSeconds;
  const moments = Array.from({ length: Math.ceil(last / evaluationSeconds) }, (_, index) => ({
    eval_time: `${index * evaluationSeconds}s`,
    alertname,
    exp_alerts: [],
  }));
  return { ...test, alert_rule_test: moments };
}
