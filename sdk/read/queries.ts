import type { Dashboard } from "../model/dashboard.ts";
import { type DatasourceName, datasourceType } from "./datasource-type.ts";
import type { Selector } from "../promql/expression.ts";
import { type Parsed, parse } from "../promql/parse.ts";
import type { Rule } from "./rules.ts";
import { withSelectors } from "../promql/with-selectors.ts";

interface Target {
  readonly expr?: string;
  readonly legendFormat?: string;
  readonly datasource?: DatasourceName;
}

/** A row of panels is one of them, or stands beside them, as it did until Grafana 5. */
interface Panel {
  readonly title?: string;
  readonly datasource?: DatasourceName;
  readonly targets?: readonly Target[];
  readonly panels?: readonly Panel[];
  readonly fieldConfig?: { readonly defaults?: { readonly links?: readonly unknown[] } };
}

interface Variable {
  readonly name: string;
  readonly type?: string;
  readonly datasource?: DatasourceName;
  readonly query?: string | { readonly query?: string };
}

/** The fields of Grafana's JSON that hold queries. */
interface Content {
  readonly __inputs?: readonly { readonly name: string; readonly pluginId?: string }[];
  readonly annotations?: {
    readonly list?: readonly (Target & { readonly name?: string })[];
  };
  readonly panels?: readonly Panel[];
  readonly rows?: readonly Panel[];
  readonly templating?: { readonly list?: readonly Variable[] };
}

/** A text that is PromQL once Grafana has put its variables in, and where it stands. */
interface Asked {
  readonly text: string;
  readonly legend: string;
  /** The labels that the links of a panel take of what is clicked, as a legend would write them. */
  readonly links?: string;
  readonly name: string;
  readonly field: string;
  /** The datasource that it names, where that is no variable. */
  readonly datasource?: string;
}

/**
 * What a dashboard asks of Prometheus, in the shape that laws about rules judge: a query is like an alert
 * whose only text is its legend. `loadGrammar` comes first.
 */
export function queriesOf(dashboard: Dashboard): Rule[] {
  const content = dashboard as Content;
  const variables = datasourceVariables(content);
  const isAsked = (...names: readonly DatasourceName[]) =>
    datasourceType(names, variables) === "prometheus";
  const asked = [
    ...shown({ panels: content.panels ?? [] }, isAsked),
    ...(content.rows ?? []).flatMap((row, index) => shown(row, isAsked, `rows[${index}].`)),
    ...(content.annotations?.list ?? []).flatMap((annotation, index) =>
      isAsked(annotation.datasource)
        ? target(annotation, annotation.name ?? "", `annotations.list[${index}]`).map(
            ask(annotation.datasource),
          )
        : [],
    ),
    ...(content.templating?.list ?? []).flatMap((variable, index) =>
      isAsked(variable.datasource)
        ? chosen(variable, `templating.list[${index}]`).map(ask(variable.datasource))
        : [],
    ),
  ];
  const place = `dashboards["${dashboard.title}"]`;
  return asked.flatMap(({ text, legend, links, name, field, datasource }) => {
    const parsed = parseWithVariables(text);
    const annotations = { legend, ...(links !== undefined && { links }) };
    const rule = {
      ...({ alert: true, query: true, text, labels: {}, annotations, name } as const),
      ...(datasource !== undefined && { datasource }),
    };
    return parsed ? [{ ...rule, field: `${place}.${field}`, parsed }] : [];
  });
}

/** The variables that choose a datasource, by its type; those of an export have a plugin instead. */
function datasourceVariables({ templating, __inputs }: Content): Map<string, string> {
  const inputs = (__inputs ?? []).map(({ name, pluginId = "" }) => [name, pluginId] as const);
  const variables = (templating?.list ?? []).flatMap(({ name, type, query }) =>
    type === "datasource" && typeof query === "string" ? [[name, query] as const] : [],
  );
  return new Map([...inputs, ...variables]);
}

/** Says of what is asked which datasource it names, innermost first. */
function ask(...names: readonly DatasourceName[]) {
  const named = names
    .map((name) => (typeof name === "string" ? name : name?.uid))
    .find((name) => name !== undefined && name !== "-- Mixed --");
  const isVariable = named === undefined || variable.test(named);
  return (one: Asked): Asked => ({ ...one, ...(!isVariable && { datasource: named }) });
}

type IsAsked = (...names: readonly DatasourceName[]) => boolean;

/** The queries of panels and of those inside them. */
function shown({ panels = [] }: Panel, isAsked: IsAsked, place = ""): Asked[] {
  return panels.flatMap((panel, index) => {
    const { title = "", targets = [], datasource } = panel;
    const own = `${place}panels[${index}]`;
    const links = clickedLabels(panel);
    const asked = targets.flatMap((one, number) =>
      isAsked(one.datasource, datasource)
        ? target(one, title, `${own}.targets[${number}]`)
            .map(ask(one.datasource, datasource))
            .map((asks) => ({ ...asks, ...links }))
        : [],
    );
    return [...asked, ...shown(panel, isAsked, `${own}.`)];
  });
}

function clickedLabels({ fieldConfig }: Panel): { links?: string } {
  const text = JSON.stringify(fieldConfig?.defaults?.links ?? []);
  const labels = [...text.matchAll(/\$\{__(?:field\.labels|data\.fields)\.(\w+)\}/g)];
  return labels.length === 0
    ? {}
    : { links: labels.map(([, label]) => `{{ $labels.${label} }}`).join(" ") };
}

function target({ expr, legendFormat = "" }: Target, name: string, field: string): Asked[] {
  if (typeof expr !== "string") return [];
  const legend = legendFormat.replaceAll(/\{\{\s*(\w+)\s*\}\}/g, "{{ $labels.$1 }}");
  return [{ text: expr, legend, name, field }];
}

/** What a variable's values come from, with the label that they are the values of. */
function chosen({ name, type = "query", query }: Variable, field: string): Asked[] {
  const text = typeof query === "string" ? query : (query?.query ?? "");
  const [, result] = /^query_result\((.+)\)$/s.exec(text.trim()) ?? [];
  const [, expr = result, label] = /^label_values\((.+),\s*(\w+)\)$/s.exec(text.trim()) ?? [];
  if (type !== "query" || expr === undefined) return [];
  return [{ text: expr, legend: label === undefined ? "" : `{{ $labels.${label} }}`, name, field }];
}

/**
 * An expression with durations and numbers where variables stand, and any value where they stand in values.
 * Undefined where it is one only with names there: of metrics or labels that nobody knows.
 */
function parseWithVariables(text: string): Parsed | undefined {
  const parsed = parse(withVariables(text, (name) => (/interval|range/.test(name) ? "1h" : "1")));
  if ("expression" in parsed) return { expression: withSelectors(parsed.expression, withAnyValue) };
  const named = withVariables(text, (name) => "v".repeat(name.length));
  return named !== text && "expression" in parse(named) ? undefined : parsed;
}

const variable = /\$\{[^}]*\}|\$\w+|\[\[\w+\]\]/;

/** Whatever stands there instead is as long as the variable, so that places in the text stay. */
function withVariables(text: string, put: (variable: string) => string): string {
  const stringOrVariable = new RegExp(
    `"(?:[^"\\\\]|\\\\.)*"|'(?:[^'\\\\]|\\\\.)*'|\`[^\`]*\`|${variable.source}`,
    "g",
  );
  return text.replaceAll(stringOrVariable, (found) =>
    /^[$[]/.test(found) ? put(found).padEnd(found.length) : found,
  );
}

/** A value with a variable in it may be any. */
function withAnyValue(selector: Selector): Selector {
  const matchers = selector.matchers.map((matcher) => {
    if (!variable.test(matcher.value)) return matcher;
    const value = matcher.operator.startsWith("!") ? ".*" : ".+";
    return { ...matcher, operator: "=~" as const, value };
  });
  return { ...selector, matchers };
}
