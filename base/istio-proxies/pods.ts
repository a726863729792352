import { http } from "../../sdk/index.ts";

/** What Envoy tells of itself alone; what a program tells of itself stands on the agent's port 15020 beside it. */
const ports = { "http-envoy-prom": http(15090) };

/** The proxies of Istio 1.30.3; `scrapes.ts` finds each kind in every namespace that has it. */
export const pods = {
  /** manifests/charts/istio-control/istio-discovery/files/injection-template.yaml labels each pod with a proxy. */
  "istio-sidecars": {
    outside: {
      namespace: "istio-system",
      service: "istio-sidecars",
      labels: { "security.istio.io/tlsMode": "istio" },
      job: "istio-proxy",
    },
    ports,
  },
  /** files/gateway-injection-template.yaml; its labels are those of whoever installs it. */
  "istio-gateways": {
    outside: {
      namespace: "istio-ingress",
      service: "istio-gateways",
      labels: { istio: "ingress" },
      job: "istio-proxy",
    },
    ports,
  },
  /** files/waypoint.yaml */
  "istio-waypoints": {
    outside: {
      namespace: "istio-system",
      service: "istio-waypoints",
      labels: { "gateway.networking.k8s.io/gateway-class-name": "istio-waypoint" },
      job: "istio-proxy",
    },
    ports,
  },
  /** manifests/charts/ztunnel/templates/daemonset.yaml */
  ztunnel: {
    outside: {
      namespace: "istio-system",
      service: "ztunnel",
      labels: { app: "ztunnel" },
      job: "istio-proxy",
    },
    ports: { "ztunnel-stats": http(15020) },
  },
} as const;
