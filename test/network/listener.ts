import { addresses, apiServer, component, from, https, service, tcp } from "../../sdk/index.ts";
import { deployment } from "../shapes/workload.ts";

/** Listens to machines around the cluster, by the ranges of their addresses, and to the API server. */
export const listener = component({
  name: "listener",
  options: {},
  ports: { syslog: tcp(1514), webhook: https(9443, { servicePort: 443 }) },
  flows: ({ own }) => ({
    apiServer: from(apiServer, own.ports.webhook, "asks whether it may"),
    devices: from(addresses(["192.168.7.0/24", "192.168.9.0/28"]), own.ports.syslog, "messages"),
  }),
  objects: ({ own }) => [deployment(own), service(own)],
});
