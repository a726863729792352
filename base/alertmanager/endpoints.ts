import { endpoints, nameLabel } from "../../sdk/index.ts";

export const alertmanagerEndpoints = endpoints({
  component: "alertmanager",
  service: "alertmanager",
  selector: nameLabel("alertmanager"),
  ports: { web: { port: 9093 }, "reloader-web": { port: 8080 } },
});
