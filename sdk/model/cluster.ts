import type { Binding } from "./binding.ts";
import type { Gateway } from "./gateway.ts";
import type { HttpProxy } from "./http-proxy.ts";
import type { ImageSource } from "./image-source.ts";
import type { LocalDisk } from "./local-disk.ts";
import { type Network, usualNetwork } from "./network.ts";
import type { Provided } from "./role.ts";
import type { SecretStore } from "./secret-store.ts";
import type { ChosenStack } from "./stack.ts";

/** Who serves Ingress objects, by which way pods are reached, and the issuer of their certificates. */
export interface IngressFacts {
  readonly className: string;
  /** Where the controller's own pods stand that connect to ours. */
  readonly namespace?: string;
  readonly podLabels?: Readonly<Record<string, string>>;
  /** In their place the ranges of a load balancer that connects to pods itself: GKE's, an ALB by IP. */
  readonly loadBalancer?: readonly string[];
  readonly clusterIssuer: string;
  /** How the issuer proves that a host is ours; by `http01` through a pod beside the Ingress. DNS unless said. */
  readonly solvesBy?: "dns01" | "http01";
  /** What the controller reads on every Ingress: where it sends those on who come without TLS. */
  readonly annotations?: Readonly<Record<string, string>>;
}

/** Where the API server answers, behind the address of its Service, and by which way it comes to pods. */
export interface ApiServerFacts {
  readonly cidrs: readonly string[];
  readonly port: number;
  /** Konnectivity's agents (AKS, GKE), by whose pods it comes; from its own addresses where there are none. */
  readonly agents?: {
    readonly namespace: string;
    readonly podLabels: Readonly<Record<string, string>>;
  };
}

/** What is true of a place. Base components read these instead of naming a cluster. */
export interface ClusterFacts {
  readonly name: string;
  /** The provider's region, `us-east-1`. */
  readonly region: string;
  /** The public DNS zone below which hosts are made: `grafana.<domain>`. */
  readonly domain: string;
  /** The class of volumes for databases: an SSD that can grow. */
  readonly storageClass: string;
  /** Where there is one, a disk in a node for the one program here that keeps its data on it. */
  readonly localDisk?: LocalDisk;
  /** Ranges of addresses, as NetworkPolicies need them: IPv4, IPv6 or, with both, the first family first. */
  readonly cidrs: {
    readonly nodes: readonly string[];
    readonly pods: readonly string[];
    readonly services: readonly string[];
  };
  readonly apiServer: ApiServerFacts;
  readonly network: Network;
  readonly ingress: IngressFacts;
  /** Where there is one, every public host is an HTTPRoute at it, and none an Ingress. */
  readonly gateway?: Gateway;
  /** Where there is one, pods reach hosts outside by it alone. */
  readonly httpProxy?: HttpProxy;
  /**
   * By host, the private ranges that the name of a host outside stands for: of a VPC's interface endpoint, or a private
   * link. Policies open to these alone, and no proxy is asked for it.
   */
  readonly privateEndpoints?: Readonly<Record<string, readonly string[]>>;
  /** The store that External Secrets reads. */
  readonly secretStore: SecretStore;
  /** Whether Stakater's Reloader runs here: it restarts what reads a Secret at its start. */
  readonly reloader?: true;
  /** Whether the provider serves what pods and nodes use, `metrics.k8s.io`, as AKS and GKE do: autoscalers ask for it. */
  readonly resourceMetrics?: true;
  /** Where images are pulled from, where that is not the registries that they name. */
  readonly images?: ImageSource;
  /** Namespaces of other teams whose monitors and rules the platform's Prometheus reads. */
  readonly monitoredNamespaces: readonly string[];
}

/** A place and what runs there. */
export interface Cluster<
  Names extends string = string,
  Hosts extends string = string,
> extends ClusterFacts {
  /** The git revision that Argo CD follows for this cluster: a branch or a tag, so that one can lag. */
  readonly revision: string;
  readonly stacks: readonly ChosenStack<Names>[];
  /** Roles that the place itself plays: a store that somebody else runs. Each is called by its host outside. */
  readonly provides?: readonly Provided<Hosts>[];
  /** Whom a role or a facet means here, where several could be meant. */
  readonly binds?: readonly Binding<NoInfer<Names | Hosts>, NoInfer<Names>>[];
}

/** A cluster as its file writes it: what is usual may be left out. */
export type ClusterDefinition<Names extends string = string, Hosts extends string = string> = Omit<
  Cluster<Names, Hosts>,
  "network"
> & {
  readonly network?: Partial<Network>;
};

export function cluster<const Names extends string, const Hosts extends string = never>(
  definition: ClusterDefinition<Names, Hosts>,
): Cluster<Names, Hosts> {
  return { ...definition, network: { ...usualNetwork, ...definition.network } };
}
