import type { Dashboard } from "../model/dashboard.ts";
import { parse } from "../promql/parse.ts";
import type { Rule } from "./rules.ts";

interface Panel {
  readonly title?: string;
  readonly datasource?: { readonly type?: string };
  readonly targets?: readonly { readonly expr?: string; readonly legendFormat?: string }[];
}

interface Templating {
  readonly list?: readonly { readonly name: string; readonly definition?: string }[];
}

/**
 * What a dashboard asks of Prometheus, in the shape that laws about rules judge: a query is like an alert
 * whose only text is its legend. `loadGrammar` comes first.
 */
export function queriesOf(dashboard: Dashboard): Rule[] {
  const { panels = [], templating = {} } = dashboard as {
    readonly panels?: readonly Panel[];
    readonly templating?: Templating;
  };
  const place = `dashboards["${dashboard.title}"]`;
  const shown = panels.flatMap(({ title = "", targets = [], datasource }, panel) =>
    datasource?.type !== "prometheus"
      ? []
      : targets.map(({ expr = "", legendFormat = "" }, target) => ({
          ...query(expr, legendFormat.replaceAll(/\{\{\s*(\w+)\s*\}\}/g, "{{ $labels.$1 }}")),
          name: title,
          field: `${place}.panels[${panel}].targets[${target}]`,
        })),
  );
  const chosen = (templating.list ?? []).flatMap(({ name, definition = "" }, index) => {
    const [, expr, label] = /^label_values\((.+),\s*(\w+)\)$/s.exec(definition) ?? [];
    if (expr === undefined) return [];
    const field = `${place}.templating.list[${index}]`;
    return [{ ...query(expr, `{{ $labels.${label} }}`), name, field }];
  });
  return [...shown, ...chosen];
}

function query(text: string, legend: string) {
  const parsed = parse(withoutVariables(text));
  return { alert: true, query: true, text, labels: {}, annotations: { legend }, parsed } as const;
}

/**
 * Grafana puts durations and numbers in where variables stand. Whatever stands there instead is as long as
 * the variable, so that places in the text stay. In strings they are values, which nobody knows.
 */
function withoutVariables(text: string): string {
  const variable = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`|\$\{[^}]*\}|\$\w+/g;
  return text.replaceAll(variable, (found) =>
    found.startsWith("$")
      ? (/interval|range/.test(found) ? "1h" : "1").padEnd(found.length)
      : found,
  );
}
