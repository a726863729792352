import type { ObjectCheck } from "../check.ts";
import { matches } from "../../model/matches.ts";
import { ofKind } from "../../model/of-kind.ts";

export const selectors: ObjectCheck = {
  name: "selectors",
  law: "A workload selects the pods that its own template makes.",
  run(object) {
    const spec = ofKind(object, "DaemonSet", "Deployment", "StatefulSet")?.spec;
    if (!spec) return [];
    const { matchLabels = {}, matchExpressions = [] } = spec.selector;
    const hint = "spec.selector and spec.template.metadata.labels are best one constant";
    if (Object.keys(matchLabels).length + matchExpressions.length === 0) {
      return [{ field: "spec.selector", message: "is empty and selects every pod", hint }];
    }
    const labels = spec.template.metadata?.labels ?? {};
    if (matches({ matchLabels, matchExpressions }, labels)) return [];
    return [{ field: "spec.selector", message: "does not match the labels of its template", hint }];
  },
};
