import type { EvaluatedCluster } from "../../evaluate/evaluated.ts";
import { digest } from "../../memory/digest.ts";
import { unlessSatisfied } from "../../memory/unless-satisfied.ts";
import type { ClusterCheck, ClusterFinding } from "../check.ts";
import {
  type DatasourceFile,
  datasourceFiles,
  provisionedDatasources,
} from "../../read/datasource-files.ts";

export const dashboards: ClusterCheck = {
  name: "dashboards",
  law: "Every dashboard and every provisioned datasource has a uid of its own, because links hold it.",
  run(cluster) {
    const uids = dashboardUids(cluster);
    const files = datasourceFiles(cluster);
    // Reading the files is the slow part.
    return unlessSatisfied(import.meta.url, [digest([uids, files])], () => [
      ...uids.flatMap((shown) => duplicates(shown, "dashboard")),
      ...files.flatMap((file) => duplicates(datasourceUids(file), "datasource")),
    ]);
  },
};

/** A uid and where it stands. */
interface Uid extends Omit<ClusterFinding, "message"> {
  readonly uid: unknown;
}

/** The uids of each program that shows dashboards, and those of each component whose nobody does. */
function dashboardUids({ applications }: EvaluatedCluster): Uid[][] {
  const shown = new Map<string, Uid[]>();
  for (const { name: application, facets, readers } of applications) {
    const uids = (facets.dashboards ?? []).map(({ uid, title }) => ({
      application,
      field: `dashboards["${title}"].uid`,
      uid,
    }));
    const nobody = [`nobody, of ${application}`];
    for (const reader of readers.dashboards?.length ? readers.dashboards : nobody) {
      shown.set(reader, [...(shown.get(reader) ?? []), ...uids]);
    }
  }
  return [...shown.values()];
}

function datasourceUids(file: DatasourceFile): Uid[] {
  const { application, object, key } = file;
  return provisionedDatasources(file).map(({ name, uid }) => ({
    ...{ application, object, uid },
    field: `data["${key}"] ${name}`,
  }));
}

/** Grafana's own rule: at most 40 letters, digits, - and _. */
function duplicates(uids: readonly Uid[], what: string): ClusterFinding[] {
  const seen = new Set<unknown>();
  return uids.flatMap(({ uid, ...place }) => {
    const valid = typeof uid === "string" && /^[-\w]{1,40}$/.test(uid);
    if (!valid) {
      const hint = "1 to 40 letters, digits, - and _";
      return [{ ...place, message: `"${String(uid ?? "")}" is no uid of a ${what}`, hint }];
    }
    if (seen.has(uid)) return [{ ...place, message: `"${uid}" is the uid of another ${what} too` }];
    seen.add(uid);
    return [];
  });
}
