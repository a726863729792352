import { equal } from "../basics/equal.ts";
import type {
  EvaluatedApplication,
  EvaluatedCluster,
  EvaluatedFleet,
} from "../evaluate/evaluated.ts";
import type { KubernetesObject } from "../model/kubernetes-object.ts";
import type { Finding } from "../model/finding.ts";
import { objectLabel } from "../model/object-label.ts";

/**
 * Findings, each at the file that a person must edit: where the base holds and a cluster that chose something of
 * the application has it otherwise, that is the file of the choice.
 *
 * @param laws those that judge bases, too: the laws about one object
 */
export function atChoice(
  findings: readonly Finding[],
  { definition, neutral, clusters }: EvaluatedFleet,
  laws: ReadonlySet<string>,
): Finding[] {
  const compared = findings.map((finding) => {
    const [place, name = ""] = finding.object.split("/");
    const one = applicationOf(
      clusters.find(({ facts }) => facts.name === place),
      name,
    );
    const base = applicationOf(neutral, name);
    const { stacks = [] } = definition.clusters.find((other) => other.name === place) ?? {};
    const chosen = stacks.some(({ choices }) => Object.keys(choices[name] ?? {}).length > 0);
    const other = one && base && isOther(finding, { one, base, laws }) ? one : undefined;
    return { finding, other, chosen };
  });
  const wrongAtBase = new Set(
    compared.flatMap(({ finding, other }) => (other ? [] : [lawAndObject(finding)])),
  );
  return compared.map(({ finding, other, chosen }) =>
    other && chosen && finding.source === other.source && !wrongAtBase.has(lawAndObject(finding))
      ? { ...finding, source: other.chosenIn }
      : finding,
  );
}

function applicationOf(
  cluster: EvaluatedCluster | undefined,
  name: string,
): EvaluatedApplication | undefined {
  return cluster?.applications.find((one) => one.name === name);
}

function lawAndObject({ check, object }: Finding): string {
  return `${check} ${object.slice(object.indexOf("/"))}`;
}

/** Whether what a finding is about is not the base's; what does not differ is shared with it. */
function isOther(
  { check, object, field = "" }: Finding,
  compared: {
    readonly one: EvaluatedApplication;
    readonly base: EvaluatedApplication;
    readonly laws: ReadonlySet<string>;
  },
): boolean {
  const { one, base, laws } = compared;
  if (field.startsWith("routing.")) return !equal(one.routing, base.routing);
  if (field.startsWith("flows.")) return !equal(one.hosts, base.hosts);
  const label = object.split("/").slice(2).join("/");
  const own = labelled(one, label);
  return laws.has(check) && own !== undefined && own !== labelled(base, label);
}

function labelled(
  { objects, within, unread }: EvaluatedApplication,
  label: string,
): KubernetesObject | undefined {
  return [objects, within, unread].flat().find((object) => objectLabel(object) === label);
}
