import { remembered } from "../basics/remembered.ts";
import type { Dashboard } from "../model/dashboard.ts";

/** The text of a dashboard that Grafana reads from a file. Clusters that show it share the text, too. */
export const dashboardFile = remembered(
  (dashboard: Dashboard): string => `${JSON.stringify(dashboard, null, 2)}\n`,
);
