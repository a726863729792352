import type { EvaluatedFleet } from "../evaluate/evaluated.ts";
import type { Problem } from "../problem.ts";
import { deliveredRules, isDraft } from "../rules/delivered-rules.ts";
import { objectLabel } from "./object-label.ts";

/**
 * Drafts whose last day has passed. No law of its own: the other laws know no clock, so that a tree that was
 * accepted once is accepted for ever.
 */
export function overdueDrafts({ clusters }: EvaluatedFleet, today: string): Problem[] {
  return clusters.flatMap(({ facts, applications }) =>
    applications.flatMap((application) =>
      deliveredRules(application).flatMap(({ object, field, rule }) => {
        const until = rule.annotations?.["draft_until"];
        if (!isDraft(rule) || until === undefined || until >= today) return [];
        return [
          {
            check: "drafts",
            source: application.source,
            object: `${facts.name}/${application.name}/${objectLabel(object)}`,
            field,
            message: `the draft "${rule.alert}" ended ${until}`,
            hint: "give it tests and a section in the runbook and take `draft` away, or give it up",
          },
        ];
      }),
    ),
  );
}
