import { http, type Port, tcp } from "../../sdk/index.ts";
import type { LogAgentOptions } from "../shared/log-agent-options.ts";

/** It takes syslog where a cluster says of whom. */
export function ports({ syslog }: Pick<LogAgentOptions, "syslog">): {
  readonly http: Port;
  readonly syslog?: Port;
} {
  return { http: http(3101), ...(syslog && { syslog: tcp(1514) }) };
}

export type Ports = ReturnType<typeof ports>;
