import { ofKind } from "../model/of-kind.ts";
import type { KubernetesObject } from "../model/kubernetes-object.ts";
import type { ObjectFinding } from "../model/finding.ts";

import type { Expression } from "../promql/expression.ts";
import { type Parsed, parse } from "../promql/parse.ts";
import { position } from "../promql/position.ts";
import type { Remark } from "../promql/remark.ts";

/** A rule of a PrometheusRule, read. */
export interface Rule {
  /** The alert's or the recorded series' name. */
  readonly name: string;
  readonly alert: boolean;
  readonly text: string;
  /** Its own, and those that its group gives to each of its rules, as templates as well. */
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  /** `spec.groups[0].rules[1]` */
  readonly field: string;
  /** How often its group is evaluated, where that is not the server's default. */
  readonly interval?: string;
  /** How long an alert's condition must hold before it fires. */
  readonly wait?: string;
  readonly parsed: Parsed;
  /** Whether it is no rule but a query of a dashboard, which all clusters share. */
  readonly query?: true;
  /** The datasource that such a query names, by uid or name. */
  readonly datasource?: string;
}

/** A rule whose expression could be read. */
export interface ReadRule extends Rule {
  readonly expression: Expression;
}

/** The rules of a PrometheusRule in their order; none of another kind. `loadGrammar` comes first. */
export function rulesOf(object: KubernetesObject): Rule[] {
  const groups = ofKind(object, "PrometheusRule")?.spec?.groups ?? [];
  return groups.flatMap(({ interval, labels, rules = [] }, group) =>
    rules.map((rule, index) => ({
      name: rule.alert ?? rule.record ?? "",
      alert: rule.alert !== undefined,
      text: String(rule.expr),
      labels: { ...labels, ...rule.labels },
      annotations: rule.annotations ?? {},
      field: `spec.groups[${group}].rules[${index}]`,
      ...(interval !== undefined && { interval }),
      ...(rule.for !== undefined && { wait: rule.for }),
      parsed: parse(String(rule.expr)),
    })),
  );
}

/** Those whose expression can be read; the law `promql` tells of the others. */
export function readable(rules: readonly Rule[]): ReadRule[] {
  return rules.flatMap((rule) =>
    "expression" in rule.parsed ? [{ ...rule, expression: rule.parsed.expression }] : [],
  );
}

/** A remark as a finding: `PodsMissing, line 2, column 7: "x" ...`. */
export function finding({ name, field, text }: Rule, remark: Remark): ObjectFinding {
  const where = remark.at ? `, ${position(text, remark.at.from)}` : "";
  return {
    field: `${field}.${remark.field ?? "expr"}`,
    message: `${name}${where}: ${remark.message}`,
    ...(remark.hint && { hint: remark.hint }),
    ...(remark.lacks && { lacks: remark.lacks }),
  };
}
