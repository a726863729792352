import type { EvaluatedApplication, EvaluatedCluster } from "../evaluate/evaluated.ts";
import type { Fleet } from "../model/fleet.ts";
import { phases } from "../model/phase.ts";
import type { Application } from "../model/stack.ts";
import { remembered } from "../basics/remembered.ts";

/**
 * The applications of a cluster of which no law can say how they fit into it, by name: those that lack
 * something because of a finding, and those that may need what is lacking, because they name it in what
 * they deliver (its pods in a policy, its job in a rule) or come after it.
 *
 * @param broken what evaluation could not make as a whole: `us-prod/grafana`
 */
export function touchedBy(
  broken: ReadonlySet<string>,
  { facts, applications }: EvaluatedCluster,
  { clusters }: Fleet,
): ReadonlySet<string> {
  const incomplete = new Set(applications.flatMap((one) => (one.incomplete ? [one.name] : [])));
  const declared = clusters.flatMap(({ stacks }) =>
    stacks.flatMap(({ stack }) => Object.entries(stack.applications)),
  );
  const lost = declared.filter(
    ([name]) => incomplete.has(name) || broken.has(`${facts.name}/${name}`),
  );
  const touched = applications.filter((one) =>
    lost.some(([name, application]) => one.name === name || mayNeed(one, name, application)),
  );
  return new Set(touched.map(({ name }) => name));
}

function mayNeed(one: EvaluatedApplication, name: string, lost: Application): boolean {
  if (phases.indexOf(lost.phase) < phases.indexOf(one.phase)) return true;
  const words = wordsOf(one);
  return words.has(name) || ("component" in lost && words.has(lost.component.name));
}

const wordsOf = remembered(
  ({ objects, within, facets }: EvaluatedApplication): ReadonlySet<string> =>
    new Set(JSON.stringify([objects, within, facets.dashboards]).split(/[^\w-]+/)),
);
