import type { EvaluatedApplication, EvaluatedCluster } from "../../evaluate/evaluated.ts";
import { isCustomGroup } from "../../model/custom-group.ts";
import { groupOf } from "../../model/kubernetes-object.ts";
import { type Phase, phases } from "../../model/phase.ts";
import { customResourceDefinition, kindName } from "../../model/scoped-kind.ts";
import type { ClusterCheck, ClusterFinding } from "../check.ts";

/** API groups that a cluster brings before anything is delivered: see the prerequisites. */
const prerequisites = new Set([
  "argoproj.io",
  "cert-manager.io",
  "cilium.io",
  "external-secrets.io",
  "gateway.networking.k8s.io",
]);

export const definitionsFirst: ClusterCheck = {
  name: "definitions-first",
  law: "A custom resource comes in a later phase than the CustomResourceDefinitions it needs.",
  run(cluster) {
    const custom = cluster.applications.filter((one) => customGroups(one).length > 0);
    const first = firstDefinitions(cluster);
    if (first === Infinity) return custom.length > 0 ? [nowhere(cluster, custom)] : [];
    return custom
      .filter(({ phase }) => phases.indexOf(phase) <= first)
      .map((application) => {
        const { name, phase } = application;
        const groups = customGroups(application).join(", ");
        const message = `needs the definitions of ${groups}, but no phase before "${phase}" has any`;
        const hint = "deliver them with upstream(...) in the phase crds";
        return { application: name, message, hint };
      });
  },
};

/** One finding for all that needs definitions where there are none: about the upstream, if there is one. */
function nowhere(
  { upstreams }: EvaluatedCluster,
  custom: readonly EvaluatedApplication[],
): ClusterFinding {
  const groups = [...new Set(custom.flatMap(customGroups))].sort().join(", ");
  const message = `nothing delivers the definitions of ${groups}`;
  const [upstream] = upstreams;
  if (!upstream) {
    const hint = "deliver them with upstream(...) in the phase crds";
    return { application: custom[0]!.name, message, hint };
  }
  const hint = `name ${customResourceDefinition} where they lie`;
  return { application: upstream.name, field: "kinds", message, hint };
}

/** API groups of an application's objects that Kubernetes does not know by itself. */
function customGroups({ objects }: EvaluatedApplication): string[] {
  return [...new Set(objects.map(({ apiVersion }) => groupOf(apiVersion)))].filter(isCustom).sort();
}

function isCustom(group: string): boolean {
  return isCustomGroup(group) && !prerequisites.has(group);
}

function firstDefinitions({ upstreams }: EvaluatedCluster): number {
  const delivering = upstreams.filter(({ upstream }) =>
    upstream.kinds.map(kindName).includes(customResourceDefinition),
  );
  return Math.min(...delivering.map(({ phase }: { phase: Phase }) => phases.indexOf(phase)));
}
