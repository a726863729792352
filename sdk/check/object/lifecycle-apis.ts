import type { ObjectFinding } from "../../model/finding.ts";
import type { KubernetesObject } from "../../model/kubernetes-object.ts";
import { ofKind } from "../../model/of-kind.ts";
import { containersOf } from "../../model/pod-template.ts";
import type { ObjectCheck } from "../check.ts";

/** Prometheus' flags (v3.13): by the one it is ended and reloaded by a request, by the other its series are deleted. */
const flags = ["--web.enable-lifecycle", "--web.enable-admin-api"];

export const lifecycleApis: ObjectCheck = {
  name: "lifecycle-apis",
  law: "Nobody ends, reloads or empties a Prometheus by a request: it does not ask who sends it, and whoever may query could.",
  run(object) {
    const { reloadStrategy, enableAdminAPI } = ofKind(object, "Prometheus")?.spec ?? {};
    const findings: ObjectFinding[] = [];
    if (object.kind === "Prometheus" && reloadStrategy !== "ProcessSignal") {
      findings.push({
        field: "spec.reloadStrategy",
        message: `${reloadStrategy ?? "HTTP (the operator's default)"} has it take POST /-/quit of everybody who may query it`,
        hint: '"ProcessSignal"',
      });
    }
    if (enableAdminAPI) {
      const message = "lets everybody who may query it delete its series";
      findings.push({ field: "spec.enableAdminAPI", message });
    }
    return [...findings, ...flagFindings(object)];
  },
};

function flagFindings(object: KubernetesObject): ObjectFinding[] {
  return containersOf(object).flatMap(({ container: { args = [] }, field }) =>
    args
      .filter((arg) => flags.includes(arg.replace(/=true$/, "")))
      .map((arg) => ({
        field: `${field}.args`,
        message: `${arg} lets everybody who may query it end it, or delete its series`,
        hint: "it reads its configuration anew by itself (--config.auto-reload-interval), or at SIGHUP",
      })),
  );
}
