import { groupOf } from "../../model/kubernetes-object.ts";
import type { ObjectCheck } from "../check.ts";

/** What makes pods by a number, of Kubernetes and of the Prometheus operator. */
const groups = ["apps", "monitoring.coreos.com"];

export const replicas: ObjectCheck = {
  name: "replicas",
  law: "What is delivered runs: a workload has at least one replica.",
  run({ apiVersion, spec }) {
    if (!groups.includes(groupOf(apiVersion))) return [];
    const { replicas } = (spec ?? {}) as { replicas?: unknown };
    if (typeof replicas !== "number" || replicas >= 1) return [];
    const message = `is ${replicas}: nothing runs, and nobody is told`;
    return [{ field: "spec.replicas", message, hint: "leave the application out of the cluster" }];
  },
};
