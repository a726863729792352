import { endpoints, nameLabel } from "../../sdk/index.ts";

export const prometheusEndpoints = endpoints({
  component: "prometheus",
  service: "prometheus",
  selector: nameLabel("prometheus"),
  ports: { web: { port: 9090 }, "reloader-web": { port: 8080 } },
});
