import { http } from "../../sdk/index.ts";

const nameOf = (name: string) => ({ "app.kubernetes.io/name": name });

/**
 * What the charts of these programs install, in the namespaces that they propose. All are found by their pods: the
 * Services of metrics are left out by default (External Secrets, traefik, haproxy), and cert-manager's port there was
 * called otherwise before 1.21. Ports are named as in their pods.
 */
export const pods = {
  /** Chart 2.9.0, templates/deployment.yaml; port `metrics.listen.port`. */
  "external-secrets": {
    outside: {
      namespace: "external-secrets",
      service: "external-secrets-metrics",
      labels: nameOf("external-secrets"),
    },
    ports: { metrics: http(8080) },
  },
  /** Chart 1.21.1, templates/deployment.yaml: its controller, with `prometheus.enabled`, which is the default. */
  "cert-manager": {
    outside: {
      namespace: "cert-manager",
      service: "cert-manager",
      labels: { ...nameOf("cert-manager"), "app.kubernetes.io/component": "controller" },
    },
    ports: { "http-metrics": http(9402) },
  },
  /** Chart 41.3.0, templates/_podtemplate.tpl; port `ports.metrics.port`. */
  traefik: {
    outside: {
      namespace: "traefik",
      service: "traefik-metrics",
      labels: nameOf("traefik"),
    },
    ports: { metrics: http(9100) },
  },
  /** haproxytech's chart kubernetes-ingress 1.52.1, templates/_podspec.tpl; port `containerPort.stat`. */
  haproxy: {
    outside: {
      namespace: "haproxy-controller",
      service: "kubernetes-ingress",
      labels: nameOf("kubernetes-ingress"),
    },
    ports: { stat: http(1024) },
  },
} as const;
