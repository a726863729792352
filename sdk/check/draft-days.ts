import type { EvaluatedFleet } from "../evaluate/evaluated.ts";
import { daysAfter } from "../basics/days-after.ts";
import { isDay } from "../basics/is-day.ts";
import type { KubernetesObject } from "../model/kubernetes-object.ts";
import type { Finding } from "../model/finding.ts";
import { isDraft, rulesIn } from "../read/delivered-rules.ts";
import { objectLabel } from "../model/object-label.ts";
import { checks } from "./checks.ts";

/** What is judged, and what is known to be wrong with it: an object that its schema refuses may hold anything. */
interface Judged {
  readonly evaluated: EvaluatedFleet;
  readonly findings: readonly Finding[];
}

/** A trial that takes longer is none. */
const longest = 90;

/**
 * Drafts whose last day has passed. No law of its own: the other laws know no clock, so that a tree that was
 * accepted once is accepted for ever.
 */
export function overdueDrafts(judged: Judged, today: string): Finding[] {
  return draftProblems(judged, (alert, until) => {
    if (until >= today) return undefined;
    return {
      message: `the draft "${alert}" ended ${until}`,
      hint: "give it tests and a section in the runbook and take `draft` away, or give it up",
    };
  });
}

/** Drafts that end too far ahead. A day only comes nearer, so what was accepted once stays so. */
export function distantDrafts(judged: Judged, today: string): Finding[] {
  const last = daysAfter(today, longest);
  return draftProblems(judged, (alert, until) => {
    if (!isDay(until) || until <= last) return undefined;
    return {
      message: `the draft "${alert}" ends ${until}, in more than ${longest} days`,
      hint: `a draft is on trial: at most until ${last}`,
    };
  });
}

type Fault = Pick<Finding, "message" | "hint">;

function draftProblems(
  { evaluated, findings }: Judged,
  judge: (alert: string, until: string) => Fault | undefined,
): Finding[] {
  const [schema] = checks.objects;
  const refused = new Set(
    findings.filter(({ check }) => check === schema.name).map(({ object }) => object),
  );
  return evaluated.clusters.flatMap(({ facts, applications }) =>
    applications.flatMap((application) => {
      const placeOf = (object: KubernetesObject) =>
        `${facts.name}/${application.name}/${objectLabel(object)}`;
      return [...application.objects, ...application.within]
        .filter((object) => !refused.has(placeOf(object)))
        .flatMap(rulesIn)
        .flatMap(({ object, field, rule }) => {
          const until = rule.annotations?.["draft_until"];
          if (!isDraft(rule) || until === undefined) return [];
          const fault = judge(rule.alert ?? "", until);
          if (!fault) return [];
          const place = { check: "drafts", source: application.source, object: placeOf(object) };
          return [{ ...place, field, ...fault }];
        });
    }),
  );
}
