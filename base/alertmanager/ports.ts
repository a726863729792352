import { http, type Port, tcp, udp } from "../../sdk/index.ts";
import type { AlertmanagerOptions } from "./options.ts";

export const web = http(9093);

/**
 * The operator runs a program beside it that has it reload, and replicas, which reach each other by the headless
 * Service and the port names that the operator makes; without the operator it is one, and starts anew.
 */
export function ports({ plain }: Pick<AlertmanagerOptions, "plain">): {
  readonly web: Port;
  readonly "reloader-web"?: Port;
  readonly "mesh-tcp"?: Port;
  readonly "mesh-udp"?: Port;
} {
  if (plain) return { web };
  return {
    web,
    "reloader-web": http(8080),
    "mesh-tcp": tcp(9094, { peers: true }),
    "mesh-udp": udp(9094, { peers: true }),
  };
}

export type Ports = ReturnType<typeof ports>;

/** The operator (v0.93.1) names the program and the instance on the pods it makes; nothing else may be said there. */
export function podLabels(instance: string) {
  return { "app.kubernetes.io/instance": instance, "app.kubernetes.io/name": "alertmanager" };
}
