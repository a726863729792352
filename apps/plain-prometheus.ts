import { alertmanager } from "../base/alertmanager/alertmanager.ts";
import { blackboxExporter } from "../base/blackbox-exporter/blackbox-exporter.ts";
import { grafana } from "../base/grafana/grafana.ts";
import { kubeStateMetrics } from "../base/kube-state-metrics/kube-state-metrics.ts";
import { nodeDirectorySizeMetrics } from "../base/node-directory-size-metrics/node-directory-size-metrics.ts";
import { nodeExporter } from "../base/node-exporter/node-exporter.ts";
import { prometheus } from "../base/prometheus/prometheus.ts";
import { alertReceiver, logStore, metricsStore, prober, traceStore } from "../base/roles.ts";
import { application, bind, stack } from "../sdk/index.ts";
import { observabilityNodes, observabilityPlain } from "./namespaces.ts";

const byPlain = bind("scrapes", "prometheus-plain");
const heldBack = bind("inhibitions", "alertmanager-plain");
const inPlain = bind("dashboards", "grafana-plain");

/** Beside the Prometheus of the platform, which watches this one. Its cluster says its `localDisk`. */
export const plainPrometheus = stack({
  name: "plain-prometheus",
  purpose: "A Prometheus without an operator on a disk of a node, and what it scrapes",
  applications: {
    // Its scrapes and rules are the platform's: one that is gone tells nobody.
    "alertmanager-plain": application(alertmanager, {
      namespace: observabilityPlain,
      phase: "workloads",
      private: true,
      options: { plain: true, replicas: 1 },
    }),
    "blackbox-exporter": application(blackboxExporter, {
      namespace: observabilityPlain,
      phase: "workloads",
      private: true,
      binds: [byPlain, inPlain, heldBack],
    }),
    "grafana-plain": application(grafana, {
      namespace: observabilityPlain,
      phase: "workloads",
      private: true,
      options: { filledBy: "job" },
      binds: [
        byPlain,
        inPlain,
        heldBack,
        bind(metricsStore, "prometheus-plain"),
        bind(alertReceiver, "alertmanager-plain"),
        bind(logStore, []),
        bind(traceStore, []),
      ],
    }),
    "kube-state-metrics-plain": application(kubeStateMetrics, {
      namespace: observabilityPlain,
      phase: "workloads",
      private: true,
      binds: [byPlain, heldBack],
    }),
    "node-directory-size-metrics": application(nodeDirectorySizeMetrics, {
      namespace: observabilityNodes,
      phase: "workloads",
      private: true,
      binds: [byPlain, inPlain, heldBack],
    }),
    "node-exporter-plain": application(nodeExporter, {
      namespace: observabilityNodes,
      phase: "workloads",
      private: true,
      options: { port: 9110 },
      binds: [byPlain, inPlain, heldBack],
    }),
    "prometheus-plain": application(prometheus, {
      namespace: observabilityPlain,
      phase: "workloads",
      private: true,
      options: { plain: true },
      binds: [
        bind("rules", "prometheus-plain"),
        inPlain,
        // The platform says the same of nodes and objects: its people would hear it twice.
        bind(alertReceiver, "alertmanager-plain"),
        bind(prober, "blackbox-exporter"),
      ],
    }),
  },
  provenBy: {
    "alertmanager-plain": "npm test -- test/base/alertmanager-plain",
    "blackbox-exporter": "npm test -- test/base/blackbox-exporter",
    "grafana-plain": "npm test -- test/signals/grafana-import",
    "kube-state-metrics-plain": "npm run e2e -- plain-prometheus",
    "node-directory-size-metrics": "npm test -- test/signals/node-directory-size-metrics",
    "node-exporter-plain": "npm run e2e -- plain-prometheus",
    "prometheus-plain": "npm run e2e -- plain-prometheus",
  },
});
