import type { OwnPods } from "../model/pods.ts";
import { protocolOf } from "../model/port.ts";

/** The container's ports, named as others connect to them. */
export function containerPorts({ ports }: OwnPods) {
  return Object.entries(ports).map(([name, port]) => ({
    name,
    containerPort: port.number,
    protocol: protocolOf(port),
  }));
}
