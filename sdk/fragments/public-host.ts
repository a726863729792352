import type { ClusterFacts } from "../model/cluster.ts";
import type { Gateway } from "../model/gateway.ts";
import type { OwnPort } from "../model/pods.ts";
import type { Resource } from "../model/resource.ts";

type HTTPRoute = Extract<Resource, { kind: "HTTPRoute" }>;
type Ingress = Extract<Resource, { kind: "Ingress" }>;

/** A host of several that a port has: its object, and with it its certificate, has a name of its own. */
interface NamedHost {
  readonly host: string;
  readonly name: string;
}

/** Serves a port to the outside at a host, by HTTPS: by the cluster's Gateway where it has one, else by its Ingress. */
export function publicHost(
  port: OwnPort,
  host: string | NamedHost,
  { gateway, ingress }: ClusterFacts,
): HTTPRoute | Ingress {
  const named = typeof host === "string" ? { host, name: port.of.name } : host;
  return gateway ? httpRoute(port, named, gateway) : ingressOf(port, named, ingress);
}

/** The Gateway's listener has the certificate; a route that named no listener would be served without TLS, too. */
function httpRoute(port: OwnPort, { host, name }: NamedHost, gateway: Gateway): HTTPRoute {
  const { namespace, service } = port.of;
  const parent = {
    group: "gateway.networking.k8s.io",
    kind: "Gateway",
    name: gateway.name,
    namespace: gateway.namespace,
    sectionName: gateway.listener,
  };
  const backend = { group: "", kind: "Service", name: service, weight: 1 };
  return {
    apiVersion: "gateway.networking.k8s.io/v1",
    kind: "HTTPRoute",
    metadata: { name, namespace },
    spec: {
      parentRefs: [parent],
      hostnames: [host],
      rules: [
        {
          matches: [{ path: { type: "PathPrefix", value: "/" } }],
          backendRefs: [{ ...backend, port: port.servicePort ?? port.number }],
        },
      ],
    },
  };
}

/** cert-manager sees the annotation and keeps the certificate. */
function ingressOf(
  port: OwnPort,
  { host, name }: NamedHost,
  ingress: ClusterFacts["ingress"],
): Ingress {
  const { namespace, service } = port.of;
  const backend = { service: { name: service, port: { name: port.name } } };
  return {
    apiVersion: "networking.k8s.io/v1",
    kind: "Ingress",
    metadata: {
      name,
      namespace,
      annotations: {
        ...ingress.annotations,
        "cert-manager.io/cluster-issuer": ingress.clusterIssuer,
      },
    },
    spec: {
      ingressClassName: ingress.className,
      tls: [{ hosts: [host], secretName: `${name}-tls` }],
      rules: [{ host, http: { paths: [{ path: "/", pathType: "Prefix", backend }] } }],
    },
  };
}
