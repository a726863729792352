import type { EvaluatedCluster } from "../../sdk/evaluate/evaluated.ts";
import type { KubernetesObject } from "../../sdk/model/kubernetes-object.ts";
import { filtersByIdentity } from "../../sdk/model/network.ts";
import { requireJudge } from "../judges/judge-path.ts";
import { ciliumVerdicts, cyclonusVerdicts } from "../judges/network-policies.ts";
import { doors, isDeclared, mayDial } from "./before-translation.ts";
import { declared, everyFlow } from "./declared.ts";
import { standings } from "./standings.ts";

/** Every policy that a cluster is given, of Kubernetes' kind and of Cilium's. */
export function policiesOf({ applications }: EvaluatedCluster): KubernetesObject[] {
  return applications
    .flatMap(({ objects }) => objects)
    .filter(({ kind }) => kind.endsWith("NetworkPolicy"));
}

/** Which connections policies treat otherwise than the flows say, by whoever would enforce them there. */
export async function differences(
  cluster: EvaluatedCluster,
  policies: readonly KubernetesObject[] = policiesOf(cluster),
): Promise<string[]> {
  const [judge, verdicts] = filtersByIdentity(cluster.facts.network)
    ? (["cilium", ciliumVerdicts] as const)
    : (["cyclonus", cyclonusVerdicts] as const);
  // Where it is missing nobody is to be put together for it.
  requireJudge(judge);
  const all = standings(cluster);
  const flows = everyFlow(cluster, all);
  const peers = Object.fromEntries(all.map(({ name, peer }) => [name, peer]));
  const told = await verdicts({ policies, peers, flows });
  const wanted = declared(cluster, all);
  return flows.flatMap((flow, index) => {
    const { from, to, port, protocol } = flow;
    const { egress, ingress } = told[index]!;
    const right = wanted(flow);
    return egress === right.egress && ingress === right.ingress
      ? []
      : [`${from} → ${to} ${port}/${protocol}: out ${egress}, in ${ingress}`];
  });
}

/** The same of Services that are dialled where policies see their addresses; Cilium's never do. */
export function dialledDifferences(
  cluster: EvaluatedCluster,
  policies: readonly KubernetesObject[] = policiesOf(cluster),
): string[] {
  if (filtersByIdentity(cluster.facts.network)) return [];
  return standings(cluster)
    .filter(({ isClosed }) => isClosed)
    .flatMap((from) =>
      doors(cluster)
        .filter((door) => mayDial(from, door, policies) !== isDeclared(from, door, cluster))
        .map((door) => `${from.name} → ${door.name}`),
    );
}
