import { alertmanager } from "../base/alertmanager/alertmanager.ts";
import { grafana } from "../base/grafana/grafana.ts";
import { kubeStateMetrics } from "../base/kube-state-metrics/kube-state-metrics.ts";
import { kubernetes } from "../base/kubernetes/kubernetes.ts";
import { nodeExporter } from "../base/node-exporter/node-exporter.ts";
import { prometheus } from "../base/prometheus/prometheus.ts";
import { prometheusOperator } from "../base/prometheus-operator/prometheus-operator.ts";
import { application, stack, upstream } from "../sdk/index.ts";
import { observability, observabilityNodes, observabilityTeams } from "./namespaces.ts";

/** What a cluster names its receivers with. */
export { email } from "../base/alertmanager/integrations/email.ts";
export { pagerduty } from "../base/alertmanager/integrations/pagerduty.ts";
export { silent } from "../base/alertmanager/integrations/silent.ts";
export { slack } from "../base/alertmanager/integrations/slack.ts";
export { victorops } from "../base/alertmanager/integrations/victorops.ts";
export { oncall, oncallHeartbeat, webhook } from "../base/alertmanager/integrations/webhook.ts";

export const prometheusStack = stack({
  name: "prometheus-stack",
  purpose: "Metrics, alerts and dashboards of the cluster itself",
  applications: {
    "prometheus-operator-crds": upstream({
      namespace: observability,
      phase: "crds",
      repository: "https://github.com/prometheus-operator/prometheus-operator",
      tag: "v0.93.1",
      path: "example/prometheus-operator-crd",
      form: "files",
      kinds: ["apiextensions.k8s.io/v1/CustomResourceDefinition"],
    }),
    alertmanager: application(alertmanager, {
      namespace: observability,
      phase: "workloads",
      options: { untrustedNamespaces: [observabilityTeams.name] },
    }),
    grafana: application(grafana, { namespace: observability, phase: "workloads" }),
    "kube-state-metrics": application(kubeStateMetrics, {
      namespace: observability,
      phase: "workloads",
    }),
    kubernetes: application(kubernetes, { namespace: observability, phase: "workloads" }),
    "node-exporter": application(nodeExporter, {
      namespace: observabilityNodes,
      phase: "workloads",
    }),
    prometheus: application(prometheus, { namespace: observability, phase: "workloads" }),
    "prometheus-operator": application(prometheusOperator, {
      namespace: observability,
      phase: "operators",
    }),
  },
  provenBy: {
    "prometheus-operator-crds": "npm run e2e -- late-definitions",
    alertmanager: "npm test -- test/signals/alerts",
    grafana: "npm test -- test/base/grafana",
    "kube-state-metrics": "npm test -- test/base/kube-state-metrics",
    kubernetes: "npm test -- test/base/kubernetes",
    "node-exporter": "npm test -- test/base/node-exporter",
    prometheus: "npm run e2e -- operator",
    "prometheus-operator": "npm run e2e -- operator",
  },
});
