import { endpoints, nameLabel } from "../../sdk/index.ts";

export const grafanaEndpoints = endpoints({
  component: "grafana",
  service: "grafana",
  selector: nameLabel("grafana"),
  ports: { http: { port: 3000 } },
});
