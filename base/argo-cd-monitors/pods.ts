import { http } from "../../sdk/index.ts";

const namespace = "argocd";
const nameOf = (name: string) => ({ "app.kubernetes.io/name": name });

/** The programs and Services that Argo CD's own installation brings: its v3.5.7, manifests/base. */
export const pods = {
  "argocd-application-controller": {
    outside: {
      namespace,
      service: "argocd-metrics",
      labels: nameOf("argocd-application-controller"),
      serviceLabels: nameOf("argocd-metrics"),
      job: "argocd-metrics",
    },
    ports: { metrics: http(8082) },
  },
  "argocd-server": {
    outside: {
      namespace,
      service: "argocd-server-metrics",
      labels: nameOf("argocd-server"),
      serviceLabels: nameOf("argocd-server-metrics"),
      job: "argocd-server-metrics",
    },
    ports: { metrics: http(8083) },
  },
  "argocd-repo-server": {
    outside: {
      namespace,
      service: "argocd-repo-server",
      labels: nameOf("argocd-repo-server"),
    },
    ports: { metrics: http(8084) },
  },
} as const;
