import type { Binding } from "./binding.ts";
import { type Network, usualNetwork } from "./network.ts";
import type { Provided } from "./role.ts";
import type { SecretStore } from "./secret-store.ts";
import type { ChosenStack } from "./stack.ts";

/** What is true of a place. Base components read these instead of naming a cluster. */
export interface ClusterFacts {
  readonly name: string;
  /** The provider's region, `us-east-1`. */
  readonly region: string;
  /** The public DNS zone below which hosts are made: `grafana.<domain>`. */
  readonly domain: string;
  /** The class of volumes for databases: an SSD that can grow. */
  readonly storageClass: string;
  /** Ranges of addresses, as NetworkPolicies need them: IPv4, IPv6 or, with both, the first family first. */
  readonly cidrs: {
    readonly nodes: readonly string[];
    readonly pods: readonly string[];
    readonly services: readonly string[];
  };
  /** Where the API server answers, behind the address of its Service. */
  readonly apiServer: { readonly cidrs: readonly string[]; readonly port: number };
  readonly network: Network;
  /** The controller that serves Ingress objects and the issuer of their certificates. */
  readonly ingress: {
    readonly className: string;
    readonly namespace: string;
    readonly podLabels: Readonly<Record<string, string>>;
    readonly clusterIssuer: string;
  };
  /** The store that External Secrets reads. */
  readonly secretStore: SecretStore;
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
