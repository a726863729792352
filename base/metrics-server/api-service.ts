import type { OwnPods, Resource } from "../../sdk/index.ts";
import type { ports as declared } from "./ports.ts";

/**
 * Has the API server hand on what is asked of metrics.k8s.io. Priorities are upstream's: nobody else serves the group.
 * The program's certificate is one that it makes for itself, so it is not looked at: see ARCHITECTURE.md.
 */
export function apiService({ service, namespace, ports }: OwnPods<typeof declared>): Resource {
  return {
    apiVersion: "apiregistration.k8s.io/v1",
    kind: "APIService",
    metadata: { name: "v1beta1.metrics.k8s.io" },
    spec: {
      group: "metrics.k8s.io",
      version: "v1beta1",
      groupPriorityMinimum: 100,
      versionPriority: 100,
      insecureSkipTLSVerify: true,
      service: { name: service, namespace, port: ports.https.servicePort ?? ports.https.number },
    },
  };
}
