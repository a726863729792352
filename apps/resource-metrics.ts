import { metricsServer } from "../base/metrics-server/metrics-server.ts";
import { application, stack } from "../sdk/index.ts";
import { observability } from "./namespaces.ts";

export const resourceMetrics = stack({
  name: "resource-metrics",
  purpose: "What pods and nodes use at the moment, for autoscalers and kubectl top",
  applications: {
    // Autoscalers of later phases go by it.
    "metrics-server": application(metricsServer, { namespace: observability, phase: "operators" }),
  },
  provenBy: {
    "metrics-server": "npm test -- test/signals/metrics-server",
  },
});
