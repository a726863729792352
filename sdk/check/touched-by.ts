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
 * something because of a finding, and those that may need what is lacking, because they read what it says, have it
 * read what they say, name it in what they deliver (its pods in a policy, its job in a rule) or come after it.
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
  const isLost = (name: string) => incomplete.has(name) || broken.has(`${facts.name}/${name}`);
  const lost = declared.filter(([name]) => isLost(name));
  const readers = applications.flatMap((one) =>
    isLost(one.name) ? Object.values(one.readers).flat() : [],
  );
  const names = new Set(lost.flatMap(([name, application]) => namesOf(name, application)));
  const known = new Set([...names, ...readers]);
  const earliest = Math.min(...lost.map(([, { phase }]) => phases.indexOf(phase)));
  const isNamed = wordAmong(names);
  const touched = applications.filter(
    (one) =>
      known.has(one.name) ||
      evaluatorsOf(one).some(isLost) ||
      earliest < phases.indexOf(one.phase) ||
      isNamed(textOf(one)),
  );
  return new Set(touched.map(({ name }) => name));
}

/** Who scrapes it and evaluates its rules. */
function evaluatorsOf({ readers: { scrapes, rules, logRules } }: EvaluatedApplication): string[] {
  return [scrapes, rules, logRules].filter((name) => name !== undefined);
}

/** What others call an application: its name, its component's, and how its pods are called, found and scraped. */
function namesOf(name: string, application: Application): readonly string[] {
  if (isUpstream(application)) return [name];
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
  return [name, component.name, ...words];
}

/** Whether one of these stands as a word in JSON, where an escaped line break ends on a letter. */
function wordAmong(names: ReadonlySet<string>): (json: string) => boolean {
  // A label of what is broken may be anything.
  const words = [...names].map(String).filter((name) => name !== "");
  if (words.length === 0) return () => false;
  const escaped = words.map((word) => word.replaceAll(/[^\w-]/g, "\\$&"));
  const among = new RegExp(`(?:(?<![\\w-])|(?<=\\\\[bfnrt]))(?:${escaped.join("|")})(?![\\w-])`);
  // To search for a text takes much less than for what may stand around it.
  return (json) => words.some((word) => json.includes(word)) && among.test(json);
}

const textOf = remembered(({ objects, within, facets }: EvaluatedApplication) =>
  JSON.stringify([objects, within, facets.dashboards]),
);
