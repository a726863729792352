import { grpc, http, type Port, tcp } from "../../sdk/index.ts";
import type { AlloyOptions } from "./options.ts";

/** It listens for what a cluster chooses that it takes, and for nothing else. */
export function ports({ otlp, syslog }: Pick<AlloyOptions, "otlp" | "syslog">): {
  readonly http: Port;
  readonly "reloader-web": Port;
  readonly syslog?: Port;
  readonly "otlp-grpc"?: Port;
  readonly "otlp-http"?: Port;
} {
  return {
    http: http(12345),
    "reloader-web": http(8080),
    ...(syslog && { syslog: tcp(1514) }),
    ...(otlp && { "otlp-grpc": grpc(4317), "otlp-http": http(4318) }),
  };
}

export type Ports = ReturnType<typeof ports>;
