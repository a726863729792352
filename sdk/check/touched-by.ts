import type { EvaluatedApplication, EvaluatedCluster } from "../evaluate/evaluated.ts";
import type { Fleet } from "../model/fleet.ts";
import { phases } from "../model/phase.ts";
import { type Application, isUpstream } from "../model/stack.ts";
import { ownOf } from "../evaluate/own.ts";
import { attempt } from "../evaluate/report.ts";
import type { AnyComponent } from "../model/component.ts";
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
  // Nearly always nothing is missing, and then nobody lacks it.
  if (incomplete.size + broken.size === 0) return incomplete;
  const declared = clusters.flatMap(({ stacks }) =>
    stacks.flatMap(({ stack }) => Object.entries(stack.applications)),
  );
  const lost = declared.filter(
    ([name]) => incomplete.has(name) || broken.has(`${facts.name}/${name}`),
  );
  const named = lost.map(
    ([name, application]) => [application, namesOf(name, application)] as const,
  );
  const touched = applications.filter((one) =>
    named.some(([application, names]) => names.has(one.name) || mayNeed(one, application, names)),
  );
  return new Set(touched.map(({ name }) => name));
}

function mayNeed(
  one: EvaluatedApplication,
  lost: Application,
  names: ReadonlySet<string>,
): boolean {
  if (phases.indexOf(lost.phase) < phases.indexOf(one.phase)) return true;
  const words = wordsOf(one);
  return [...names].some((name) => words.has(name));
}

/** What others call an application: its name, its component's, and how its pods are called, found and scraped. */
function namesOf(name: string, application: Application): ReadonlySet<string> {
  if (isUpstream(application)) return new Set([name]);
  const { component, namespace, options } = application;
  const instance = {
    ...{ name, namespace: namespace.name },
    options: { ...component.options, ...options },
  };
  const nowhere = { check: "", source: "", object: "" };
  // That its labels cannot be had is told already.
  const own = attempt(
    () => ownOf(component as AnyComponent, instance),
    nowhere,
    () => undefined,
  );
  const pods = (own?.pods ?? []).filter(({ outside }) => !outside);
  const words = pods.flatMap((one) => [one.name, one.job, ...Object.values(one.labels)]);
  return new Set([name, component.name, ...words]);
}

const wordsOf = remembered(
  ({ objects, within, facets }: EvaluatedApplication): ReadonlySet<string> =>
    new Set(JSON.stringify([objects, within, facets.dashboards]).split(/[^\w-]+/)),
);
