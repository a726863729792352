import type { Dashboard } from "../../sdk/index.ts";
import { overview } from "./dashboards/overview.ts";
import { podResources } from "./dashboards/pod-resources.ts";
import { remoteWriteDashboard } from "./dashboards/remote-write.ts";
import { scrapesDashboard } from "./dashboards/scrapes.ts";
import type { PrometheusOptions } from "./options.ts";

/** A plain one scrapes neither itself nor another Prometheus: its dashboards show what it has. */
export function prometheusDashboards({
  plain,
}: Pick<PrometheusOptions, "plain">): readonly Dashboard[] {
  return plain ? [scrapesDashboard, podResources] : [overview, remoteWriteDashboard];
}
