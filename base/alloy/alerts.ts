import { type Alert, type RuleGroup, selectors } from "../../sdk/index.ts";
import { alloyMetrics } from "./metrics.ts";

/** Requests are tried again for an hour; when one of ten fails for a while, that hour has begun. */
const failedRequests = { warning: 0.1, critical: 0.5 } as const;
/** The kubelet keeps five files of 10 MiB: behind by one of them, the next rotations take away what is unread. */
const unreadBytes = 10 * 1024 * 1024;
/** A kubelet alone writes several lines a minute. */
const silentJournal = "1h";

const m = selectors(alloyMetrics, { job: "alloy" });
const agent = "{{ $labels.namespace }}/{{ $labels.pod }}";

export const alloyAlerts: readonly RuleGroup[] = [
  {
    name: "alloy",
    rules: [
      {
        alert: "AlloyConfigReloadFailed",
        expr: `max_over_time(${m.alloy_config_last_load_successful()}[5m]) == 0`,
        for: "10m",
        labels: { severity: "warning" },
        annotations: {
          summary: "Alloy rejects its configuration.",
          description: `${agent} goes on with an old configuration, and does not start again with the new one.`,
        },
      },
      {
        alert: "AlloyUnhealthyComponents",
        expr: `
          sum by (namespace, pod) (
            ${m.alloy_component_controller_running_components({ health_type: "unhealthy" })}
          ) > 0
        `,
        for: "15m",
        labels: { severity: "warning" },
        annotations: {
          summary: "A part of Alloy's pipeline does not work.",
          description: `{{ $value }} components of ${agent} are unhealthy: what they read or write stands still.`,
        },
      },
      {
        alert: "AlloySlowComponents",
        expr: `
          sum by (namespace, pod, component_id) (
            rate(${m.alloy_component_evaluation_slow_seconds()}[10m])
          ) > 0
        `,
        for: "15m",
        labels: { severity: "warning" },
        annotations: {
          summary: "Alloy takes minutes to follow what changes.",
          description: `Component {{ $labels.component_id }} of ${agent} takes more than a minute to be evaluated: new pods are found late.`,
        },
      },
      sendingFails("namespace, pod", {
        alert: "AlloyLogsNotSent",
        severity: "warning",
        summary: "An agent cannot hand on its lines.",
        description: `${agent} fails {{ $value | humanizePercentage }} of its requests to the log store. What it cannot send within an hour, or what the store refuses as too much at once, is lost.`,
      }),
      sendingFails("namespace", {
        alert: "AlloyLogStoreUnreachable",
        severity: "critical",
        summary: "The agents cannot hand on their lines.",
        description:
          "The agents in {{ $labels.namespace }} fail {{ $value | humanizePercentage }} of their requests to the log store. What they cannot send within an hour, or what the store refuses as too much at once, is lost.",
      }),
      {
        alert: "AlloyLinesDropped",
        expr: `
          sum by (namespace, pod, tenant, reason) (
            increase(${m.loki_write_dropped_entries_total()}[10m])
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
        alert: "AlloyFilesLagging",
        expr: `
          ${m.loki_source_file_file_bytes_total()} - ${m.loki_source_file_read_bytes_total()}
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
        alert: "AlloyJournalSilent",
        expr: `increase(${m.loki_source_journal_target_lines_total()}[${silentJournal}]) == 0`,
        for: "15m",
        labels: { severity: "warning" },
        annotations: {
          summary: "An agent reads nothing of its node's journal any more.",
          description: `${agent} has read no line of its node's journal for an hour.`,
        },
      },
      {
        alert: "AlloySyslogErrors",
        expr: `
          sum by (namespace, pod) (
            increase(${m.loki_source_syslog_parsing_errors_total()}[15m])
          ) > 0
        `,
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
  const requests = "loki_write_request_duration_seconds_count";
  const all = `sum by (${by}) (rate(${requests}{job="alloy"}[5m]))`;
  const failed = `sum by (${by}) (rate(${requests}{job="alloy", status_code!~"2.."}[5m]))`;
  return {
    alert,
    expr: `${failed} / ${all} > ${failedRequests[severity]}`,
    for: "15m",
    labels: { severity },
    annotations: { summary, description },
  };
}
