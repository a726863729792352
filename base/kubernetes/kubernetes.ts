import { component, type Resource } from "../../sdk/index.ts";
import { kubernetesAlerts } from "./alerts.ts";
import { kubernetesRuleTests } from "./alerts.rule-tests.ts";
import { kubernetesDashboards } from "./dashboards.ts";
import { corednsMetrics } from "./metrics.ts";
import { options } from "./options.ts";
import { pods } from "./pods.ts";
import { scrapes } from "./scrapes.ts";

/** Kubernetes itself: kubelets, containers, API server and DNS, none of which this tree runs. */
export const kubernetes = component({
  name: "kubernetes",
  options,
  pods,
  scrapes: ({ own, options }) => scrapes(own, options),
  rules: ({ options }) => kubernetesAlerts(options),
  ruleTests: kubernetesRuleTests,
  dashboards: kubernetesDashboards,
  // Its panels are on every dashboard, also where it is not scraped.
  metrics: [corednsMetrics],
  objects: (): Resource[] => [],
});
