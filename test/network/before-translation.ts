import type { EvaluatedCluster } from "../../sdk/evaluate/evaluated.ts";
import { matches } from "../../sdk/model/matches.ts";
import type { KubernetesObject } from "../../sdk/model/kubernetes-object.ts";
import { allOfKind } from "../../sdk/read/all-of-kind.ts";
import type { ResourceOf } from "../../sdk/model/of-kind.ts";
import { equal } from "../../sdk/basics/equal.ts";
import { isApiServerEnd, isIn } from "./declared.ts";
import { isOneOf, isWithin, type Standing, within } from "./standings.ts";

/** One port of a Service with an address of its own, as a client dials it. */
export interface Door {
  readonly name: string;
  readonly namespace: string;
  /** Of its pods; none before the API server. */
  readonly selector: Readonly<Record<string, string>> | undefined;
  readonly address: string;
  /** Where it listens. */
  readonly port: number;
  /** The port of its pods behind it. */
  readonly behind: number;
}

type Policy = ResourceOf<"NetworkPolicy">;
type Egress = NonNullable<NonNullable<Policy["spec"]>["egress"]>[number];

/**
 * Whether a pod may dial a Service where policies are enforced before its address is translated, as the VPC CNI's
 * are: its controller adds the addresses of Services to peers that select pods, and to no others
 * (aws/amazon-network-policy-controller-k8s, pkg/resolvers/endpoints.go).
 */
export function mayDial(
  { peer }: Standing,
  door: Door,
  policies: readonly KubernetesObject[],
): boolean {
  const own = (policies as unknown as readonly Policy[]).filter(
    ({ kind, metadata, spec }) =>
      kind === "NetworkPolicy" &&
      metadata?.namespace === peer.namespace &&
      spec?.policyTypes?.includes("Egress") &&
      matches(spec.podSelector ?? {}, peer.labels ?? {}),
  );
  const rules = own.flatMap(({ spec }) => spec?.egress ?? []);
  return own.length === 0 || rules.some((rule) => letsThrough(rule, door));
}

function letsThrough({ to = [], ports }: Egress, door: Door): boolean {
  const opens = (number: number) =>
    ports === undefined ||
    ports.some(({ port, protocol }) => port === number && protocol === "TCP");
  return to.some(({ ipBlock, namespaceSelector, podSelector = {} }) => {
    if (ipBlock) {
      const { cidr, except = [] } = ipBlock;
      return isWithin(door.address, [cidr]) && !isWithin(door.address, except) && opens(door.port);
    }
    const isThere = matches(namespaceSelector ?? {}, {
      "kubernetes.io/metadata.name": door.namespace,
    });
    return (
      isThere &&
      door.selector !== undefined &&
      matches(podSelector, door.selector) &&
      opens(door.behind)
    );
  });
}

/** Every Service with an address: of the tree's own pods, the one that resolves names, the API server's. */
export function doors(cluster: EvaluatedCluster): readonly Door[] {
  const { applications, facts } = cluster;
  const address = (offset: number) => within(facts.cidrs.services[0]!, offset);
  const declared = applications.flatMap(({ pods }) => pods);
  const own = allOfKind(cluster, "Service").flatMap(({ name, namespace, resource: { spec } }) => {
    const pods = declared.find((one) => one.service === name && one.namespace === namespace);
    if (spec?.clusterIP === "None" || !pods) return [];
    return (spec?.ports ?? []).map(({ port, targetPort }) => ({
      ...{ name: `${namespace}/${name}:${port}`, namespace, port },
      selector: spec?.selector,
      behind: pods.ports[String(targetPort)]?.number ?? port,
    }));
  });
  const selector = { "k8s-app": "kube-dns" };
  const dns = { name: "kube-system/kube-dns:53", namespace: "kube-system", selector };
  const apiServer = { name: "default/kubernetes:443", namespace: "default", selector: undefined };
  return [
    ...own.map((door, index) => ({ ...door, address: address(20 + index) })),
    { ...dns, port: 53, behind: 53, address: address(10) },
    { ...apiServer, port: 443, behind: facts.apiServer.port, address: address(1) },
  ];
}

/** What the flows say of it. */
export function isDeclared(
  { peer }: Standing,
  door: Door,
  { connections }: EvaluatedCluster,
): boolean {
  if (door.behind === 53) return true;
  return connections.some(({ source, target }) => {
    if ("kind" in source || !isOneOf(peer, source)) return false;
    if ("of" in target && target.of.network === "pod") {
      const { namespace, labels } = target.of;
      return (
        namespace === door.namespace &&
        equal(labels, door.selector) &&
        target.number === door.behind
      );
    }
    if ("kind" in target && target.kind === "anyPod") {
      return door.selector !== undefined && isIn(door.namespace, target);
    }
    return isApiServerEnd("of" in target ? target.of : target) && door.selector === undefined;
  });
}
