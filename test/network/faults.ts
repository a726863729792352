import type { ResourceOf } from "../../sdk/model/of-kind.ts";

type Plain = ResourceOf<"NetworkPolicy">;
type Named = ResourceOf<"CiliumNetworkPolicy"> | ResourceOf<"CiliumClusterwideNetworkPolicy">;
type Policy = Plain | Named;
type Rule = NonNullable<NonNullable<Plain["spec"]>["egress"]>[number];
type Peer = NonNullable<Rule["to"]>[number];

/** Something wrong that a person or a printer could do to the policies of a cluster. */
export interface Fault {
  readonly name: string;
  /** The cluster of `providers.ts`. */
  readonly on: string;
  readonly change: (policies: Policy[]) => Policy[];
}

export const faults: readonly Fault[] = [
  fault(
    "a rule that says nothing of who",
    "calico",
    egressOf("prometheus", ({ to: _, ...rule }) => rule),
  ),
  fault(
    "a rule that says nothing of ports",
    "calico",
    egressOf("grafana", ({ ports: _, ...rule }) => rule),
  ),
  fault("a range of ports for one", "calico", egressOf("grafana", portsWith({ endPort: 65535 }))),
  fault("the port beside it", "calico", egressOf("kube-state-metrics", portsWith({ port: 6444 }))),
  fault("UDP for TCP", "calico", egressOf("prometheus-operator", portsWith({ protocol: "UDP" }))),
  fault(
    "a whole namespace for some pods",
    "calico",
    ingressOf("grafana", ({ podSelector: _, ...peer }) => peer),
  ),
  fault(
    "the own namespace for another",
    "calico",
    ingressOf("grafana", ({ namespaceSelector: _, ...peer }) => peer),
  ),
  fault("either label for both", "calico", (policies) =>
    edit(policies, "grafana", (policy) => {
      for (const rule of policy.spec?.ingress ?? []) {
        rule.from = (rule.from ?? []).flatMap(({ namespaceSelector, podSelector }) => [
          { ...(namespaceSelector && { namespaceSelector }) },
          { ...(podSelector && { podSelector }) },
        ]);
      }
    }),
  ),
  fault("a namespace that nobody closes", "calico", without("default-deny")),
  fault("a namespace that lets anybody in", "calico", (policies) =>
    edit(policies, "default-deny", (policy) => {
      policy.spec!.policyTypes = ["Egress"];
    }),
  ),
  fault("a policy for no pods", "calico", selecting({ "app.kubernetes.io/name": "grafanna" })),
  fault("a policy for every pod", "calico", selecting({})),
  fault("the node's credentials outside", "calico", excepting("169.254.0.0/16")),
  fault("the API server outside", "calico", excepting("10.4.0.0/28")),
  fault(
    "one family of two",
    "calico",
    egressOf(
      "alertmanager",
      withPeers((peers) => peers.filter(({ ipBlock }) => ipBlock?.cidr !== "::/0")),
    ),
  ),
  fault(
    "a range of nodes that is too wide",
    "calico",
    egressOf(
      "prometheus",
      withPeers((peers) =>
        peers.map((peer) =>
          peer.ipBlock?.cidr === "10.1.0.0/16" ? { ipBlock: { cidr: "10.0.0.0/8" } } : peer,
        ),
      ),
    ),
  ),
  fault(
    "names by UDP alone",
    "calico",
    egressOf("dns", (rule) => ({
      ...rule,
      ports: (rule.ports ?? []).filter(({ protocol }) => protocol === "UDP"),
    })),
  ),
  fault("a solver behind closed doors", "calico", without("grafana-http01-solver")),
  fault(
    "an API server without its Service",
    "eks",
    egressOf(
      "kube-state-metrics",
      withPeers((peers) => peers.filter(({ ipBlock }) => ipBlock?.cidr !== "172.20.0.1/32")),
    ),
  ),
  fault(
    "a label that pods have and their Service does not ask for",
    "eks",
    egressOf(
      "grafana",
      withPeers((peers) =>
        peers.map((peer) => ({
          ...peer,
          podSelector: {
            matchLabels: {
              ...peer.podSelector?.matchLabels,
              "app.kubernetes.io/managed-by": "prometheus-operator",
            },
          },
        })),
      ),
    ),
  ),
  fault(
    "visitors from the pods of a controller that is none",
    "eks",
    ingressOf("grafana", (peer) => (peer.ipBlock ? { namespaceSelector: {} } : peer)),
  ),
  fault(
    "visitors from the ingress controller where a Gateway serves",
    "eks-auto",
    ingressOf("grafana", (peer) =>
      JSON.stringify(peer).includes('"gateways"')
        ? {
            namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": "ingress" } },
            podSelector: { matchLabels: { "app.kubernetes.io/name": "ingress" } },
          }
        : peer,
    ),
  ),
  fault(
    "names of the pods that EKS Auto Mode has not",
    "eks-auto",
    egressOf(
      "dns",
      withPeers(() => [
        { namespaceSelector: {}, podSelector: { matchLabels: { "k8s-app": "kube-dns" } } },
      ]),
    ),
  ),
  fault("nodes by their ranges to Cilium", "aks", (policies) => [
    ...policies.filter(({ kind }) => kind === "NetworkPolicy"),
    toNodes("10.64.0.0/16"),
  ]),
  fault(
    "the whole cluster for its nodes",
    "aks",
    entities(() => ["cluster"]),
  ),
  fault(
    "nodes on every port",
    "aks",
    named((rule) => ({ ...rule, toPorts: [] })),
  ),
  fault("names at an address alone where Cilium asks for the node", "aks", (policies) =>
    policies.filter(({ kind, metadata }) => kind === "NetworkPolicy" || metadata.name !== "dns"),
  ),
  fault(
    "the own node for all of them",
    "gke",
    entities((known) => known.filter((one) => one !== "remote-node")),
  ),
  fault(
    "an API server that is forgotten",
    "gke",
    entities((known) => known.filter((one) => one !== "kube-apiserver")),
  ),
  fault("a policy for pods of every namespace", "gke", (policies) =>
    policies.map((policy) => {
      if (policy.kind !== "CiliumClusterwideNetworkPolicy") return policy;
      const { "io.kubernetes.pod.namespace": _, ...matchLabels } = labelsOf(policy);
      return { ...policy, spec: { ...policy.spec, endpointSelector: { matchLabels } } };
    }),
  ),
];

function fault(name: string, on: string, change: Fault["change"]): Fault {
  return { name, on, change };
}

function edit(policies: Policy[], name: string, change: (policy: Plain) => void): Policy[] {
  for (const policy of policies) {
    if (policy.kind === "NetworkPolicy" && policy.metadata.name === name) change(policy);
  }
  return policies;
}

function egressOf(name: string, change: (rule: Rule) => Rule): Fault["change"] {
  return (policies) =>
    edit(policies, name, ({ spec }) => {
      if (spec?.egress) spec.egress = spec.egress.map(change);
    });
}

function ingressOf(name: string, change: (peer: Peer) => Peer): Fault["change"] {
  return (policies) =>
    edit(policies, name, ({ spec }) => {
      for (const rule of spec?.ingress ?? []) rule.from = (rule.from ?? []).map(change);
    });
}

function portsWith(change: object): (rule: Rule) => Rule {
  return (rule) => ({ ...rule, ports: (rule.ports ?? []).map((port) => ({ ...port, ...change })) });
}

function withPeers(change: (peers: Peer[]) => Peer[]): (rule: Rule) => Rule {
  return (rule) => {
    const to = change(rule.to ?? []);
    // A rule without peers would open to everything.
    return to.length > 0 ? { ...rule, to } : { to: [{ ipBlock: { cidr: "192.0.2.0/32" } }] };
  };
}

function without(name: string): Fault["change"] {
  return (policies) => policies.filter(({ metadata }) => metadata.name !== name);
}

function selecting(matchLabels: Record<string, string>): Fault["change"] {
  return (policies) =>
    edit(policies, "grafana", ({ spec }) => {
      spec!.podSelector = { matchLabels };
    });
}

function excepting(range: string): Fault["change"] {
  return egressOf(
    "alertmanager",
    withPeers((peers) =>
      peers.map(({ ipBlock, ...peer }) =>
        ipBlock
          ? {
              ipBlock: {
                ...ipBlock,
                except: (ipBlock.except ?? []).filter((one) => one !== range),
              },
            }
          : peer,
      ),
    ),
  );
}

type NamedRule = NonNullable<Named["spec"]["egress"]>[number];

function named(change: (rule: NamedRule) => NamedRule): Fault["change"] {
  return (policies) =>
    policies.map((policy) =>
      policy.kind === "NetworkPolicy"
        ? policy
        : ({
            ...policy,
            spec: { ...policy.spec, egress: (policy.spec.egress ?? []).map(change) },
          } as Policy),
    );
}

type Entities = NonNullable<NamedRule["toEntities"]>;

function entities(change: (known: Entities) => Entities): Fault["change"] {
  return named((rule) => ({ ...rule, toEntities: change(rule.toEntities ?? []) }));
}

function labelsOf({ spec }: Named): Record<string, string> {
  return (spec.endpointSelector as { matchLabels: Record<string, string> }).matchLabels;
}

/** What Calico would be given so that Prometheus reaches kubelets. */
function toNodes(cidr: string): Plain {
  return {
    apiVersion: "networking.k8s.io/v1",
    kind: "NetworkPolicy",
    metadata: { name: "prometheus-nodes", namespace: "observability" },
    spec: {
      podSelector: { matchLabels: { "app.kubernetes.io/name": "prometheus" } },
      policyTypes: ["Egress"],
      egress: [{ to: [{ ipBlock: { cidr } }], ports: [{ port: 10250, protocol: "TCP" }] }],
    },
  };
}
