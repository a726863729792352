import type { RuleTests } from "../../sdk/index.ts";

/** An Application with the values that decide; what else its series carries does not matter. */
function application(values: { sync?: string; health?: string; name?: string }): string {
  const { sync = "Synced", health = "Healthy", name = "north-grafana" } = values;
  const identity = `job="argocd-metrics", namespace="argocd", name="${name}", project="x"`;
  return `argocd_app_info{${identity}, sync_status="${sync}", health_status="${health}"}`;
}

const labels = { namespace: "argocd", name: "north-grafana", project: "x" };
const connection = (server: string) =>
  `argocd_cluster_connection_status{job="argocd-metrics", server="https://${server}"}`;

export const argoCdMonitorsRuleTests: RuleTests = [
  {
    alert: "ArgoCdApplicationOutOfSync",
    severity: "warning",
    survivors: {
      "max becomes min": "argocd_app_info is 1 wherever it is",
    },
    fires: {
      // What Argo CD says changes on the way, but it is never Synced.
      series: {
        [application({ sync: "OutOfSync" })]: "1x15",
        [application({ sync: "Unknown" })]: "_x15 1x30",
      },
      at: "30m",
      labels,
      description:
        "north-grafana has not been in sync for half an hour: its last change is not delivered, or something changes it by hand.",
    },
    quiet: [
      // A push that takes three retries.
      {
        series: {
          [application({ sync: "OutOfSync" })]: "1x10",
          [application({})]: "_x10 1x40",
        },
      },
      { series: { [application({})]: "1x40" } },
    ],
  },
  {
    alert: "ArgoCdApplicationUnhealthy",
    severity: "warning",
    survivors: {
      "max becomes min": "argocd_app_info is 1 wherever it is",
    },
    fires: [
      {
        series: {
          [application({ health: "Progressing" })]: "1x15",
          [application({ health: "Degraded" })]: "_x15 1x30",
        },
        at: "30m",
        labels,
        description:
          "north-grafana has not been healthy for half an hour, and phases behind it may wait for it.",
      },
      {
        series: { [application({ health: "Missing" })]: "1x40" },
        at: "30m",
        labels,
        description:
          "north-grafana has not been healthy for half an hour, and phases behind it may wait for it.",
      },
    ],
    quiet: [
      {
        series: {
          [application({ health: "Progressing" })]: "1x15",
          [application({ health: "Degraded" })]: "_x15 1x10",
          [application({})]: "_x26 1x30",
        },
      },
      { series: { [application({ health: "Suspended" })]: "1x40" } },
    ],
  },
  {
    alert: "ArgoCdClusterUnreachable",
    severity: "critical",
    fires: {
      series: {
        [connection("north.test")]: "0x20",
        [connection("south.test")]: "1x20",
        // A second shard of the controller, which does.
        [connection("north.test").replace("{", '{pod="1", ')]: "1x20",
      },
      at: "10m",
      labels: { server: "https://north.test" },
      description:
        "https://north.test gets no change, and nothing there is healed, until Argo CD reaches it again.",
    },
    quiet: { series: { [connection("north.test")]: "0x8 1x20" } },
  },
];
