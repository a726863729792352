import type { RuleGroup } from "../../sdk/index.ts";

const job = 'job="argocd-metrics"';

/** Argo CD tries again every three minutes by then: what was about to come has had its time. */
const retriesAreVain = "30m";
/** The slowest start here is that of Prometheus, which replays its log: up to 15 minutes. */
const startIsOver = "30m";

export const argoCdMonitorsAlerts: readonly RuleGroup[] = [
  {
    name: "argo-cd",
    rules: [
      {
        alert: "ArgoCdApplicationOutOfSync",
        expr: `
          max by (namespace, name, project) (argocd_app_info{${job}, sync_status!="Synced"}) == 1
        `,
        for: retriesAreVain,
        labels: { severity: "warning" },
        annotations: {
          summary: "What was pushed is not what runs.",
          description:
            "{{ $labels.name }} has not been in sync for half an hour: its last change is not delivered, or something changes it by hand.",
        },
      },
      {
        alert: "ArgoCdApplicationUnhealthy",
        expr: `
          max by (namespace, name, project) (
            argocd_app_info{${job}, health_status!~"Healthy|Suspended"}
          ) == 1
        `,
        for: startIsOver,
        labels: { severity: "warning" },
        annotations: {
          summary: "What was delivered does not work.",
          description:
            "{{ $labels.name }} has not been healthy for half an hour, and phases behind it may wait for it.",
        },
      },
      {
        alert: "ArgoCdClusterUnreachable",
        expr: `min by (server) (argocd_cluster_connection_status{${job}}) == 0`,
        for: "10m",
        labels: { severity: "critical" },
        annotations: {
          summary: "Argo CD does not reach a cluster.",
          description:
            "{{ $labels.server }} gets no change, and nothing there is healed, until Argo CD reaches it again.",
        },
      },
    ],
  },
];
