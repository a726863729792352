import { containersOf, podTemplate } from "../../model/pod-template.ts";
import type { KubernetesObject } from "../../model/kubernetes-object.ts";
import type { ObjectCheck } from "../check.ts";
import { below, type Disagreement } from "../disagreement.ts";
import { kindDisagreements } from "../kind-agreements.ts";
import { containerDisagreements, podDisagreements } from "../pod-agreements.ts";
import { workloadDisagreements } from "../workload-agreements.ts";

export const agreements: ObjectCheck = {
  name: "agreements",
  law: "Fields that speak of each other go together: no rollingUpdate beside Recreate, no more replicas at least than at most. No schema says so; the API server refuses it.",
  run: (object) => [
    ...below("spec", [...kindDisagreements(object), ...workloadDisagreements(object)]),
    ...ofPods(object),
  ],
};

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
