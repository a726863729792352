import type { Dashboard } from "../../sdk/index.ts";
import { nodeDashboard } from "./dashboards/node.ts";
import { nodesDashboard } from "./dashboards/nodes.ts";

export const nodeExporterDashboards: readonly Dashboard[] = [nodesDashboard, nodeDashboard];
