import { endpoints, nameLabel } from "../../sdk/index.ts";

export const alertmanagerEndpoints = endpoints({
  component: "alertmanager",
  service: "alertmanager",
  selector: nameLabel("alertmanager"),
  ports: { web: { port: 9093 }, "reloader-web": { port: 8080 } },
});

/** How replicas reach each other: the headless Service that the operator makes, and its port names. */
export const alertmanagerPeers = endpoints({
  component: "alertmanager",
  service: "alertmanager-operated",
  selector: nameLabel("alertmanager"),
  ports: { "mesh-tcp": { port: 9094 }, "mesh-udp": { port: 9094, protocol: "UDP" } },
});
