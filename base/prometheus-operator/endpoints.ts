import { endpoints, nameLabel } from "../../sdk/index.ts";

export const prometheusOperatorEndpoints = endpoints({
  component: "prometheus-operator",
  service: "prometheus-operator",
  selector: nameLabel("prometheus-operator"),
  ports: { http: { port: 8080 } },
});
