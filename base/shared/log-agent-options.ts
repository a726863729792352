import { shape } from "../../sdk/index.ts";

/** What a cluster may choose of an agent that collects the log lines of its nodes, whichever it is. */
export interface LogAgentOptions {
  /** Where nodes keep their journal: systemd's `Storage=persistent` or `volatile`; none where it is not read. */
  readonly journal: "/var/log/journal" | "/run/log/journal" | false;
  /** Takes messages by RFC 5424 over TCP. */
  readonly syslog:
    | false
    | {
        /** Ranges of those who send. Whoever is let in is believed: syslog knows no password. */
        readonly from: readonly string[];
        /** What the provider's load balancer is told, such as to have an address inside of the network alone. */
        readonly annotations: Readonly<Record<string, string>>;
      };
  readonly resources: {
    readonly requests: { readonly cpu: string; readonly memory: string };
    readonly limits: { readonly memory: string };
  };
}

export const logAgentShapes = {
  journal: shape.literal("/var/log/journal", "/run/log/journal", false),
  syslog: shape.mapOr(
    shape.record<Exclude<LogAgentOptions["syslog"], false>>({
      from: shape.listOf(shape.text),
      annotations: shape.mapOf(shape.text),
    }),
    shape.literal(false),
  ),
};
