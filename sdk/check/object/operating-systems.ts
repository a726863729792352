import type { ObjectFinding } from "../../model/finding.ts";
import type { KubernetesObject } from "../../model/kubernetes-object.ts";
import { ofKind } from "../../model/of-kind.ts";
import { podTemplate } from "../../model/pod-template.ts";
import type { ObjectCheck } from "../check.ts";

const label = "kubernetes.io/os";

export const operatingSystems: ObjectCheck = {
  name: "operating-systems",
  law: "A workload names the operating system of its nodes: a cluster may have pools of another.",
  run(object) {
    const found = placement(object);
    return found === undefined || found.nodeSelector?.[label] !== undefined
      ? []
      : [finding(`${found.field}.nodeSelector`)];
  },
};

interface Placement {
  readonly field: string;
  readonly nodeSelector: Readonly<Record<string, string>> | undefined;
}

function placement(object: KubernetesObject): Placement | undefined {
  const made = podTemplate(object);
  if (made) return { field: `${made.field}.spec`, nodeSelector: made.template.spec?.nodeSelector };
  const own = ofKind(object, "Alertmanager", "Prometheus");
  return own && { field: "spec", nodeSelector: own.spec?.nodeSelector };
}

function finding(field: string): ObjectFinding {
  const message = `does not name ${label}`;
  return { field, message, hint: `nodeSelector: { "${label}": "linux" }` };
}
