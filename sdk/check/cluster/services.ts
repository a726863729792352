import type { EvaluatedCluster } from "../../evaluate/evaluated.ts";
import { matches } from "../../model/matches.ts";
import type { OwnPods, OwnPort } from "../../model/pods.ts";
import { protocolOf } from "../../model/port.ts";
import { allOfKind } from "../../read/all-of-kind.ts";
import type { ResourceOf } from "../../model/of-kind.ts";
import { podsOf } from "../../read/pods.ts";
import type { ClusterCheck, ClusterFinding } from "../check.ts";

type ServicePort = NonNullable<NonNullable<ResourceOf<"Service">["spec"]>["ports"]>[number];

export const services: ClusterCheck = {
  name: "services",
  law: "A Service selects pods that exist, and leads to ports that these declare.",
  run(cluster) {
    const made = podsOf(cluster);
    return allOfKind(cluster, "Service").flatMap((service): ClusterFinding[] => {
      const { application, object, namespace, resource } = service;
      const { selector, ports = [] } = resource.spec ?? {};
      if (!selector) return [];
      const selected = (pods: Pick<OwnPods, "namespace" | "labels">) =>
        pods.namespace === namespace && matches({ matchLabels: selector }, pods.labels);
      const place = { application, object };
      if (outsidePods(cluster).some(selected)) return [];
      if (!made.some(selected)) {
        return [{ ...place, field: "spec.selector", message: "selects no pods" }];
      }
      const declared = declaredPods(cluster).filter(selected);
      // Of pods that nobody declares another law speaks.
      if (declared.length === 0) return [];
      const known = declared.flatMap((own) => Object.values(own.ports));
      return ports.flatMap((port, index) => {
        const finding = leadsNowhere(port, known);
        return finding ? [{ ...place, field: `spec.ports[${index}].targetPort`, ...finding }] : [];
      });
    });
  },
};

function declaredPods({ applications }: EvaluatedCluster): OwnPods[] {
  return applications.flatMap(({ pods }) => pods.filter(({ outside }) => !outside));
}

/** Pods that somebody else runs: which ports they have nobody here knows. */
function outsidePods({ applications }: EvaluatedCluster): OwnPods[] {
  return applications.flatMap(({ pods }) => pods.filter(({ outside }) => outside));
}

function leadsNowhere(
  { port, targetPort = port, protocol = "TCP" }: ServicePort,
  known: readonly OwnPort[],
): { message: string; hint: string } | undefined {
  const found = known.some(
    (one) => [one.name, one.number].includes(targetPort) && protocolOf(one) === protocol,
  );
  if (found) return undefined;
  const ports = known.map((one) => `${one.name} ${one.number}/${protocolOf(one)}`).join(", ");
  return {
    message: `"${targetPort}", ${protocol}, is no port of the selected pods`,
    hint: ports === "" ? "they declare none" : `they declare ${ports}`,
  };
}
