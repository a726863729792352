import type { RuleTests } from "../../sdk/index.ts";

const on = (pod: string) => `job="alertmanager", namespace="observability", pod="${pod}"`;
const labels = { job: "alertmanager", namespace: "observability", pod: "a" };

/** 100 notifications to Slack per minute and replica, so many of them given up. */
function sending(failed: Readonly<Record<string, number>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(failed).flatMap(([pod, count]) => [
      [`alertmanager_notifications_total{${on(pod)}, integration="slack"}`, "0+100x40"],
      [
        `alertmanager_notifications_failed_total{${on(pod)}, integration="slack", reason="serverError"}`,
        `0+${count}x40`,
      ],
      [
        `alertmanager_notifications_failed_total{${on(pod)}, integration="slack", reason="clientError"}`,
        "0x40",
      ],
    ]),
  );
}

export const alertmanagerRuleTests: RuleTests = [
  {
    alert: "AlertmanagerFailedReload",
    fires: {
      series: { [`alertmanager_config_last_reload_successful{${on("a")}}`]: "0x30" },
      at: "16m",
      labels,
      description: "observability/a goes on with old routes and receivers.",
    },
    quiet: {
      series: { [`alertmanager_config_last_reload_successful{${on("a")}}`]: "0x5 1x30" },
      at: "16m",
    },
  },
  {
    alert: "AlertmanagerConfigInconsistent",
    fires: {
      series: {
        [`alertmanager_config_hash{${on("a")}}`]: "1x40",
        [`alertmanager_config_hash{${on("b")}}`]: "2x40",
      },
      at: "21m",
      labels: { namespace: "observability" },
      description: "2 configurations are in use in observability: who hears of an alert is chance.",
    },
    // The second replica follows a few minutes later.
    quiet: {
      series: {
        [`alertmanager_config_hash{${on("a")}}`]: "1x5 2x40",
        [`alertmanager_config_hash{${on("b")}}`]: "1x10 2x40",
      },
      at: "26m",
    },
  },
  {
    alert: "AlertmanagerMembersInconsistent",
    fires: {
      series: {
        [`alertmanager_cluster_members{${on("a")}}`]: "1x40",
        [`alertmanager_cluster_members{${on("b")}}`]: "2x40",
      },
      at: "21m",
      labels,
      description:
        "observability/a sees 1 members: people hear everything twice, and silences hold on one side only.",
    },
    quiet: {
      series: {
        [`alertmanager_cluster_members{${on("a")}}`]: "2x40",
        [`alertmanager_cluster_members{${on("b")}}`]: "2x40",
      },
      at: "39m",
    },
  },
  {
    alert: "AlertmanagerFailedToSendAlerts",
    fires: {
      series: sending({ a: 50, b: 0 }),
      at: "21m",
      labels: { namespace: "observability", pod: "a", integration: "slack" },
      description: "observability/a gave up 50% of its notifications to slack.",
    },
    quiet: { series: sending({ a: 1, b: 0 }), at: "39m" },
  },
  {
    alert: "AlertmanagerClusterFailedToSendAlerts",
    fires: {
      series: sending({ a: 50, b: 20 }),
      at: "21m",
      labels: { namespace: "observability", integration: "slack" },
      description:
        "Every replica in observability gives up at least 20% of its notifications to slack.",
    },
    // The other replica gets through.
    quiet: { series: sending({ a: 100, b: 0 }), at: "39m" },
  },
  {
    alert: "AlertmanagerClusterDown",
    fires: {
      series: {
        [`up{${on("a")}, endpoint="web"}`]: "0x30",
        [`up{${on("b")}, endpoint="web"}`]: "1x30",
      },
      at: "11m",
      labels: { namespace: "observability" },
      description: "50% of the replicas in observability were down most of the last 5 minutes.",
    },
    // Sidecars that cannot be scraped do not stop a notification.
    quiet: {
      series: {
        [`up{${on("a")}, endpoint="web"}`]: "1x30",
        [`up{${on("b")}, endpoint="web"}`]: "1x30",
        [`up{${on("a")}, endpoint="reloader-web"}`]: "0x30",
        [`up{${on("b")}, endpoint="reloader-web"}`]: "0x30",
      },
      at: "20m",
    },
  },
];
