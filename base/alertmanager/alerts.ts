import type { Alert, RuleGroup } from "../../sdk/index.ts";
import { aboutPager } from "../roles.ts";

/** Alertmanager retries; one in a hundred that is given up for good is one too many. */
const lostNotifications = 0.01;
/** Half of the replicas still tell everybody, but one more failure may end that; beyond half it is night's work. */
const half = 0.5;

const job = 'job="alertmanager"';
const replica = "{{ $labels.namespace }}/{{ $labels.pod }}";

/**
 * The share of notifications per replica and integration that were given up, whatever the reason. A heartbeat is given
 * up after a minute: whoever is away for the five minutes of a drain is forgotten seven minutes later, and twelve are
 * less than the fifteen that these must last. What warns is tried again each five minutes, so no window misses it.
 */
const failures = `
  sum by (namespace, pod, integration) (rate(alertmanager_notifications_failed_total{${job}}[7m]))
  /
  (sum by (namespace, pod, integration) (rate(alertmanager_notifications_total{${job}}[7m])) > 0)
`;

/** The share of replicas that were away for most of five minutes. */
const down = `
  count by (namespace) (avg_over_time(up{${job}, endpoint="web"}[5m]) < 0.5)
    / count by (namespace) (up{${job}, endpoint="web"})
`;

export const alertmanagerAlerts: readonly RuleGroup[] = [
  {
    name: "alertmanager",
    rules: [
      {
        alert: "AlertmanagerFailedReload",
        expr: `max_over_time(alertmanager_config_last_reload_successful{${job}}[5m]) == 0`,
        for: "10m",
        labels: { severity: "critical" },
        annotations: {
          summary: "Alertmanager rejects its configuration.",
          description: `${replica} goes on with old routes and receivers.`,
        },
      },
      {
        alert: "AlertmanagerConfigInconsistent",
        expr: `
          count by (namespace) (
            count_values by (namespace) ("config_hash", alertmanager_config_hash{${job}})
          ) != 1
        `,
        // A change reaches the replicas one after the other.
        for: "20m",
        labels: { severity: "warning" },
        annotations: {
          summary: "Alertmanager's replicas have different configurations.",
          description:
            "{{ $value }} configurations are in use in {{ $labels.namespace }}: who hears of an alert is chance.",
        },
      },
      {
        alert: "AlertmanagerMembersInconsistent",
        expr: `
          max_over_time(alertmanager_cluster_members{${job}}[5m])
            < on (namespace) group_left ()
          count by (namespace) (max_over_time(alertmanager_cluster_members{${job}}[5m]))
        `,
        for: "15m",
        labels: { severity: "warning" },
        annotations: {
          summary: "Alertmanager's replicas do not see each other.",
          description: `${replica} sees {{ $value }} members: people hear everything twice, and silences hold on one side only.`,
        },
      },
      {
        alert: "AlertmanagerClusterFailedPeers",
        expr: `alertmanager_cluster_failed_peers{${job}} > 0`,
        // A replica that restarts joins again within a minute or two.
        for: "15m",
        labels: { severity: "warning" },
        annotations: {
          summary: "A replica of Alertmanager has lost another one.",
          description: `${replica} has lost {{ $value }} of its peers: nobody knows what they have told whom.`,
        },
      },
      {
        alert: "AlertmanagerFailedToSendAlerts",
        expr: `${failures} > ${lostNotifications}`,
        for: "15m",
        labels: { severity: "warning" },
        annotations: {
          summary: "A replica of Alertmanager cannot tell a receiver.",
          description: `${replica} gave up {{ $value | humanizePercentage }} of its notifications to {{ $labels.integration }}.`,
        },
      },
      {
        alert: "AlertmanagerClusterFailedToSendAlerts",
        expr: `min by (namespace, integration) (${failures}) > ${lostNotifications}`,
        for: "15m",
        labels: { severity: "critical", ...aboutPager },
        annotations: {
          summary: "No replica of Alertmanager can tell a receiver.",
          description:
            "Every replica in {{ $labels.namespace }} gives up at least {{ $value | humanizePercentage }} of its notifications to {{ $labels.integration }}.",
        },
      },
      clusterDown({
        comparison: ">",
        severity: "critical",
        summary: "More than half of Alertmanager's replicas are down.",
      }),
      // A node that is lost takes one of two replicas with it, and nobody misses a notification.
      clusterDown({
        comparison: ">=",
        severity: "warning",
        summary: "Half of Alertmanager's replicas or more are down.",
      }),
    ],
  },
];

interface ClusterDown {
  readonly comparison: ">" | ">=";
  readonly severity: "critical" | "warning";
  readonly summary: string;
}

function clusterDown({ comparison, severity, summary }: ClusterDown): Alert {
  return {
    alert: "AlertmanagerClusterDown",
    expr: `${down.trim()} ${comparison} ${half}`,
    for: "5m",
    labels: { severity },
    annotations: {
      summary,
      description:
        "{{ $value | humanizePercentage }} of the replicas in {{ $labels.namespace }} were down most of the last 5 minutes.",
    },
  };
}
