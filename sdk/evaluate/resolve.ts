import { didYouMean } from "../basics/did-you-mean.ts";
import type { Address } from "../model/component.ts";
import type { Endpoint, EndpointsDefinition } from "../model/endpoints.ts";
import { type Flow, type FlowTo, isEndpoint } from "../model/flow.ts";

/** Where each component of one cluster lives: component name → namespace name. */
export type Whereabouts = ReadonlyMap<string, string>;

/** The namespace of the Service behind some endpoints, or undefined where this cluster has none. */
export function namespaceOf(
  endpoints: EndpointsDefinition,
  whereabouts: Whereabouts,
): string | undefined {
  return endpoints.outside?.namespace ?? whereabouts.get(endpoints.component);
}

/**
 * Resolves one flow: the address of a `to`, the own port of a `from`.
 * Returns a message instead where the other end does not run on this cluster.
 */
export function resolve(flow: Flow, whereabouts: Whereabouts): Address | Endpoint | string {
  if (flow.direction === "from") {
    const { source } = flow;
    if ("component" in source && namespaceOf(source, whereabouts) === undefined) {
      return missing(source, { end: "a flow from", purpose: flow.purpose, whereabouts });
    }
    return flow.port;
  }
  return isEndpoint(flow.target)
    ? resolveEndpoint(flow.target, flow.purpose, whereabouts)
    : placeAddress(flow.target);
}

function resolveEndpoint(
  endpoint: Endpoint,
  purpose: string,
  whereabouts: Whereabouts,
): Address | string {
  const definition = endpoint.of;
  const namespace = namespaceOf(definition, whereabouts);
  if (namespace === undefined) {
    const end = `a flow to port ${endpoint.name} of`;
    return missing(definition, { end, purpose, whereabouts });
  }
  const port = endpoint.servicePort ?? endpoint.port;
  const host = `${definition.service}.${namespace}.svc`;
  return {
    host,
    port,
    url: `${endpoint.scheme ?? "http"}://${host}:${port}`,
    service: definition.service,
    namespace,
    portName: endpoint.name,
  };
}

function placeAddress(place: Exclude<FlowTo["target"], Endpoint>): Address {
  const host = place.kind === "external" ? place.host : "kubernetes.default.svc";
  return {
    host,
    port: 443,
    url: `https://${host}`,
    service: "",
    namespace: "",
    portName: "https",
  };
}

function missing(
  { component }: EndpointsDefinition,
  { end, purpose, whereabouts }: { end: string; purpose: string; whereabouts: Whereabouts },
): string {
  const hint = didYouMean(component, whereabouts.keys());
  return `Cannot connect ${end} "${component}" (${purpose}): this cluster does not run it${hint && `, ${hint}`}`;
}
