import type { Alert } from "../../sdk/index.ts";
import type { LogAgent } from "./log-agent.ts";

/**
 * Requests are tried again for an hour; when one of ten fails for a while, that hour has begun. A store that does not
 * answer has the status -1, which no pattern of errors names; one that says 429 is there, and has a tenant wait.
 */
const failedRequests = {
  warning: { limit: 0.1, fine: "2.." },
  critical: { limit: 0.5, fine: "2..|429" },
} as const;
/** The kubelet keeps five files of 10 MiB: behind by one of them, the next rotations take away what is unread. */
const unreadBytes = 10 * 1024 * 1024;
/** A kubelet alone writes several lines a minute. */
const silentJournal = "1h";

const pod = "{{ $labels.namespace }}/{{ $labels.pod }}";

/** What goes wrong with an agent that collects log lines, whichever it is: alerts that begin with its title. */
export function logAgentAlerts(agent: LogAgent): Alert[] {
  const { title, job, metrics } = agent;
  const of = (name: string) => `${name}{job="${job}"}`;
  return [
    ...sendingAlerts(agent),
    {
      alert: `${title}LinesDropped`,
      expr: `
        sum by (namespace, pod, tenant, reason) (
          increase(${of(metrics.dropped)}[10m])
        ) > 0
      `,
      for: "5m",
      labels: { severity: "warning" },
      annotations: {
        summary: "Log lines are lost.",
        description: `${pod} lost {{ $value | humanize }} lines of {{ $labels.tenant }} within 10 minutes: {{ $labels.reason }}.`,
      },
    },
    {
      alert: `${title}FilesLagging`,
      expr: `
        ${of(metrics.fileBytes)} - ${of(metrics.readBytes)}
          > ${unreadBytes}
      `,
      for: "15m",
      labels: { severity: "warning" },
      annotations: {
        summary: "An agent reads slower than a pod writes.",
        description: `${pod} is {{ $value | humanize1024 }}B behind in {{ $labels.path }}: what the kubelet rotates away meanwhile is lost.`,
      },
    },
    {
      alert: `${title}JournalSilent`,
      expr: `increase(${of(metrics.journalLines)}[${silentJournal}]) == 0`,
      for: "15m",
      labels: { severity: "warning" },
      annotations: {
        summary: "An agent reads nothing of its node's journal any more.",
        description: `${pod} has read no line of its node's journal for an hour.`,
      },
    },
  ];
}

function sendingAlerts(agent: LogAgent): Alert[] {
  const { title } = agent;
  return [
    {
      alert: `${title}LogsNotSent`,
      expr: failedShare(agent, { by: "namespace, pod", ...failedRequests.warning }),
      for: "15m",
      labels: { severity: "warning" },
      annotations: {
        summary: "An agent cannot hand on its lines.",
        description: `${pod} fails {{ $value | humanizePercentage }} of its requests to the log store. What it cannot send within an hour is lost.`,
      },
    },
    {
      alert: `${title}LogStoreUnreachable`,
      expr: failedShare(agent, { by: "namespace", ...failedRequests.critical }),
      for: "15m",
      labels: { severity: "critical" },
      annotations: {
        summary: "The agents cannot hand on their lines.",
        description:
          "The agents in {{ $labels.namespace }} fail {{ $value | humanizePercentage }} of their requests to the log store. What they cannot send within an hour is lost.",
      },
    },
  ];
}

/** @param fine the statuses of requests that do not count as failed, as a pattern */
function failedShare(
  { job, metrics }: LogAgent,
  { by, fine, limit }: { by: string; fine: string; limit: number },
): string {
  const requests = `${metrics.requests}_count`;
  const all = `sum by (${by}) (rate(${requests}{job="${job}"}[5m]))`;
  const failed = `sum by (${by}) (rate(${requests}{job="${job}", status_code!~"${fine}"}[5m]))`;
  return `${failed} / ${all} > ${limit}`;
}
