import type { EvaluatedCluster } from "../evaluate/evaluated.ts";
import { digest } from "../memory/digest.ts";
import type { Dashboard } from "../model/dashboard.ts";

/** A dashboard, who declares it and who shows it. */
export interface ShownDashboard {
  readonly application: string;
  readonly reader: string;
  readonly dashboard: Dashboard;
}

/** The dashboards of a cluster, each for every program that shows it. */
export function shownDashboards({ applications }: EvaluatedCluster): ShownDashboard[] {
  return applications.flatMap(({ name: application, facets, readers }) =>
    (readers.dashboards ?? []).flatMap((reader) =>
      (facets.dashboards ?? []).map((dashboard) => ({ application, reader, dashboard })),
    ),
  );
}

/** A digest of one: most clusters show the same dashboards, whose own digests are known. */
export function shownDigest({ dashboard, ...place }: ShownDashboard): string {
  return JSON.stringify([place, digest(dashboard)]);
}
