import { http, type LogAgentOptions, type Port, tcp } from "../../sdk/index.ts";

/** It takes syslog where a cluster says of whom. */
export function ports({ syslog }: Pick<LogAgentOptions, "syslog">): {
  readonly http: Port;
  readonly syslog?: Port;
} {
  return { http: http(3101), ...(syslog && { syslog: tcp(1514) }) };
}

export type Ports = ReturnType<typeof ports>;
