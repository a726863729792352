import type { EndpointsDefinition } from "../model/endpoints.ts";

/** The container's ports, named as others connect to them. */
export function containerPorts({ ports }: EndpointsDefinition) {
  return Object.entries(ports).map(([name, { port, protocol = "TCP" }]) => ({
    name,
    containerPort: port,
    protocol,
  }));
}
