import type { Relabeling } from "../../sdk/index.ts";

/**
 * What lines of the journal and of syslog carry, whoever collects them, as steps over the labels that Promtail and
 * Alloy give them. Only a service is a unit: sessions, mounts and scopes have new names all the time.
 */
export const logLabels = {
  journal: [
    label("app", "__journal_syslog_identifier"),
    label("level", "__journal_priority_keyword"),
    { ...label("unit", "__journal__systemd_unit"), regex: "(.+)\\.service", replacement: "$1" },
  ],
  syslog: [
    label("app", "__syslog_message_app_name"),
    label("host", "__syslog_message_hostname"),
    label("level", "__syslog_message_severity"),
  ],
} as const satisfies Readonly<Record<string, readonly Relabeling[]>>;

function label(targetLabel: string, source: string) {
  return { action: "replace", sourceLabels: [source], targetLabel } as const;
}
