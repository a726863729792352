import { didYouMean } from "../../basics/did-you-mean.ts";
import { fieldOf, walk } from "../../basics/walk.ts";
import { unlessSatisfied } from "../../memory/unless-satisfied.ts";
import type { Dashboard } from "../../model/dashboard.ts";
import { type ShownDashboard, shownDashboards, shownDigest } from "../../read/shown-dashboards.ts";
import type { ClusterCheck, ClusterFinding } from "../check.ts";

export const dashboardLinks: ClusterCheck = {
  name: "dashboard-links",
  law: "A link of a dashboard leads to one that the same program shows, with variables that both have.",
  run(cluster) {
    const shown = shownDashboards(cluster);
    return unlessSatisfied(import.meta.url, shown.map(shownDigest), () =>
      [...new Set(shown.map(({ reader }) => reader))].flatMap((reader) => {
        const beside = shown.filter((one) => one.reader === reader);
        const there = new Map(
          beside.map(({ dashboard }) => [dashboard.uid, variablesOf(dashboard)]),
        );
        return beside.flatMap((one) => linkFaults(one, there));
      }),
    );
  },
};

function linkFaults(
  { application, reader, dashboard }: ShownDashboard,
  beside: ReadonlyMap<string, ReadonlySet<string>>,
): ClusterFinding[] {
  const own = variablesOf(dashboard);
  return linksIn(dashboard).flatMap(({ to, handed, taken, field }) => {
    const place = { application, field: `dashboards["${dashboard.title}"].${field}` };
    const there = beside.get(to);
    if (there === undefined) {
      const message = `leads to the dashboard "${to}", which "${reader}" does not show`;
      return [{ ...place, message, hint: didYouMean(to, beside.keys()) }];
    }
    const finding = (name: string, message: string, known: ReadonlySet<string>) =>
      known.has(name) ? [] : [{ ...place, message, hint: didYouMean(name, known) }];
    return [
      ...taken.flatMap((name) =>
        finding(name, `takes the variable "${name}", which this dashboard does not have`, own),
      ),
      ...handed.flatMap((name) =>
        finding(name, `hands over the variable "${name}", which "${to}" does not have`, there),
      ),
    ];
  });
}

interface Link {
  /** The uid that it leads to. */
  readonly to: string;
  /** The variables that it sets there. */
  readonly handed: readonly string[];
  /** Those of this dashboard whose values it takes. */
  readonly taken: readonly string[];
  readonly field: string;
}

/** The links to dashboards by uid, wherever: of panels, columns, the dashboard itself. */
function linksIn(dashboard: Dashboard): Link[] {
  const found: Link[] = [];
  walk(dashboard, (value, path) => {
    if (path.at(-1) !== "url" || typeof value !== "string") return;
    const [, to] = /^\/d\/([-\w]+)(?:[/?]|$)/.exec(value) ?? [];
    if (to === undefined) return;
    const named = (pattern: RegExp) => [...value.matchAll(pattern)].map(([, name]) => name!);
    const taken = named(/\$\{(\w+):queryparam\}/g);
    const handed = [...named(/[?&]var-(\w+)=/g), ...taken];
    found.push({ to, handed, taken, field: fieldOf(path) });
  });
  return found;
}

function variablesOf(dashboard: Dashboard): ReadonlySet<string> {
  const { list = [] } = (dashboard["templating"] ?? {}) as { list?: readonly { name: string }[] };
  return new Set(list.map(({ name }) => name));
}
