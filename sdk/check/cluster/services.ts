import type { ClusterCheck, ClusterFinding } from "../check.ts";
import { matches } from "../../model/matches.ts";
import { allOfKind } from "../../read/of-kind.ts";
import { podsOf } from "../../read/pods.ts";

export const services: ClusterCheck = {
  name: "services",
  law: "A Service selects pods that exist, and leads to ports that they have.",
  run(cluster) {
    const pods = podsOf(cluster);
    return allOfKind(cluster, "Service").flatMap((service): ClusterFinding[] => {
      const { application, object, namespace, resource } = service;
      const { selector, ports = [] } = resource.spec ?? {};
      if (!selector) return [];
      const selected = pods.filter(
        (one) => one.namespace === namespace && matches({ matchLabels: selector }, one.labels),
      );
      const place = { application, object };
      if (selected.length === 0) {
        return [{ ...place, field: "spec.selector", message: "selects no pods" }];
      }
      return ports.flatMap(({ targetPort }, index) => {
        if (typeof targetPort !== "string") return [];
        if (selected.some((one) => one.ports.has(targetPort))) return [];
        const message = `"${targetPort}" is no port of the selected pods`;
        return [{ ...place, field: `spec.ports[${index}].targetPort`, message }];
      });
    });
  },
};
