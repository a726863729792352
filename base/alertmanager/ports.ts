import { http, tcp, udp } from "../../sdk/index.ts";

export const ports = {
  web: http(9093),
  "reloader-web": http(8080),
  /** How replicas reach each other, by the headless Service and the port names that the operator makes. */
  "mesh-tcp": tcp(9094, { peers: true }),
  "mesh-udp": udp(9094, { peers: true }),
};

/** The operator (v0.93.1) names the program and the instance on the pods it makes; nothing else may be said there. */
export function podLabels(instance: string) {
  return { "app.kubernetes.io/instance": instance, "app.kubernetes.io/name": "alertmanager" };
}
