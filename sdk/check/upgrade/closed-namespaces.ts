import type { EvaluatedFleet } from "../../evaluate/evaluated.ts";
import type { KubernetesObject } from "../../model/kubernetes-object.ts";
import { ofKind } from "../../model/of-kind.ts";
import { changesOf } from "../changes.ts";
import type { UpgradeCheck } from "../check.ts";
import { waiverLine } from "../waiver-line.ts";

const name = "closed-namespaces";

export const closedNamespaces: UpgradeCheck = {
  name,
  law: "A namespace in which nothing was open but what policies name stays like that while something is delivered to it.",
  run: (upgrade) =>
    changesOf(upgrade).flatMap(({ cluster, before, object, source }) => {
      const ways = closes(before);
      if (ways.length === 0) return [];
      const { namespace = "" } = before.metadata;
      const now = deliveredTo(namespace, cluster, upgrade.after);
      const closed = new Set(now.flatMap(closes));
      const opened = now.length === 0 ? [] : ways.filter((way) => !closed.has(way));
      return opened.map((way) => ({
        ...{ source, object },
        message: `no policy closes ${namespace} for ${way} any more: every pod there is open, but for those that another policy selects`,
        hint: `bring it back, ${waiverLine(name, object)}`,
      }));
    }),
};

function deliveredTo(
  namespace: string,
  cluster: string,
  { clusters }: EvaluatedFleet,
): KubernetesObject[] {
  const { applications = [] } = clusters.find(({ facts }) => facts.name === cluster) ?? {};
  return applications.flatMap(({ objects }) =>
    objects.filter(({ metadata }) => metadata.namespace === namespace),
  );
}

/** The directions in which a policy closes every pod of its namespace. */
function closes(object: KubernetesObject): string[] {
  const spec = ofKind(object, "NetworkPolicy")?.spec;
  const selected = Object.values(spec?.podSelector ?? {});
  if (!spec || selected.some((part) => Object.keys(part).length > 0)) return [];
  const { policyTypes, ingress, egress } = spec;
  // What the API server fills in.
  const ways = policyTypes ?? ["Ingress", ...(egress ? ["Egress"] : [])];
  return ways.filter((way) => ((way === "Ingress" ? ingress : egress) ?? []).length === 0);
}
