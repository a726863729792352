import { component, type OwnOf, provide, type Resource, service, to } from "../../sdk/index.ts";
import { kubelets, kubeletService } from "../roles.ts";
import { kubernetesAlerts } from "./alerts.ts";
import { controlPlaneAlerts } from "./alerts-control-plane.ts";
import { controlPlaneRuleTests } from "./alerts-control-plane.rule-tests.ts";
import { kubernetesRuleTests } from "./alerts.rule-tests.ts";
import { kubernetesDashboards } from "./dashboards.ts";
import { controlPlaneInhibitions, kubernetesInhibitions } from "./inhibitions.ts";
import { corednsMetrics } from "./metrics.ts";
import { options, shapes } from "./options.ts";
import { pods } from "./pods.ts";
import { runsCoreDns } from "./runs-core-dns.ts";
import { scrapes } from "./scrapes.ts";

/** The DNS server's own Service has no port for its metrics on AKS. */
function metricsService(own: OwnOf<typeof pods>["coredns"]): Resource {
  const port = own.ports.metrics.number;
  const ports = [{ name: "metrics", port, targetPort: port, protocol: "TCP" as const }];
  return service(own, { clusterIP: "None", ports });
}

/** Kubernetes itself: kubelets, containers, API server and DNS, none of which this tree runs. */
export const kubernetes = component({
  name: "kubernetes",
  options,
  shapes,
  pods,
  provides: ({ own }) => [provide(kubelets, own.kubelet.ports["https-metrics"])],
  // Nobody here connects to it: it is asked to be there.
  flows: () => ({ kubelets: to(kubeletService, "finds the kubelets") }),
  scrapes: ({ own, ...about }) => scrapes(own, about),
  rules: ({ cluster, options }) => [...kubernetesAlerts(cluster), ...controlPlaneAlerts(options)],
  ruleTests: (options, cluster) => [
    ...kubernetesRuleTests(cluster),
    ...controlPlaneRuleTests(options),
  ],
  inhibitions: ({ options }) => [...kubernetesInhibitions, ...controlPlaneInhibitions(options)],
  dashboards: kubernetesDashboards,
  // Its panels are on every dashboard, also where it is not scraped.
  metrics: [corednsMetrics],
  objects: ({ own, cluster }): Resource[] =>
    runsCoreDns(cluster) ? [metricsService(own.coredns)] : [],
});
