/** One port of a component, as others connect to it. */
export interface Port {
  /** The port that the container listens on. NetworkPolicies name it. */
  readonly port: number;
  /** The Service's port where it differs from the container's. */
  readonly servicePort?: number;
  /** TCP where absent. */
  readonly protocol?: "TCP" | "UDP";
  /** `http` where absent. */
  readonly scheme?: "http" | "https";
}

/** What a component offers to others: a Service, the pods behind it and their ports. */
export interface EndpointsDefinition {
  readonly component: string;
  /** The Service's name. */
  readonly service: string;
  /** Labels of the pods. */
  readonly selector: Readonly<Record<string, string>>;
  /** Labels of the Service where they differ from the pods' labels. */
  readonly labels?: Readonly<Record<string, string>>;
  readonly ports: Readonly<Record<string, Port>>;
  /** Where the pods are found on the network: `node` for host-network pods and kubelets. */
  readonly network?: "pod" | "node" | "apiServer";
  /** The namespace of a Service that this tree does not hold (CoreDNS, the kubelets, the API server). */
  readonly outside?: { readonly namespace: string };
}

/** One port of one component, the thing a flow connects to. */
export interface Endpoint<Name extends string = string> extends Port {
  readonly name: Name;
  readonly of: EndpointsDefinition;
}

/** Without the definition's own `ports`, by whose index signature any name would be a port. */
export type Endpoints<Ports extends string = string> = Omit<EndpointsDefinition, "ports"> & {
  readonly ports: { readonly [Name in Ports]: Endpoint<Name> };
};

/** Declares what a component offers. A port that is not declared here cannot be named elsewhere. */
export function endpoints<const Ports extends string>(
  definition: EndpointsDefinition & { readonly ports: { readonly [Name in Ports]: Port } },
): Endpoints<Ports> {
  const ports: Record<string, Endpoint> = {};
  for (const [name, port] of Object.entries<Port>(definition.ports)) {
    ports[name] = { ...port, name, of: definition };
  }
  return { ...definition, ports: ports as Endpoints<Ports>["ports"] };
}
