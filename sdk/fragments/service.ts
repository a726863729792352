import type { OwnPods, OwnPort } from "../model/pods.ts";
import { protocolOf } from "../model/port.ts";
import type { Resource } from "../model/resource.ts";

type Service = Extract<Resource, { kind: "Service" }>;
type Spec = NonNullable<Service["spec"]>;

/** The Service of these pods: every port but those that `peers` alone use. */
export function service(own: OwnPods, spec: Partial<Spec> = {}): Service {
  const ports = Object.values(own.ports).filter(({ peers }) => peers !== true);
  return serviceOf(
    own,
    { name: own.service, labels: { ...own.serviceLabels } },
    {
      selector: { ...own.labels },
      ports: ports.map(servicePort),
      ...spec,
    },
  );
}

/** The headless Service of these pods, by which each of them is found by itself, ready or not. */
export function headlessService(own: OwnPods): Service {
  const ports = Object.values(own.ports).filter(({ peers }) => peers !== undefined);
  return serviceOf(
    own,
    { name: own.headless },
    {
      clusterIP: "None",
      publishNotReadyAddresses: true,
      selector: { ...own.labels },
      // It leads to the pods themselves, and changes no port.
      ports: ports.map((port) => servicePort({ ...port, servicePort: port.number })),
    },
  );
}

function serviceOf(
  { namespace }: OwnPods,
  { name, labels }: { name: string; labels?: Record<string, string> },
  spec: Spec,
): Service {
  return {
    apiVersion: "v1",
    kind: "Service",
    metadata: { name, namespace, ...(labels && { labels }) },
    spec,
  };
}

/**
 * What proxies before a Service must know to speak to it: gRPC runs over HTTP/2 without TLS (Gateway API, GEP-1911).
 * Plain HTTP is what they take for granted.
 */
const appProtocols: { readonly [Speaks in OwnPort["speaks"]]?: string } = {
  grpc: "kubernetes.io/h2c",
  https: "https",
};

function servicePort(port: OwnPort): NonNullable<Spec["ports"]>[number] {
  const { name, number, servicePort = number } = port;
  const appProtocol = appProtocols[port.speaks];
  const protocol = protocolOf(port);
  return {
    ...{ name, port: servicePort, targetPort: name, protocol },
    ...(appProtocol && { appProtocol }),
  };
}
