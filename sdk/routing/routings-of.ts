import type { EvaluatedCluster } from "../evaluate/evaluated.ts";
import type { Routing } from "../model/routing.ts";

/** An Alertmanager's routing, with the application that it belongs to. */
export interface PlacedRouting {
  readonly application: string;
  readonly routing: Routing;
}

/** The routing of every Alertmanager on a cluster. */
export function routingsOf({
  applications,
}: Pick<EvaluatedCluster, "applications">): PlacedRouting[] {
  return applications.flatMap(({ name: application, routing }) =>
    routing ? [{ application, routing }] : [],
  );
}

/**
 * Of those the ones that hear the alerts of an application's rules: whoever evaluates these sends to them. All, where
 * nobody here is known to evaluate them.
 *
 * @param author the application that the rules are of
 */
export function routingsThatHear(
  { applications, asked }: Pick<EvaluatedCluster, "applications" | "asked">,
  author: string,
): PlacedRouting[] {
  const all = routingsOf({ applications });
  const { rules, logRules } = applications.find(({ name }) => name === author)?.readers ?? {};
  const evaluators = [rules, logRules].filter((name) => name !== undefined);
  if (evaluators.length === 0) return all;
  const sent = asked.filter(({ by }) => evaluators.includes(by)).map(({ provider }) => provider);
  return all.filter(({ application }) => sent.includes(application));
}
