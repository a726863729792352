import { readGoTemplate } from "../go/go-template.ts";
import type { ObjectFinding } from "../model/finding.ts";
import type { KubernetesObject } from "../model/kubernetes-object.ts";
import { everyPart } from "../promql/expression.ts";
import { loadGrammar } from "../promql/parse.ts";
import { readable, type Rule, rulesOf } from "../read/rules.ts";
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
  const written = rules.flatMap(({ labels, field }) => {
    const claimed = labels[label];
    if (claimed === undefined || claimed === namespace) return [];
    const message = `is overwritten: "${label}" is "${namespace}" whatever it says`;
    return [{ field: `${field}.labels.${label}`, message, hint: "take it out" }];
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
  return [...written, ...asked, ...rules.flatMap(askingTexts)];
}

/** Nobody writes the namespace into what a text asks, so such a rule is not let in. */
function askingTexts({ field, labels, annotations }: Rule): ObjectFinding[] {
  return Object.entries({ labels, annotations }).flatMap(([part, texts]) =>
    Object.entries(texts)
      .filter(([, text]) => readGoTemplate(text).calls.some(({ name }) => name === "query"))
      .map(([name]) => ({
        field: `${field}.${part}.${name}`,
        message: "calls query, which would see the series of other teams, so the rule is refused",
        hint: "say what the expression found: $labels and $value",
      })),
  );
}
