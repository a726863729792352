import { allOfKind } from "../../read/all-of-kind.ts";
import type { ClusterCheck, ClusterFinding } from "../check.ts";

const group = "metrics.k8s.io";
/** The kinds of metrics that are what pods and nodes use; the others come from other APIs. */
const served: ReadonlySet<string> = new Set(["ContainerResource", "Resource"]);

export const resourceMetrics: ClusterCheck = {
  name: "resource-metrics",
  law: `What pods use, by which autoscalers go, is served on the cluster, and once: by an APIService of ${group}, or by the provider.`,
  run(cluster) {
    const services = allOfKind(cluster, "APIService").filter(
      ({ resource }) => resource.spec?.group === group,
    );
    if (cluster.facts.resourceMetrics) {
      return services.map(({ application, object }) => ({
        ...{ application, object, message: `the provider serves ${group} here already` },
        hint: "two set each other's APIService back: leave this one out, or take resourceMetrics out of the cluster's file",
      }));
    }
    // Who serves it may be what is missing.
    if (services.length > 0 || cluster.applications.some(({ incomplete }) => incomplete)) return [];
    return allOfKind(cluster, "HorizontalPodAutoscaler").flatMap(
      ({ application, object, resource }) =>
        (resource.spec?.metrics ?? []).flatMap(({ type }, index): ClusterFinding[] =>
          served.has(type)
            ? [
                {
                  ...{ application, object, field: `spec.metrics[${index}]` },
                  message: `nobody serves ${group} on this cluster`,
                  hint: "run metrics-server there, or say resourceMetrics: true where the provider does",
                },
              ]
            : [],
        ),
    );
  },
};
