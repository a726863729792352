import { kubeStateMetricsMetrics } from "../../../base/kube-state-metrics/metrics.ts";
import {
  cadvisorMetrics,
  kubeApiserverMetrics,
  kubeletMetrics,
} from "../../../base/kubernetes/metrics.ts";
import { nodeExporterMetrics } from "../../../base/node-exporter/metrics.ts";
import { prometheusMetrics } from "../../../base/prometheus/metrics.ts";
import { build } from "../../../sdk/check/build.ts";
import type { Catalogue } from "../../../sdk/index.ts";
import type { Finding } from "../../../sdk/model/finding.ts";
import type { DeliveredRule } from "../../../sdk/read/delivered-rules.ts";
import { componentOf, smallFleet } from "../../small-fleet.ts";
import { linux, namespace } from "../../small-objects.ts";

/** Rules that stand in one group. */
export interface Case {
  /** What is wrong with them, or what makes right ones look so. */
  readonly title: string;
  readonly rules: readonly DeliveredRule[];
  /** Of the group, where it matters. */
  readonly interval?: string;
}

/** An alert with all that an alert needs, apart from what is given. */
export function alert(expr: string, changes: Partial<DeliveredRule> = {}): DeliveredRule {
  const { labels, annotations, ...rest } = changes;
  return {
    alert: "Example",
    expr,
    for: "10m",
    ...rest,
    labels: { severity: "warning", team: "platform", ...labels },
    annotations: {
      summary: "Something is wrong.",
      description: "Something is wrong here.",
      runbook_url: "https://example.com/RUNBOOK.md#example",
      ...annotations,
    },
  };
}

interface Program {
  readonly name: string;
  readonly port: string;
  readonly metrics: readonly Catalogue[];
  readonly endpoints?: readonly object[];
}

const ofKubelet = (path: string) => ({
  path,
  honorLabels: true,
  relabelings: [{ sourceLabels: ["__metrics_path__"], targetLabel: "metrics_path" }],
});

const programs: readonly Program[] = [
  { name: "apiserver", port: "https", metrics: [kubeApiserverMetrics] },
  {
    name: "kube-state-metrics",
    port: "http-metrics",
    metrics: [kubeStateMetricsMetrics],
    endpoints: [{ honorLabels: true }],
  },
  {
    name: "kubelet",
    port: "https-metrics",
    metrics: [cadvisorMetrics, kubeletMetrics],
    endpoints: [ofKubelet("/metrics"), ofKubelet("/metrics/cadvisor")],
  },
  { name: "node-exporter", port: "metrics", metrics: [nodeExporterMetrics] },
  { name: "prometheus", port: "web", metrics: [prometheusMetrics] },
];

/** A program's Service and a ServiceMonitor that scrapes it every 30 seconds. */
function objectsOf({ name, port, endpoints = [{}] }: Program): readonly object[] {
  const labels = { "app.kubernetes.io/name": name };
  return [
    {
      apiVersion: "v1",
      kind: "Service",
      metadata: { name, namespace, labels },
      spec: { selector: labels, ports: [{ name: port, port: 9100 }] },
    },
    {
      apiVersion: "monitoring.coreos.com/v1",
      kind: "ServiceMonitor",
      metadata: { name, namespace },
      spec: {
        jobLabel: "app.kubernetes.io/name",
        selector: { matchLabels: labels },
        endpoints: endpoints.map((endpoint) => ({ port, ...endpoint })),
      },
    },
  ];
}

const prometheus = {
  apiVersion: "monitoring.coreos.com/v1",
  kind: "Prometheus",
  metadata: { name: "prometheus", namespace },
  spec: {
    ...linux,
    scrapeInterval: "30s",
    evaluationInterval: "30s",
    externalLabels: { cluster: "here" },
  },
};

/**
 * What `check` says of the rules of each case, all in one fleet that runs node-exporter, kube-state-metrics,
 * kubelets, an API server and a Prometheus. Alerts called Example get a name of their own in each case.
 */
export async function judgeCases(cases: readonly Case[]): Promise<readonly Finding[][]> {
  const objects = cases.map((one, index) => ({
    apiVersion: "monitoring.coreos.com/v1",
    kind: "PrometheusRule",
    metadata: { name: `case-${index}`, namespace },
    spec: { groups: [groupOf(one, index)] },
  }));
  const beside = Object.fromEntries(
    programs.map((program) => [
      program.name,
      componentOf(program.name, objectsOf(program), { metrics: program.metrics }),
    ]),
  );
  const fleet = smallFleet([prometheus, ...objects], { beside });
  const { findings } = await build(fleet);
  const place = `${fleet.clusters[0]!.name}/example/PrometheusRule/${namespace}/`;
  const ofRules = findings.filter(({ field }) => field?.startsWith("spec.groups"));
  return cases.map((_, index) =>
    ofRules.filter(({ object }) => object === `${place}case-${index}`),
  );
}

/** The rules of a case as a group, whose name tells which case it is. */
export function groupOf({ rules, interval }: Case, index: number) {
  const every = interval === undefined ? {} : { interval };
  return { name: `case-${index}`, ...every, rules: rules.map(named(index)) };
}

function named(index: number) {
  return (rule: DeliveredRule): DeliveredRule =>
    rule.alert === "Example" ? { ...rule, alert: `Example${index}` } : rule;
}
