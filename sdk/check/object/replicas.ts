import { groupOf } from "../../model/kubernetes-object.ts";
import type { ObjectCheck } from "../check.ts";

/** What makes pods by a number, of Kubernetes and of the Prometheus operator. */
const groups = ["apps", "monitoring.coreos.com"];

export const replicas: ObjectCheck = {
  name: "replicas",
  law: "What is delivered runs: a workload has at least one replica, and nobody pauses who looks after it.",
  run({ apiVersion, spec }) {
    if (!groups.includes(groupOf(apiVersion))) return [];
    const { paused, replicas } = (spec ?? {}) as { paused?: unknown; replicas?: unknown };
    if (paused === true) {
      const message = "whatever changes here stays in the tree, and nobody is told";
      return [{ field: "spec.paused", message, hint: "leave it out" }];
    }
    if (typeof replicas !== "number" || replicas >= 1) return [];
    const message = `is ${replicas}: nothing runs, and nobody is told`;
    return [{ field: "spec.replicas", message, hint: "leave the application out of the cluster" }];
  },
};
