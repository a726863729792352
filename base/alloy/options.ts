import type { LogAgentOptions } from "../shared/log-agent-options.ts";

export interface AlloyOptions extends LogAgentOptions {
  /** Takes OTLP of the pods of its node, and hands it on to who takes that for the cluster. */
  readonly otlp: boolean;
  /**
   * Scrapes the pods of its node that belong to whoever is bound to it, `bind("scrapes", "alloy", { of: "nginx" })`, and
   * keeps nothing: samples go to who takes those of the platform, where a ruler has to evaluate the rules about them.
   */
  readonly scrapes: boolean;
}

/** What a cluster gets that chooses nothing. */
export const options: AlloyOptions = {
  journal: "/var/log/journal",
  syslog: false,
  otlp: false,
  scrapes: false,
  resources: { requests: { cpu: "50m", memory: "192Mi" }, limits: { memory: "512Mi" } },
};
