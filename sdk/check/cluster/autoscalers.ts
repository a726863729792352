import type { ClusterCheck, ClusterFinding } from "../check.ts";
import { allOfKind } from "../../read/all-of-kind.ts";

export const autoscalers: ClusterCheck = {
  name: "autoscalers",
  law: "A HorizontalPodAutoscaler scales something that exists and that does not fix its own replicas.",
  run(cluster) {
    const targets = allOfKind(cluster, "Deployment", "StatefulSet");
    return allOfKind(cluster, "HorizontalPodAutoscaler").flatMap((scaler): ClusterFinding[] => {
      const { application, object, namespace, resource } = scaler;
      const field = "spec.scaleTargetRef";
      const { kind = "", name = "" } = resource.spec?.scaleTargetRef ?? {};
      const target = targets.find(
        (one) => one.namespace === namespace && one.resource.kind === kind && one.name === name,
      );
      const finding = { application, object, field };
      if (!target) return [{ ...finding, message: `"${name}" is no ${kind} of this namespace` }];
      if (target.resource.spec?.replicas === undefined) return [];
      const message = `${kind} ${name} fixes its replicas, which Argo CD would set back`;
      return [{ ...finding, message, hint: "leave out spec.replicas there" }];
    });
  },
};
