import { isDay } from "../../basics/is-day.ts";
import { isDraft, rulesIn } from "../../read/delivered-rules.ts";
import type { ObjectCheck } from "../check.ts";

export const drafts: ObjectCheck = {
  name: "drafts",
  law: "A draft says until which day it is one, as draft: { until: YYYY-MM-DD } of an alert.",
  run: (object) =>
    rulesIn(object).flatMap(({ field, rule }) => {
      const until = rule.annotations?.["draft_until"];
      if (!isDraft(rule) || (until !== undefined && isDay(until))) return [];
      const message = until === undefined ? "is a draft without end" : `"${until}" is no day`;
      return [{ field: `${field}.annotations.draft_until`, message, hint: "write YYYY-MM-DD" }];
    }),
};
