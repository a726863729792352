import type { EvaluatedCluster } from "../../evaluate/evaluated.ts";
import { groupOf } from "../../model/kubernetes-object.ts";
import { type Phase, phases } from "../../model/phase.ts";
import type { ClusterCheck } from "../check.ts";

/** API groups that a cluster brings before anything is delivered: see the prerequisites. */
const prerequisites = new Set(["argoproj.io", "cert-manager.io", "external-secrets.io"]);

export const definitionsFirst: ClusterCheck = {
  name: "definitions-first",
  law: "A custom resource comes in a later phase than the CustomResourceDefinitions it needs.",
  run(cluster) {
    const first = firstDefinitions(cluster);
    return cluster.applications.flatMap(({ name: application, phase, objects }) =>
      objects.flatMap((object) => {
        if (!isCustom(groupOf(object.apiVersion)) || phases.indexOf(phase) > first) return [];
        const message = `is of a custom kind, but no phase before "${phase}" delivers definitions`;
        const hint = "deliver them with upstream(...) in the phase crds";
        return [{ application, object, message, hint }];
      }),
    );
  },
};

/** Kubernetes' own groups have no dot, or are one of these; `gateway.networking.k8s.io` is not. */
const builtIn = new Set(
  ["networking", "rbac.authorization", "scheduling", "storage"].map((name) => `${name}.k8s.io`),
);

function isCustom(group: string): boolean {
  return group.includes(".") && !builtIn.has(group) && !prerequisites.has(group);
}

function firstDefinitions({ upstreams }: EvaluatedCluster): number {
  const delivering = upstreams.filter(({ upstream }) =>
    upstream.kinds.includes("apiextensions.k8s.io/CustomResourceDefinition"),
  );
  return Math.min(...delivering.map(({ phase }: { phase: Phase }) => phases.indexOf(phase)));
}
