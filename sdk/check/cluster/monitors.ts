import type { ClusterCheck, ClusterFinding } from "../check.ts";
import { matches } from "../../model/matches.ts";
import { allOfKind } from "../../read/all-of-kind.ts";
import type { ResourceOf } from "../../model/of-kind.ts";
import { outsidePods, podsOf } from "../../read/pods.ts";
import { servicesOf } from "../../read/services.ts";

type Spec = ResourceOf<"PodMonitor" | "ServiceMonitor">["spec"];

export const monitors: ClusterCheck = {
  name: "monitors",
  law: "A monitor selects a Service or pods that exist on the cluster, and ports that they have.",
  run(cluster) {
    const services = servicesOf(cluster);
    const pods = [...podsOf(cluster), ...outsidePods(cluster)];
    return allOfKind(cluster, "PodMonitor", "ServiceMonitor").flatMap(
      ({ application, object, resource: { kind, spec }, namespace }) => {
        const targets = kind === "PodMonitor" ? pods : services;
        // Pods of every namespace are other teams' business too: what is not here may be there.
        if (kind === "PodMonitor" && spec.namespaceSelector?.any) return [];
        const selected = targets.filter(
          (one) => inScope(one.namespace, spec, namespace) && matches(spec.selector, one.labels),
        );
        return findings(spec, selected, kind).map((finding) => ({
          application,
          object,
          ...finding,
        }));
      },
    );
  },
};

const outside = "declare what this tree does not run `outside`";
const targetsOf = {
  PodMonitor: { what: "pods", hint: `add their workload; ${outside}` },
  ServiceMonitor: {
    what: "Service",
    hint: `add service(own), or find the pods without one: scrape(port, { by: "pods" }); ${outside}`,
  },
};

function inScope(namespace: string, { namespaceSelector }: Spec, own: string): boolean {
  if (namespaceSelector?.any) return true;
  return (namespaceSelector?.matchNames ?? [own]).includes(namespace);
}

function findings(
  spec: Spec,
  selected: readonly { readonly ports: ReadonlySet<string | number> }[],
  kind: keyof typeof targetsOf,
): Omit<ClusterFinding, "application">[] {
  const { what, hint } = targetsOf[kind];
  if (selected.length === 0) {
    return [{ field: "spec.selector", message: `selects no ${what} of this cluster`, hint }];
  }
  const field = "endpoints" in spec ? "endpoints" : "podMetricsEndpoints";
  const endpoints = ("endpoints" in spec ? spec.endpoints : spec.podMetricsEndpoints) ?? [];
  return endpoints.flatMap(({ port }, index) => {
    if (port === undefined || selected.some(({ ports }) => ports.has(port))) return [];
    const known = [...new Set(selected.flatMap(({ ports }) => [...ports]))];
    const names = known.filter((name) => typeof name === "string" && name !== "");
    const message = `"${port}" is no port of the selected ${what}`;
    return [{ field: `spec.${field}[${index}].port`, message, hint: `one of ${names.join(", ")}` }];
  });
}
