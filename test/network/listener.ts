import { addresses, component, from, service, tcp } from "../../sdk/index.ts";
import { deployment } from "../shapes/workload.ts";

/** Listens to machines around the cluster, by the ranges of their addresses. */
export const listener = component({
  name: "listener",
  options: {},
  ports: { syslog: tcp(1514) },
  flows: ({ own }) => ({
    devices: from(addresses(["192.168.7.0/24", "192.168.9.0/28"]), own.ports.syslog, "messages"),
  }),
  objects: ({ own }) => [deployment(own), service(own)],
});
