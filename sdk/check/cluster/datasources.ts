import { didYouMean } from "../../basics/did-you-mean.ts";
import { fieldOf, walk } from "../../basics/walk.ts";
import type { EvaluatedApplication } from "../../evaluate/evaluated.ts";
import { digest } from "../../memory/digest.ts";
import { unlessSatisfied } from "../../memory/unless-satisfied.ts";
import type { Dashboard } from "../../model/dashboard.ts";
import {
  type DatasourceFile,
  datasourceFiles,
  provisionedDatasources,
} from "../../read/datasource-files.ts";
import type { DatasourceName } from "../../read/datasource-type.ts";
import { type ShownDashboard, shownDashboards, shownDigest } from "../../read/shown-dashboards.ts";
import type { ClusterCheck, ClusterFinding } from "../check.ts";

/** What Grafana knows itself: what it stores, other panels, several at once, expressions, the default one. */
const own = /^(?:-- .* --|__expr__|grafana|default)$/;
const variable = /\$|\[\[/;

export const datasources: ClusterCheck = {
  name: "datasources",
  law: "A datasource that a dashboard names is one of each program that shows it.",
  run(cluster) {
    const files = datasourceFiles(cluster);
    const shown = shownDashboards(cluster);
    const declared = cluster.applications.map(({ name, datasources }) => [name, datasources]);
    // Reading the files is the slow part.
    return unlessSatisfied(
      import.meta.url,
      [digest([shown.map(shownDigest), files, declared])],
      () => {
        const known = new Map(cluster.applications.map((one) => [one.name, namesIn(one, files)]));
        return shown.flatMap((one) => faults(one, known.get(one.reader)!));
      },
    );
  },
};

/** What dashboards may call the datasources of a program by; none where the tree says of none. */
function namesIn(
  { name, datasources }: EvaluatedApplication,
  files: readonly DatasourceFile[],
): ReadonlySet<string> {
  const provisioned = files
    .filter(({ application }) => application === name)
    .flatMap(provisionedDatasources);
  return new Set([
    ...datasources.map(({ uid }) => uid),
    ...provisioned.flatMap((one) => (one.uid === undefined ? [one.name] : [one.uid, one.name])),
  ]);
}

function faults(
  { application, reader, dashboard }: ShownDashboard,
  known: ReadonlySet<string>,
): ClusterFinding[] {
  if (known.size === 0) return [];
  return namedIn(dashboard).flatMap(({ name, field }) => {
    if (known.has(name)) return [];
    const message = `names the datasource "${name}", which "${reader}" does not have`;
    const hint = didYouMean(name, known) || `it has ${[...known].sort().join(", ")}`;
    return [{ application, field: `dashboards["${dashboard.title}"].${field}`, message, hint }];
  });
}

/** The datasources that a dashboard names by uid or by name, wherever: of panels, queries, variables, annotations. */
function namedIn(dashboard: Dashboard): { name: string; field: string }[] {
  const found: { name: string; field: string }[] = [];
  walk(dashboard, (value, path) => {
    if (path.at(-1) !== "datasource") return;
    const named = value as DatasourceName;
    const name = typeof named === "string" ? named : named?.uid;
    if (typeof name !== "string" || own.test(name) || variable.test(name)) return;
    found.push({ name, field: fieldOf(path) });
  });
  return found;
}
