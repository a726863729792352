import { clusterRuleCheck } from "../rule-checks.ts";
import { seconds } from "../../promql/seconds.ts";

export const waits = clusterRuleCheck({
  module: import.meta.url,
  name: "waits",
  law: "An alert waits at least as long as its group's evaluation takes to come again, or not at all.",
  judge({ alert, query, wait, interval }, { evaluation }) {
    if (!alert || query || wait === undefined) return [];
    const every = interval ?? evaluation;
    if (!(seconds(wait) > 0) || seconds(wait) >= seconds(every)) return [];
    const message = `"${wait}" ends between two evaluations, which are ${every} apart`;
    return [{ field: "for", message, hint: `write ${every} or longer, or leave it out` }];
  },
});
