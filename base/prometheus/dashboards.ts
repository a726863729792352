import type { Dashboard } from "../../sdk/index.ts";
import { overview } from "./dashboards/overview.ts";
import { remoteWriteDashboard } from "./dashboards/remote-write.ts";

export const prometheusDashboards: readonly Dashboard[] = [overview, remoteWriteDashboard];
