import { containersOf, podTemplate } from "../../model/pod-template.ts";
import { ofKind } from "../../model/of-kind.ts";
import type { KubernetesObject } from "../../model/kubernetes-object.ts";
import type { ObjectCheck } from "../check.ts";
import { below, type Disagreement, told } from "../disagreement.ts";
import { kindDisagreements } from "../kind-agreements.ts";
import { containerDisagreements, podDisagreements } from "../pod-agreements.ts";
import { roleDisagreements } from "../role-disagreements.ts";
import { workloadDisagreements } from "../workload-agreements.ts";

export const agreements: ObjectCheck = {
  name: "agreements",
  law: "Fields that speak of each other go together: no rollingUpdate beside Recreate, no more replicas at least than at most. No schema says so; the API server refuses it, or the node.",
  run: (object) => [
    ...below("spec", [...kindDisagreements(object), ...workloadDisagreements(object)]),
    ...roleDisagreements(object),
    ...ofPriority(object),
    ...ofPods(object),
  ],
};

/** Source: Kubernetes v1.36, `pkg/apis/scheduling/validation`. */
function ofPriority(object: KubernetesObject): Disagreement[] {
  const found = ofKind(object, "PriorityClass");
  if (!found) return [];
  return [
    ...told((found.value ?? 0) > 1_000_000_000, {
      field: "value",
      message: `${found.value} is the system's own: 1000000000 is the most`,
    }),
    ...told(object.metadata.name.startsWith("system-"), {
      field: "metadata.name",
      message: "begins with system-, as only the system's own do",
    }),
  ];
}

function ofPods(object: KubernetesObject): Disagreement[] {
  const found = podTemplate(object);
  const pod = found?.template.spec;
  if (!pod) return [];
  return [
    ...below(`${found.field}.spec`, podDisagreements(pod, object.kind)),
    ...containersOf(object).flatMap(({ container, field }) => {
      const prepares = field.includes("initContainers");
      return below(field, containerDisagreements(container, pod, prepares));
    }),
  ];
}
