import { equal } from "../../basics/equal.ts";
import { solverLabels } from "../../fragments/http01-solver.ts";
import { ciliumNamespaceLabel } from "../../fragments/cilium-policy.ts";
import type { EvaluatedCluster } from "../../evaluate/evaluated.ts";
import type { ClusterCheck, ClusterFinding } from "../check.ts";
import { isRange } from "../is-range.ts";
import { type LabelSelector, matches } from "../../model/matches.ts";
import { allOfKind } from "../../read/all-of-kind.ts";
import type { ResourceOf } from "../../model/of-kind.ts";
import { type Pods, podsOf } from "../../read/pods.ts";

type Spec = NonNullable<ResourceOf<"NetworkPolicy">["spec"]>;
type Peer = NonNullable<NonNullable<Spec["egress"]>[number]["to"]>[number];
type ObjectFinding = Omit<ClusterFinding, "application" | "object">;

export const networkPolicies: ClusterCheck = {
  name: "network-policies",
  law: "A NetworkPolicy selects pods that exist and opens doors to named peers only, never to everything.",
  run(cluster) {
    const pods = podsOf(cluster);
    const namespaces = new Set(allOfKind(cluster, "Namespace").map(({ name }) => name));
    for (const { namespace, upstream } of cluster.upstreams) {
      if ("chart" in upstream) namespaces.delete(namespace.name);
    }
    const plain = allOfKind(cluster, "NetworkPolicy").flatMap(
      ({ application, object, resource, namespace }) => {
        const spec = resource.spec ?? ({ podSelector: {} } as Spec);
        const own = pods.filter((one) => one.namespace === namespace);
        const ours = { pods, namespaces, own: namespace };
        return [...targetFindings(spec, own), ...ruleFindings(spec, ours)].map((finding) => ({
          ...{ application, object },
          ...finding,
        }));
      },
    );
    return [...plain, ...ciliumFindings(cluster, pods)];
  },
};

/** A policy of Cilium's for the whole cluster names the namespace among the labels. */
function ciliumFindings(cluster: EvaluatedCluster, pods: readonly Pods[]): ClusterFinding[] {
  const policies = allOfKind(cluster, "CiliumClusterwideNetworkPolicy", "CiliumNetworkPolicy");
  return policies.flatMap(({ application, object, resource, namespace }) => {
    const selector = (resource.spec.endpointSelector ?? {}) as LabelSelector;
    if (isEmpty(selector)) return [];
    const isSelected = pods
      .filter((one) => namespace === "" || one.namespace === namespace)
      .some((one) => matches(selector, { ...one.labels, [ciliumNamespaceLabel]: one.namespace }));
    if (isSelected) return [];
    const field = "spec.endpointSelector";
    return [{ application, object, field, message: "selects no pods" }];
  });
}

interface Ours {
  readonly pods: readonly Pods[];
  /** Those of which the tree knows every pod: what a chart makes it does not see. */
  readonly namespaces: ReadonlySet<string>;
  /** The policy's own namespace. */
  readonly own: string;
}

function targetFindings({ podSelector = {} }: Spec, own: readonly Pods[]): ObjectFinding[] {
  if (isEmpty(podSelector) || equal(podSelector.matchLabels, solverLabels)) return [];
  if (own.some(({ labels }) => matches(podSelector, labels))) return [];
  return [{ field: "spec.podSelector", message: "selects no pods" }];
}

function isEmpty({ matchLabels = {}, matchExpressions = [] }: LabelSelector): boolean {
  return Object.keys(matchLabels).length + matchExpressions.length === 0;
}

function ruleFindings({ egress = [], ingress = [] }: Spec, ours: Ours): ObjectFinding[] {
  const rules = [
    ...egress.map(({ to }, index) => [`spec.egress[${index}].to`, to] as const),
    ...ingress.map(({ from }, index) => [`spec.ingress[${index}].from`, from] as const),
  ];
  return rules.flatMap(([field, peers = []]): ObjectFinding[] => {
    if (peers.length === 0) return [{ field, message: "is missing: the rule opens to everything" }];
    return peers.flatMap((peer, index) => peerFindings(peer, `${field}[${index}]`, ours));
  });
}

function peerFindings(peer: Peer, field: string, ours: Ours): ObjectFinding[] {
  if (peer.ipBlock) return blockFindings(peer.ipBlock, field);
  const { podSelector, namespaceSelector } = peer;
  if (!podSelector && !namespaceSelector) return [{ field, message: "names nobody" }];
  const namespace = namespaceSelector
    ? namespaceSelector.matchLabels?.["kubernetes.io/metadata.name"]
    : ours.own;
  if (namespace === undefined || !ours.namespaces.has(namespace)) return [];
  const found = ours.pods.some(
    (pods) => pods.namespace === namespace && matches(podSelector ?? {}, pods.labels),
  );
  return found ? [] : [{ field, message: `matches no pods of the namespace ${namespace}` }];
}

function blockFindings(
  { cidr, except = [] }: NonNullable<Peer["ipBlock"]>,
  field: string,
): ObjectFinding[] {
  return [cidr, ...except].flatMap((block) =>
    isRange(block) ? [] : [{ field, message: `"${block}" is no range of addresses` }],
  );
}
