import { http, tcp, udp } from "../../sdk/index.ts";

export const ports = {
  web: http(9093),
  "reloader-web": http(8080),
  /** How replicas reach each other, by the headless Service and the port names that the operator makes. */
  "mesh-tcp": tcp(9094, { peers: true }),
  "mesh-udp": udp(9094, { peers: true }),
};
