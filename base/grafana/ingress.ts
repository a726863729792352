import type { ClusterFacts, Resource } from "../../sdk/index.ts";
import { grafanaEndpoints } from "./endpoints.ts";

/** Grafana by host name; cert-manager sees the annotation and keeps the certificate. */
export function ingress(host: string, namespace: string, { ingress }: ClusterFacts): Resource {
  const backend = {
    service: { name: grafanaEndpoints.service, port: { name: grafanaEndpoints.ports.http.name } },
  };
  return {
    apiVersion: "networking.k8s.io/v1",
    kind: "Ingress",
    metadata: {
      name: "grafana",
      namespace,
      annotations: { "cert-manager.io/cluster-issuer": ingress.clusterIssuer },
    },
    spec: {
      ingressClassName: ingress.className,
      tls: [{ hosts: [host], secretName: "grafana-tls" }],
      rules: [{ host, http: { paths: [{ path: "/", pathType: "Prefix", backend }] } }],
    },
  };
}
