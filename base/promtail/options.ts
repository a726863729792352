import type { LogAgentOptions } from "../shared/log-agent-options.ts";

/** What a cluster gets that chooses nothing. */
export const options: LogAgentOptions = {
  journal: "/var/log/journal",
  syslog: false,
  resources: { requests: { cpu: "50m", memory: "128Mi" }, limits: { memory: "256Mi" } },
};
