import {
  apiServer,
  component,
  disruptionBudget,
  from,
  type Resource,
  scrape,
  service,
  to,
} from "../../sdk/index.ts";
import { kubelets } from "../roles.ts";
import { access } from "./access.ts";
import { metricsServerAlerts } from "./alerts.ts";
import { metricsServerRuleTests } from "./alerts.rule-tests.ts";
import { apiService } from "./api-service.ts";
import { metricsServerDashboards } from "./dashboards.ts";
import { metricsServerMetrics } from "./metrics.ts";
import { options } from "./options.ts";
import { ports } from "./ports.ts";
import { workload } from "./workload.ts";

/** What pods and nodes use at the moment, as an API of Kubernetes: autoscalers and `kubectl top` ask it. */
export const metricsServer = component({
  name: "metrics-server",
  options,
  ports,
  flows: ({ own }) => ({
    objects: to(apiServer, "finds nodes and pods, and asks who calls it"),
    kubelets: to(kubelets, "asks what pods use"),
    calls: from(apiServer, own.ports.https, "hands on what autoscalers and people ask"),
  }),
  scrapes: ({ own }) => [
    scrape(own.ports.https, {
      exposes: [metricsServerMetrics],
      // It makes its certificate for itself.
      tlsConfig: { insecureSkipVerify: true },
    }),
  ],
  rules: metricsServerAlerts,
  ruleTests: metricsServerRuleTests,
  dashboards: metricsServerDashboards,
  objects: ({ own, options }): Resource[] => [
    ...access(own),
    workload(own, options),
    disruptionBudget(own),
    service(own),
    apiService(own),
  ],
});
