import type { EvaluatedCluster } from "../../evaluate/evaluated.ts";
import type { KubernetesObject } from "../../model/kubernetes-object.ts";
import type { ObjectFinding } from "../../model/finding.ts";
import { madePod } from "../../read/made-pod.ts";
import { ofKind } from "../../model/of-kind.ts";
import type { ClusterCheck } from "../check.ts";
import { type PodSecurityLevel, podSecurityFaults } from "../pod-security.ts";

export const podSecurity: ClusterCheck = {
  name: "pod-security",
  law: "A pod has what the Pod Security level of its namespace demands; the API server takes no other.",
  run(cluster) {
    const levels = levelsOf(cluster);
    return cluster.applications.flatMap(({ name: application, objects }) =>
      objects.flatMap((object) => {
        const level = levels.get(object.metadata.namespace ?? "");
        const findings = level ? findingsOf(object, level) : [];
        return findings.map((finding) => ({ application, object, ...finding }));
      }),
    );
  },
};

/** The levels that the API server enforces, by namespace; none where it takes any pod. */
function levelsOf({ applications }: EvaluatedCluster): Map<string, PodSecurityLevel> {
  return new Map(
    applications.flatMap(({ objects }) =>
      objects.flatMap((object): [string, PodSecurityLevel][] => {
        const level = ofKind(object, "Namespace")?.metadata?.labels?.[
          "pod-security.kubernetes.io/enforce"
        ];
        return level === "baseline" || level === "restricted"
          ? [[object.metadata.name, level]]
          : [];
      }),
    ),
  );
}

/** One for each field, whatever is missing there. */
function findingsOf(object: KubernetesObject, level: PodSecurityLevel): ObjectFinding[] {
  const pod = madePod(object);
  if (!pod) return [];
  const demands = new Map<string, string[]>();
  for (const { field, demand } of podSecurityFaults(pod, level)) {
    demands.set(field, [...(demands.get(field) ?? []), demand]);
  }
  const hint = "restrictedPod(user) and restrictedContainer() have all of it";
  return [...demands].map(([field, all]) => ({
    field,
    message: `the API server refuses it at the level ${level} of ${object.metadata.namespace}: ${all.join("; ")}`,
    hint: level === "restricted" ? hint : `or give the namespace podSecurity: "privileged"`,
  }));
}
