import type { Dashboard } from "../model/dashboard.ts";
import { datasource, panelJson } from "./panel-json.ts";
import type { Panel } from "./panel.ts";

/** A variable whose values are those of a label: `label_values(kube_node_info, node)`. */
export interface Variable {
  readonly name: string;
  readonly query: string;
  readonly multi?: boolean;
}

const rowWidth = 24;
const height = { row: 1, timeseries: 8, stat: 4, table: 8 } as const;

/** A dashboard over Prometheus: panels stand side by side and wrap where the row of 24 columns is full. */
export function dashboard(definition: {
  readonly uid: string;
  readonly title: string;
  readonly description: string;
  /** What else it belongs to: a menu leads from each dashboard to all others of a tag. */
  readonly tags: readonly string[];
  readonly variables?: readonly Variable[];
  readonly panels: readonly Panel[];
}): Dashboard {
  const { uid, title, description, tags, variables = [], panels } = definition;
  return {
    uid,
    title,
    description,
    tags,
    schemaVersion: 39,
    version: 1,
    editable: false,
    graphTooltip: 1,
    refresh: "1m",
    time: { from: "now-6h", to: "now" },
    timezone: "browser",
    templating: { list: variables.map(variable) },
    annotations: { list: [] },
    links: tags.map(menu),
    panels: placed(panels),
  };
}

/** The other dashboards of a tag, for the same time and, where they have them, the same variables. */
function menu(tag: string): object {
  return {
    type: "dashboards",
    title: tag,
    tags: [tag],
    asDropdown: true,
    includeVars: true,
    keepTime: true,
  };
}

function placed(panels: readonly Panel[]): object[] {
  let x = 0;
  let y = 0;
  let rowHeight = 0;
  return panels.map((panel, index) => {
    const h = height[panel.type];
    const w = panel.width ?? 12;
    if (x + w > rowWidth) {
      y += rowHeight;
      x = rowHeight = 0;
    }
    const gridPos = { h, w, x, y };
    x += w;
    rowHeight = Math.max(rowHeight, h);
    return panelJson(panel, index + 1, gridPos);
  });
}

function variable({ name, query, multi = false }: Variable): object {
  return {
    name,
    type: "query",
    datasource,
    query: { query, refId: name },
    definition: query,
    refresh: 2,
    sort: 1,
    multi,
    includeAll: multi,
    ...(multi && { allValue: ".*" }),
  };
}
