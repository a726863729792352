import type { ClusterFacts } from "../model/cluster.ts";
import type { Gateway } from "../model/gateway.ts";
import type { OwnPort } from "../model/pods.ts";
import type { Resource } from "../model/resource.ts";

type HTTPRoute = Extract<Resource, { kind: "HTTPRoute" }>;
type Ingress = Extract<Resource, { kind: "Ingress" }>;

interface Host {
  readonly host: string;
  /** Of its object, and with it of its certificate, where a port has several hosts; else the pods'. */
  readonly name?: string;
  /** Only these are served, each with what lies below it; else all, which is `["/"]`. */
  readonly paths?: readonly string[];
}

/** Serves a port to the outside at a host, by HTTPS: by the cluster's Gateway where it has one, else by its Ingress. */
export function publicHost(
  port: OwnPort,
  host: string | Host,
  { gateway, ingress }: ClusterFacts,
): HTTPRoute | Ingress {
  const said = typeof host === "string" ? { host } : host;
  const whole = { name: port.of.name, paths: ["/"], ...said };
  return gateway ? httpRoute(port, whole, gateway) : ingressOf(port, whole, ingress);
}

/** The Gateway's listener has the certificate; a route that named no listener would be served without TLS, too. */
function httpRoute(
  port: OwnPort,
  { host, name, paths }: Required<Host>,
  gateway: Gateway,
): HTTPRoute {
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
          matches: paths.map((value) => ({ path: { type: "PathPrefix", value } })),
          backendRefs: [{ ...backend, port: port.servicePort ?? port.number }],
        },
      ],
    },
  };
}

/** cert-manager sees the annotation and keeps the certificate. */
function ingressOf(
  port: OwnPort,
  { host, name, paths }: Required<Host>,
  ingress: ClusterFacts["ingress"],
): Ingress {
  const { namespace, service } = port.of;
  const backend = { service: { name: service, port: { name: port.name } } };
  const served = paths.map((path) => ({ path, pathType: "Prefix" as const, backend }));
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
      rules: [{ host, http: { paths: served } }],
    },
  };
}
