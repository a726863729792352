import { endpoints, nameLabel } from "../../sdk/index.ts";

/** Its pods share the node's address, so policies can name it by the nodes' ranges only. */
export const nodeExporterEndpoints = endpoints({
  component: "node-exporter",
  service: "node-exporter",
  selector: nameLabel("node-exporter"),
  ports: { metrics: { port: 9100 } },
  network: "node",
});
