import { component, type Resource, scrape } from "../../sdk/index.ts";
import { istioAlerts } from "./alerts.ts";
import { istioRuleTests } from "./alerts.rule-tests.ts";
import { istioDashboards } from "./dashboards.ts";
import { istioInhibitions } from "./inhibitions.ts";
import { istiodMetrics } from "./metrics.ts";
import { options, shapes } from "./options.ts";
import { pods } from "./pods.ts";

/**
 * Watches an Istio that somebody else installed: its control plane, and its workloads by the series that the mesh's
 * Prometheus records. What wakes people about the control plane must not hang on that one.
 */
export const istioMonitors = component({
  name: "istio-monitors",
  options,
  shapes,
  pods,
  scrapes: ({ own }) => [
    scrape(own.istiod.ports["http-monitoring"], { by: "pods", exposes: [istiodMetrics] }),
  ],
  rules: ({ options }) => istioAlerts(options),
  ruleTests: istioRuleTests,
  inhibitions: istioInhibitions,
  dashboards: istioDashboards,
  objects: (): Resource[] => [],
});
