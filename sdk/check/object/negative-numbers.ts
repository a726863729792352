import { isCustomGroup } from "../../model/custom-group.ts";
import type { ObjectFinding } from "../../model/finding.ts";
import { groupOf } from "../../model/kubernetes-object.ts";
import { fieldOf, walk } from "../../basics/walk.ts";
import type { ObjectCheck } from "../check.ts";

/** What laws of their own speak of. */
const elsewhere = new Set(["containerPort", "endPort", "hostPort", "nodePort", "port", "replicas"]);

export const negativeNumbers: ObjectCheck = {
  name: "negative-numbers",
  law: "No number of a workload, a claim or a policy of Kubernetes' own, or of a monitor or program of the operator's, is negative: schemas take it, and the API server refuses it or reads another one.",
  run({ apiVersion, kind, spec }) {
    const group = groupOf(apiVersion);
    const isOthers = isCustomGroup(group) && group !== "monitoring.coreos.com";
    if (isOthers || ["PodDisruptionBudget", "PrometheusRule"].includes(kind)) return [];
    const findings: ObjectFinding[] = [];
    walk(spec, (value, path) => {
      if (typeof value !== "number" || value >= 0 || elsewhere.has(String(path.at(-1)))) return;
      findings.push({ field: fieldOf(["spec", ...path]), message: `${value} is negative` });
    });
    return findings;
  },
};
