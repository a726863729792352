import {
  type ClusterFacts,
  type OwnOf,
  type OwnPort,
  type Scrape,
  scrape,
} from "../../sdk/index.ts";
import {
  certManagerMetrics,
  externalSecretsMetrics,
  haproxyMetrics,
  traefikMetrics,
} from "./metrics.ts";
import type { ClusterServicesOptions } from "./options.ts";
import type { pods } from "./pods.ts";

// The metrics' own `namespace`, `name` and `service` are those of what is told of, not of the teller.
const settings = { honorLabels: true, by: "pods" } as const;

export function scrapes(
  own: OwnOf<typeof pods>,
  { cluster, options }: { cluster: ClusterFacts; options: ClusterServicesOptions },
): Scrape[] {
  const { certManager, externalSecrets, ingressController } = options;
  const ofIngress = {
    haproxy: { port: own.haproxy.ports.stat, exposes: [haproxyMetrics] },
    traefik: { port: own.traefik.ports.metrics, exposes: [traefikMetrics] },
    other: undefined,
  }[ingressController];
  return [
    ...(externalSecrets
      ? [
          scrape(own["external-secrets"].ports.metrics, {
            ...settings,
            exposes: [externalSecretsMetrics],
          }),
        ]
      : []),
    ...(certManager
      ? [
          scrape(own["cert-manager"].ports["http-metrics"], {
            ...settings,
            exposes: [certManagerMetrics],
          }),
        ]
      : []),
    ...(ofIngress
      ? [scrape(atIngress(ofIngress.port, cluster), { ...settings, exposes: ofIngress.exposes })]
      : []),
  ];
}

/** The port at the pods that the cluster says serve its Ingress objects, where it says which they are. */
function atIngress(port: OwnPort, { ingress }: ClusterFacts): OwnPort {
  const { namespace = port.of.namespace, podLabels: labels = port.of.labels } = ingress;
  return { ...port, of: { ...port.of, namespace, labels } };
}
