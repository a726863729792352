import type { ResourceOf } from "../../model/of-kind.ts";
import { podTemplate } from "../../model/pod-template.ts";
import { allOfKind, type Placed } from "../../read/all-of-kind.ts";
import type { ClusterCheck, ClusterFinding } from "../check.ts";

type Metric = NonNullable<
  NonNullable<ResourceOf<"HorizontalPodAutoscaler">["spec"]>["metrics"]
>[number];

export const autoscalers: ClusterCheck = {
  name: "autoscalers",
  law: "A HorizontalPodAutoscaler scales something that exists, that does not fix its own replicas and that asks for what it is measured by.",
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
      const message = `${kind} ${name} fixes its replicas, which Argo CD would set back`;
      return [
        ...(target.resource.spec?.replicas === undefined
          ? []
          : [{ ...finding, message, hint: "leave out spec.replicas there" }]),
        ...(resource.spec?.metrics ?? []).flatMap((metric, index) =>
          unasked(metric, target).map((container) => ({
            ...{ application, object, field: `spec.metrics[${index}]` },
            message: `the container ${container} of ${name} asks for no ${metric.resource?.name}, of which this is a share`,
            hint: `give it resources.requests.${metric.resource?.name}`,
          })),
        ),
      ];
    });
  },
};

/** The containers that ask for none of what is measured as a share of what they ask for: it is never known then. */
function unasked(
  { resource }: Metric,
  { object }: Pick<Placed<"Deployment" | "StatefulSet">, "object">,
): string[] {
  if (resource?.target.type !== "Utilization") return [];
  const containers = podTemplate(object)?.template.spec?.containers ?? [];
  return containers
    .filter(({ resources }) => resources?.requests?.[resource.name] === undefined)
    .map(({ name }) => name);
}
