import type { Scrape } from "../model/facet.ts";
import type { OwnPods } from "../model/pods.ts";

const meta = "__meta_kubernetes_";

/** What discovery tells, by what it looks at: where a label stands of what a target is. */
const told = {
  service: {
    labels: `${meta}service_label`,
    port: `${meta}endpointslice_port_name`,
  },
  pod: { labels: `${meta}pod_label`, port: `${meta}pod_container_port_name` },
} as const;

/** Keeps the named port of the selected Service or pods; a pod that has ended keeps its address until it goes. */
export function keptTargets({ port, by }: Scrape): object[] {
  const { labels, port: portName } = told[by === "pods" ? "pod" : "service"];
  const selected = by === "pods" ? port.of.labels : port.of.serviceLabels;
  return [
    ...Object.entries(selected).map(([label, value]) => ({
      action: "keep",
      source_labels: [labelOf(labels, label)],
      regex: literal(value),
    })),
    { action: "keep", source_labels: [portName], regex: literal(port.name) },
    { action: "drop", source_labels: [`${meta}pod_phase`], regex: "Failed|Succeeded" },
  ];
}

/** The labels that the operator gives each target of a monitor (v0.93.1, `pkg/prometheus/promcfg.go`). */
export function discoveredLabels({ port, by }: Scrape): object[] {
  const target = [
    `${meta}endpointslice_address_target_kind`,
    `${meta}endpointslice_address_target_name`,
  ];
  return [
    ...(by === "pods"
      ? []
      : [
          { source_labels: target, regex: "Node;(.*)", target_label: "node" },
          { source_labels: [`${meta}service_name`], target_label: "service" },
        ]),
    { source_labels: [`${meta}namespace`], target_label: "namespace" },
    { source_labels: [`${meta}pod_name`], target_label: "pod" },
    { source_labels: [`${meta}pod_container_name`], target_label: "container" },
    { target_label: "job", replacement: port.of.job },
    { target_label: "endpoint", replacement: port.name },
  ];
}

/** Steps, as the operator takes them, by which a discovery of every pod leaves out those of some groups. */
export function withoutPods(
  groups: readonly Pick<OwnPods, "namespace" | "labels">[],
): { sourceLabels: string[]; regex: string; action: "drop" }[] {
  const steps = groups
    // What goes by no label is no pod.
    .filter(({ labels }) => Object.keys(labels).length > 0)
    .map(({ namespace, labels }) => ({
      sourceLabels: [
        `${meta}namespace`,
        ...Object.keys(labels).map((label) => labelOf(told.pod.labels, label)),
      ],
      regex: [namespace, ...Object.values(labels)].map(literal).join(";"),
      action: "drop" as const,
    }));
  return [...new Map(steps.map((step) => [JSON.stringify(step), step])).values()];
}

/** Where discovery tells the value of a label. */
function labelOf(labels: string, name: string): string {
  return `${labels}_${name.replaceAll(/\W/g, "_")}`;
}

/** What stands for nothing but itself in a pattern; values of labels hold no other sign than the dot. */
function literal(text: string): string {
  return text.replaceAll(".", String.raw`\.`);
}
