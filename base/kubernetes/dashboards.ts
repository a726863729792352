import type { Dashboard } from "../../sdk/index.ts";
import { apiServerDashboard } from "./dashboards/api-server.ts";
import { clusterDashboard } from "./dashboards/cluster.ts";
import { coreDnsDashboard } from "./dashboards/core-dns.ts";
import { kubeletDashboard } from "./dashboards/kubelet.ts";
import { namespaceDashboard } from "./dashboards/namespace.ts";
import { networkDashboard } from "./dashboards/network.ts";
import { nodeDashboard } from "./dashboards/node.ts";
import { nodesDashboard } from "./dashboards/nodes.ts";
import { podDashboard } from "./dashboards/pod.ts";
import { volumesDashboard } from "./dashboards/volumes.ts";
import { workloadDashboard } from "./dashboards/workload.ts";

export const kubernetesDashboards: readonly Dashboard[] = [
  clusterDashboard,
  namespaceDashboard,
  workloadDashboard,
  podDashboard,
  nodesDashboard,
  nodeDashboard,
  networkDashboard,
  volumesDashboard,
  apiServerDashboard,
  kubeletDashboard,
  coreDnsDashboard,
];
