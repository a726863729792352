import { fieldOf, walk } from "../../basics/walk.ts";
import { readPattern } from "../../go/regexp.ts";
import type { ObjectFinding } from "../../model/finding.ts";
import { groupOf } from "../../model/kubernetes-object.ts";
import type { ObjectCheck } from "../check.ts";

export const relabelings: ObjectCheck = {
  name: "relabelings",
  law: "Every relabeling has a pattern that Prometheus takes, and says what its action needs and nothing else.",
  run(object) {
    if (groupOf(object.apiVersion) !== "monitoring.coreos.com") return [];
    const findings: ObjectFinding[] = [];
    walk(object["spec"], (value, path) => {
      if (!Array.isArray(value) || !lists.test(String(path.at(-1)))) return;
      for (const [index, step] of (value as readonly Step[]).entries()) {
        const field = fieldOf(["spec", ...path, index]);
        findings.push(...faults(step).map((fault) => ({ ...fault, field })));
      }
    });
    return findings;
  },
};

/** As monitors, probes, scrape configurations and Prometheus itself call their lists. */
const lists = /^(relabel|metricRelabel|alertRelabel)ing(s|Configs)$|^writeRelabelConfigs$/;

interface Step {
  readonly action?: string;
  readonly modulus?: number;
  readonly regex?: string;
  readonly replacement?: string;
  readonly separator?: string;
  readonly sourceLabels?: readonly string[];
  readonly targetLabel?: string;
}

const writing = ["replace", "hashmod", "lowercase", "uppercase", "keepequal", "dropequal"];

/** What an action takes where it does not take all. */
const takes: Readonly<Record<string, readonly (keyof Step)[]>> = {
  labeldrop: ["regex"],
  labelkeep: ["regex"],
  keepequal: ["sourceLabels", "targetLabel"],
  dropequal: ["sourceLabels", "targetLabel"],
};

/** Source: prometheus-operator v0.93.1, `pkg/prometheus/validation/validator.go`, which refuses the whole object. */
function faults({ action: written = "replace", ...step }: Step): Omit<ObjectFinding, "field">[] {
  const action = written.toLowerCase();
  const pattern = readPattern(step.regex ?? "");
  const known = takes[action];
  const others = Object.keys(step).filter((name) => known && !known.includes(name as keyof Step));
  return [
    ...("refused" in pattern
      ? [
          {
            message: `"${step.regex}" is no regular expression that Prometheus takes: ${pattern.refused}`,
            ...(pattern.hint !== undefined && { hint: pattern.hint }),
          },
        ]
      : []),
    ...(writing.includes(action) && !step.targetLabel
      ? [{ message: `${action} writes no label`, hint: "say targetLabel" }]
      : []),
    ...(action === "hashmod" && !step.modulus
      ? [{ message: "hashmod divides by nothing", hint: "say modulus" }]
      : []),
    ...(others.length > 0 && known
      ? [{ message: `${action} takes no ${others.join(", ")}`, hint: `only ${known.join(", ")}` }]
      : []),
  ];
}
