import type { Endpoint, EndpointsDefinition } from "./endpoints.ts";

/** The Kubernetes API server of the same cluster. */
export const apiServer = { kind: "apiServer" } as const;

/** The controller that serves the cluster's Ingress objects; where it runs is a fact of the cluster. */
export const ingressController = { kind: "ingressController" } as const;

/** Any pod of the cluster, on any port: the one named exception, for discovery by annotation. */
export const anyPod = { kind: "anyPod" } as const;

/** A host outside the cluster, reached by TLS on port 443. */
export function external(host: string): { readonly kind: "external"; readonly host: string } {
  return { kind: "external", host };
}

export type Place =
  typeof apiServer | typeof ingressController | typeof anyPod | ReturnType<typeof external>;

/** A declared connection that this component opens. */
export interface FlowTo<Target extends Endpoint | Place = Endpoint | Place> {
  readonly direction: "to";
  readonly target: Target;
  readonly purpose: string;
}

/** A declared connection that somebody else opens to one of this component's own ports. */
export interface FlowFrom<Port extends Endpoint = Endpoint> {
  readonly direction: "from";
  readonly source: EndpointsDefinition | Place;
  readonly port: Port;
  readonly purpose: string;
}

export type Flow = FlowTo | FlowFrom;

/** This component connects to `target`. */
export function to<Target extends Endpoint | Place>(
  target: Target,
  purpose: string,
): FlowTo<Target> {
  return { direction: "to", target, purpose };
}

/** `source` connects to this component's `port`. */
export function from<Port extends Endpoint>(
  source: EndpointsDefinition | Place,
  port: Port,
  purpose: string,
): FlowFrom<Port> {
  return { direction: "from", source, port, purpose };
}

export function isEndpoint(target: Endpoint | Place): target is Endpoint {
  return "of" in target;
}
