import { http } from "../../sdk/index.ts";

const nameOf = (name: string) => ({ "app.kubernetes.io/name": name });

/** What the charts of these programs install, in the namespaces that they propose; traefik's and haproxy's are named alike. */
export const pods = {
  /** Chart 2.x: its Service comes with `metrics.service.enabled` (before that, `prometheus.enabled`). */
  "external-secrets": {
    outside: {
      namespace: "external-secrets",
      service: "external-secrets-metrics",
      labels: nameOf("external-secrets"),
    },
    ports: { metrics: http(8080) },
  },
  /** Its controller; the chart's `prometheus.enabled` is the default. */
  "cert-manager": {
    outside: {
      namespace: "cert-manager",
      service: "cert-manager",
      labels: { ...nameOf("cert-manager"), "app.kubernetes.io/component": "controller" },
    },
    ports: { "tcp-prometheus-servicemonitor": http(9402) },
  },
  /** Its Service comes with `metrics.prometheus.service.enabled`. */
  traefik: {
    outside: {
      namespace: "traefik",
      service: "traefik-metrics",
      labels: nameOf("traefik"),
    },
    ports: { metrics: http(9100) },
  },
} as const;
