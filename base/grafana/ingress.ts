import type { ClusterFacts, OwnPort, Resource } from "../../sdk/index.ts";

/** Grafana by host name; cert-manager sees the annotation and keeps the certificate. */
export function ingress(port: OwnPort, host: string, { ingress }: ClusterFacts): Resource {
  const { name, namespace, service } = port.of;
  const backend = { service: { name: service, port: { name: port.name } } };
  return {
    apiVersion: "networking.k8s.io/v1",
    kind: "Ingress",
    metadata: {
      name,
      namespace,
      annotations: { "cert-manager.io/cluster-issuer": ingress.clusterIssuer },
    },
    spec: {
      ingressClassName: ingress.className,
      tls: [{ hosts: [host], secretName: `${name}-tls` }],
      rules: [{ host, http: { paths: [{ path: "/", pathType: "Prefix", backend }] } }],
    },
  };
}
