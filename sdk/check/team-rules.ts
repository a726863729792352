import { readGoTemplate } from "../go/go-template.ts";
import type { ObjectFinding } from "../model/finding.ts";
import type { KubernetesObject } from "../model/kubernetes-object.ts";
import { ofKind } from "../model/of-kind.ts";
import { everyPart } from "../promql/expression.ts";
import { loadGrammar } from "../promql/parse.ts";
import { readable, rulesOf } from "../read/rules.ts";
import { accepts } from "../routing/matcher.ts";

/** Rules of a team, with the label that its Prometheus writes to all that they see and raise. */
export interface TeamRules {
  readonly object: KubernetesObject;
  readonly namespace: string;
  readonly label: string | undefined;
}

/**
 * What rules say of another team. The operator writes the namespace over each matcher and each label of theirs
 * (v0.93.1, `pkg/namespacelabeler`).
 */
export async function foreignNamespaces({
  object,
  namespace,
  label,
}: TeamRules): Promise<ObjectFinding[]> {
  if (label === undefined) return [];
  await loadGrammar();
  const rules = rulesOf(object);
  const { labels, annotations } = textsOf(object);
  const claimed = labels.filter(({ name, text }) => name === label && text !== namespace);
  const written = claimed.map(({ field }) => {
    const message = `is overwritten: "${label}" is "${namespace}" whatever it says`;
    return { field, message, hint: "take it out" };
  });
  const asked = readable(rules).flatMap(({ expression, field }) => {
    const foreign = everyPart(expression)
      .flatMap((part) => (part.kind === "selector" ? part.matchers : []))
      .find((matcher) => matcher.label === label && !accepts(matcher, namespace));
    if (!foreign) return [];
    const { operator, value } = foreign;
    const message = `asks for ${label}${operator}"${value}", and sees series of "${namespace}" alone`;
    return [{ field: `${field}.expr`, message, hint: "take it out" }];
  });
  return [...written, ...asked, ...[...labels, ...annotations].flatMap(asking)];
}

interface Text {
  readonly field: string;
  /** Of the label or annotation. */
  readonly name: string;
  readonly text: string;
}

/** The labels of rules, with those that a group gives to all of its own, and their annotations. */
function textsOf(object: KubernetesObject): Record<"labels" | "annotations", Text[]> {
  const groups = ofKind(object, "PrometheusRule")?.spec?.groups ?? [];
  const written = groups.flatMap(({ labels, rules = [] }, group) => {
    const field = `spec.groups[${group}]`;
    const own = rules.map((rule, index) => ({ ...rule, field: `${field}.rules[${index}]` }));
    return [{ labels, annotations: undefined, field }, ...own];
  });
  const all = (part: "labels" | "annotations") =>
    written.flatMap((one) =>
      Object.entries(one[part] ?? {}).map(([name, text]) => ({
        ...{ name, text },
        field: `${one.field}.${part}.${name}`,
      })),
    );
  return { labels: all("labels"), annotations: all("annotations") };
}

/** Nobody writes the namespace into what a text asks, so such a rule is not let in. */
function asking({ field, text }: Text): ObjectFinding[] {
  if (!readGoTemplate(text).calls.some(({ name }) => name === "query")) return [];
  const message = "calls query, which would see the series of other teams, so the rule is refused";
  return [{ field, message, hint: "say what the expression found: $labels and $value" }];
}
