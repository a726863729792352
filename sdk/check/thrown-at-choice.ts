import { walk } from "../basics/walk.ts";
import type { EvaluatedFleet } from "../evaluate/evaluated.ts";
import type { Finding } from "../model/finding.ts";

/**
 * What components threw, at the file that a person must edit: where the base holds and a cluster chose something of
 * the application, that is the cluster's. What several refuse in the same words, as a store does and whoever asks it
 * on somebody's behalf, is told of those that chose it.
 */
export function thrownAtChoice(findings: readonly Finding[], fleet: EvaluatedFleet): Finding[] {
  const { neutral, clusters } = fleet;
  const atBase = new Set(
    findings.filter((one) => placeOf(one).cluster === neutral.facts.name).map(nameOf),
  );
  const isOfChoice = (one: Finding) =>
    isThrown(one) && !atBase.has(nameOf(one)) && choiceOf(one, fleet) !== undefined;
  const chosen = findings.filter((one) => isOfChoice(one) && isNamedByChoice(one, fleet));
  const isEcho = (one: Finding) =>
    isThrown(one) &&
    !chosen.includes(one) &&
    chosen.some(
      (other) => other.message === one.message && placeOf(other).cluster === placeOf(one).cluster,
    );
  return findings.flatMap((one) => {
    if (isEcho(one)) return [];
    if (!isOfChoice(one)) return [one];
    const { cluster, name } = placeOf(one);
    const evaluated = clusters.find(({ facts }) => facts.name === cluster);
    const application = evaluated?.applications.find((other) => other.name === name);
    const source = application?.chosenIn ?? `clusters/${cluster}.ts`;
    return [{ ...one, source, hint: one.hint ?? `refused at ${one.source}` }];
  });
}

/** A name that is not there is a fault of the code, whatever a cluster chose. */
function isThrown({ check, source, message, hint }: Finding): boolean {
  return (
    check === "evaluate" &&
    source.startsWith("base/") &&
    message.startsWith("Cannot evaluate: ") &&
    hint === undefined
  );
}

function placeOf({ object }: Finding): { cluster: string; name: string } {
  const [cluster = "", name = ""] = object.split("/");
  return { cluster, name };
}

function nameOf(finding: Finding): string {
  return placeOf(finding).name;
}

/** What a cluster chose of an application; undefined where it takes it as it is. */
function choiceOf(finding: Finding, { definition }: EvaluatedFleet): object | undefined {
  const { cluster, name } = placeOf(finding);
  const { stacks = [] } = definition.clusters.find((one) => one.name === cluster) ?? {};
  const choices = stacks.flatMap(({ choices }) => choices[name] || []);
  return choices.find((choice) => Object.keys(choice).length > 0);
}

/** Whether a choice holds a word that the message quotes, as a text or as a key. */
function isNamedByChoice(finding: Finding, fleet: EvaluatedFleet): boolean {
  const quoted = new Set([...finding.message.matchAll(/"([^"\n]+)"/g)].map(([, word]) => word));
  let named = false;
  walk(choiceOf(finding, fleet), (value, path) => {
    named ||= [value, path.at(-1)].some((one) => typeof one === "string" && quoted.has(one));
  });
  return named;
}
