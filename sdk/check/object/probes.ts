import type { ObjectFinding } from "../../model/finding.ts";
import type { ObjectCheck } from "../check.ts";
import { containersOf } from "../../read/pod-template.ts";
import { fieldOf, walk } from "../../basics/walk.ts";

const hooks = ["lifecycle", "livenessProbe", "readinessProbe", "startupProbe"] as const;

export const probes: ObjectCheck = {
  name: "probes",
  law: "Probes and lifecycle hooks ask the pod itself: a host of their own lets the kubelet ask anyone.",
  run(object) {
    const findings: ObjectFinding[] = [];
    for (const { container, field } of containersOf(object)) {
      for (const hook of hooks) {
        walk(container[hook], (value, path) => {
          if (path.at(-1) !== "host" || typeof value !== "string") return;
          const at = `${field}.${fieldOf([hook, ...path])}`;
          findings.push({
            field: at,
            message: `is "${value}"`,
            hint: "leave it out: it is the pod",
          });
        });
      }
    }
    return findings;
  },
};
