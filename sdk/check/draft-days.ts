import type { EvaluatedFleet } from "../evaluate/evaluated.ts";
import { daysAfter } from "../basics/days-after.ts";
import { isDay } from "../basics/is-day.ts";
import type { Finding } from "../model/finding.ts";
import { deliveredRules, isDraft } from "../read/delivered-rules.ts";
import { objectLabel } from "../model/object-label.ts";

/** A trial that takes longer is none. */
const longest = 90;

/**
 * Drafts whose last day has passed. No law of its own: the other laws know no clock, so that a tree that was
 * accepted once is accepted for ever.
 */
export function overdueDrafts(fleet: EvaluatedFleet, today: string): Finding[] {
  return draftProblems(fleet, (alert, until) => {
    if (until >= today) return undefined;
    return {
      message: `the draft "${alert}" ended ${until}`,
      hint: "give it tests and a section in the runbook and take `draft` away, or give it up",
    };
  });
}

/** Drafts that end too far ahead. A day only comes nearer, so what was accepted once stays so. */
export function distantDrafts(fleet: EvaluatedFleet, today: string): Finding[] {
  const last = daysAfter(today, longest);
  return draftProblems(fleet, (alert, until) => {
    if (!isDay(until) || until <= last) return undefined;
    return {
      message: `the draft "${alert}" ends ${until}, in more than ${longest} days`,
      hint: `a draft is on trial: at most until ${last}`,
    };
  });
}

type Fault = Pick<Finding, "message" | "hint">;

function draftProblems(
  { clusters }: EvaluatedFleet,
  judge: (alert: string, until: string) => Fault | undefined,
): Finding[] {
  return clusters.flatMap(({ facts, applications }) =>
    applications.flatMap((application) =>
      deliveredRules(application).flatMap(({ object, field, rule }) => {
        const until = rule.annotations?.["draft_until"];
        if (!isDraft(rule) || until === undefined) return [];
        const fault = judge(rule.alert ?? "", until);
        if (!fault) return [];
        const place = `${facts.name}/${application.name}/${objectLabel(object)}`;
        return [{ check: "drafts", source: application.source, object: place, field, ...fault }];
      }),
    ),
  );
}
