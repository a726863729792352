import type { LogAgentOptions } from "../shared/log-agent-options.ts";

export interface AlloyOptions extends LogAgentOptions {
  /** Takes OTLP of the pods of its node, and hands it on to who takes that for the cluster. */
  readonly otlp: boolean;
}

/** What a cluster gets that chooses nothing. */
export const options: AlloyOptions = {
  journal: "/var/log/journal",
  syslog: false,
  otlp: false,
  resources: { requests: { cpu: "50m", memory: "192Mi" }, limits: { memory: "512Mi" } },
};
