import { type Alert, type RuleGroup, selectors } from "../../sdk/index.ts";
import { promtailMetrics } from "./metrics.ts";

/** Requests are tried again for an hour; when one of ten fails for a while, that hour has begun. */
const failedRequests = { warning: 0.1, critical: 0.5 } as const;
/** The kubelet keeps five files of 10 MiB: behind by one of them, the next rotations take away what is unread. */
const unreadBytes = 10 * 1024 * 1024;
/** A kubelet alone writes several lines a minute. */
const silentJournal = "1h";

const m = selectors(promtailMetrics, { job: "promtail" });
const agent = "{{ $labels.namespace }}/{{ $labels.pod }}";

export const promtailAlerts: readonly RuleGroup[] = [
  {
    name: "promtail",
    rules: [
      sendingFails("namespace, pod", {
        alert: "PromtailLogsNotSent",
        severity: "warning",
        summary: "An agent cannot hand on its lines.",
        description: `${agent} fails {{ $value | humanizePercentage }} of its requests to the log store. What it cannot send within an hour, or what the store refuses as too much at once, is lost.`,
      }),
      sendingFails("namespace", {
        alert: "PromtailLogStoreUnreachable",
        severity: "critical",
        summary: "The agents cannot hand on their lines.",
        description:
          "The agents in {{ $labels.namespace }} fail {{ $value | humanizePercentage }} of their requests to the log store. What they cannot send within an hour, or what the store refuses as too much at once, is lost.",
      }),
      {
        alert: "PromtailLinesDropped",
        expr: `
          sum by (namespace, pod, tenant, reason) (
            increase(${m.promtail_dropped_entries_total()}[10m])
          ) > 0
        `,
        for: "5m",
        labels: { severity: "warning" },
        annotations: {
          summary: "Log lines are lost.",
          description: `${agent} lost {{ $value | humanize }} lines of {{ $labels.tenant }} within 10 minutes: {{ $labels.reason }}.`,
        },
      },
      {
        alert: "PromtailFilesLagging",
        expr: `
          ${m.promtail_file_bytes_total()} - ${m.promtail_read_bytes_total()}
            > ${unreadBytes}
        `,
        for: "15m",
        labels: { severity: "warning" },
        annotations: {
          summary: "An agent reads slower than a pod writes.",
          description: `${agent} is {{ $value | humanize1024 }}B behind in {{ $labels.path }}: what the kubelet rotates away meanwhile is lost.`,
        },
      },
      {
        alert: "PromtailJournalSilent",
        expr: `increase(${m.promtail_journal_target_lines_total()}[${silentJournal}]) == 0`,
        for: "15m",
        labels: { severity: "warning" },
        annotations: {
          summary: "An agent reads nothing of its node's journal any more.",
          description: `${agent} has read no line of its node's journal for an hour.`,
        },
      },
      {
        alert: "PromtailSyslogErrors",
        expr: `increase(${m.promtail_syslog_target_parsing_errors_total()}[15m]) > 0`,
        for: "15m",
        labels: { severity: "warning" },
        annotations: {
          summary: "Syslog messages cannot be read.",
          description: `${agent} could not read {{ $value | humanize }} syslog messages within 15 minutes: they are lost.`,
        },
      },
    ],
  },
];

interface SendingFails {
  readonly alert: string;
  readonly severity: keyof typeof failedRequests;
  readonly summary: string;
  readonly description: string;
}

/** A store that does not answer has the status -1, which no pattern of errors names. */
function sendingFails(by: string, { alert, severity, summary, description }: SendingFails): Alert {
  const requests = "promtail_request_duration_seconds_count";
  const all = `sum by (${by}) (rate(${requests}{job="promtail"}[5m]))`;
  const failed = `sum by (${by}) (rate(${requests}{job="promtail", status_code!~"2.."}[5m]))`;
  return {
    alert,
    expr: `${failed} / ${all} > ${failedRequests[severity]}`,
    for: "15m",
    labels: { severity },
    annotations: { summary, description },
  };
}
