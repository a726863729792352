import { endpoints, nameLabel } from "../../sdk/index.ts";

export const kubeStateMetricsEndpoints = endpoints({
  component: "kube-state-metrics",
  service: "kube-state-metrics",
  selector: nameLabel("kube-state-metrics"),
  ports: {
    /** The state of the cluster's objects. */
    "http-metrics": { port: 8080 },
    /** The program's own metrics and its readiness. */
    telemetry: { port: 8081 },
  },
});
