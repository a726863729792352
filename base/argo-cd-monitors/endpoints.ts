import { endpoints } from "../../sdk/index.ts";

// The Services that Argo CD's own installation brings: its v3.5.7, manifests/base.
const outside = { namespace: "argocd" };
const nameOf = (name: string) => ({ "app.kubernetes.io/name": name });

export const argoCdControllerEndpoints = endpoints({
  component: "argocd-application-controller",
  service: "argocd-metrics",
  outside,
  selector: nameOf("argocd-application-controller"),
  labels: nameOf("argocd-metrics"),
  ports: { metrics: { port: 8082 } },
});

export const argoCdServerEndpoints = endpoints({
  component: "argocd-server",
  service: "argocd-server-metrics",
  outside,
  selector: nameOf("argocd-server"),
  labels: nameOf("argocd-server-metrics"),
  ports: { metrics: { port: 8083 } },
});

export const argoCdRepoServerEndpoints = endpoints({
  component: "argocd-repo-server",
  service: "argocd-repo-server",
  outside,
  selector: nameOf("argocd-repo-server"),
  ports: { metrics: { port: 8084 } },
});
