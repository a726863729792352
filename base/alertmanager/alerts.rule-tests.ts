import { later, type RuleTests } from "../../sdk/index.ts";

const on = (pod: string) => `job="alertmanager", namespace="observability", pod="${pod}"`;
const labels = { job: "alertmanager", namespace: "observability", pod: "a" };

/** 100 notifications per minute and replica, so many given up, for two reasons; or none any more. */
function sending(
  failed: Readonly<Record<string, number>>,
  { sent = 100, integration = "slack" } = {},
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(failed).flatMap(([pod, count]) => {
      const told = `${on(pod)}, integration="${integration}"`;
      const lost = `0+${count / 2}x60`;
      return [
        [
          `alertmanager_notifications_total{${told}, receiver_name="critical"}`,
          `0+${sent * 0.4}x60`,
        ],
        [
          `alertmanager_notifications_total{${told}, receiver_name="warning"}`,
          `0+${sent * 0.6}x60`,
        ],
        [`alertmanager_notifications_failed_total{${told}, reason="serverError"}`, lost],
        [`alertmanager_notifications_failed_total{${told}, reason="clientError"}`, lost],
      ];
    }),
  );
}

/** A heartbeat each minute, and for five of them none that arrives. */
function heartbeats(pod: string): Record<string, string> {
  const told = `${on(pod)}, integration="webhook"`;
  return {
    [`alertmanager_notifications_total{${told}, receiver_name="heartbeat"}`]: "0+1x60",
    [`alertmanager_notifications_failed_total{${told}, reason="serverError"}`]: "0x10 1+1x4 5x45",
  };
}

const upThreeOfFive = "1 1 0 1 0 ".repeat(6);
const upHalf = "1 1 0 0 _ ".repeat(6);
const upTwoOfFive = "0 0 1 0 1 ".repeat(6);
const web = (pod: string) => `up{${on(pod)}, endpoint="web"}`;

/** So many replicas that all answer alike. */
function replicas(count: number, values: string): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [web(`${values}-${index}`), values]),
  );
}

/** Sidecars that cannot be scraped do not stop a notification. */
const sidecarsDown = {
  series: {
    [web("a")]: "1x30",
    [web("b")]: "1x30",
    [`up{${on("a")}, endpoint="reloader-web"}`]: "0x30",
    [`up{${on("b")}, endpoint="reloader-web"}`]: "0x30",
  },
};

export const alertmanagerRuleTests: RuleTests = [
  {
    alert: "AlertmanagerFailedReload",
    severity: "critical",
    fires: {
      series: { [`alertmanager_config_last_reload_successful{${on("a")}}`]: "1x2 0x30" },
      at: "17m",
      labels,
      description: "observability/a goes on with old routes and receivers.",
    },
    quiet: {
      series: { [`alertmanager_config_last_reload_successful{${on("a")}}`]: "0x10 1x30" },
    },
  },
  {
    alert: "AlertmanagerConfigInconsistent",
    severity: "warning",
    fires: {
      series: {
        [`alertmanager_config_hash{${on("a")}}`]: "1x40",
        [`alertmanager_config_hash{${on("b")}}`]: "2x40",
      },
      at: "20m",
      labels: { namespace: "observability" },
      description: "2 configurations are in use in observability: who hears of an alert is chance.",
    },
    // The second replica follows a few minutes later.
    quiet: {
      series: {
        [`alertmanager_config_hash{${on("a")}}`]: "1x5 2x40",
        [`alertmanager_config_hash{${on("b")}}`]: "1x10 2x40",
      },
    },
  },
  {
    alert: "AlertmanagerMembersInconsistent",
    severity: "warning",
    fires: {
      series: {
        [`alertmanager_cluster_members{${on("a")}}`]: "2x2 1x40",
        [`alertmanager_cluster_members{${on("b")}}`]: "2x40",
      },
      at: "22m",
      labels,
      description:
        "observability/a sees 1 members: people hear everything twice, and silences hold on one side only.",
    },
    quiet: {
      series: {
        [`alertmanager_cluster_members{${on("a")}}`]: "2x40",
        [`alertmanager_cluster_members{${on("b")}}`]: "2x40",
      },
    },
  },
  {
    alert: "AlertmanagerClusterFailedPeers",
    severity: "warning",
    fires: {
      series: { [`alertmanager_cluster_failed_peers{${on("a")}}`]: "0x2 1x40" },
      at: "18m",
      labels,
      description:
        "observability/a has lost 1 of its peers: nobody knows what they have told whom.",
    },
    quiet: [
      { series: { [`alertmanager_cluster_failed_peers{${on("a")}}`]: "0x40" } },
      // The other replica restarts on another node.
      { series: { [`alertmanager_cluster_failed_peers{${on("a")}}`]: "1x10 0x30" } },
    ],
  },
  {
    alert: "AlertmanagerFailedToSendAlerts",
    severity: "warning",
    fires: {
      series: sending({ a: 1.5, b: 0 }),
      at: "16m",
      labels: { namespace: "observability", pod: "a", integration: "slack" },
      description: "observability/a gave up 1.5% of its notifications to slack.",
      begins: {
        series: later(sending({ a: 1.05, b: 0 }), /failed/),
        at: "32m",
        description: "observability/a gave up 1.05% of its notifications to slack.",
      },
    },
    quiet: [
      { series: sending({ a: 1, b: 0 }), at: "40m" },
      // It gives up what it began long ago, and has nothing new to tell.
      { series: sending({ a: 1, b: 0 }, { sent: 0 }) },
    ],
  },
  {
    alert: "AlertmanagerClusterFailedToSendAlerts",
    severity: "critical",
    fires: [
      {
        series: sending({ a: 50, b: 1.5 }),
        at: "16m",
        labels: { namespace: "observability", integration: "slack" },
        description:
          "Every replica in observability gives up at least 1.5% of its notifications to slack.",
        begins: {
          series: later(sending({ a: 50, b: 1.05 }), /failed/),
          at: "32m",
          description:
            "Every replica in observability gives up at least 1.05% of its notifications to slack.",
        },
      },
      {
        // OnCall is told by webhooks.
        series: sending({ a: 100, b: 100 }, { integration: "webhook" }),
        at: "16m",
        labels: { namespace: "observability", integration: "webhook" },
        description:
          "Every replica in observability gives up at least 100% of its notifications to webhook.",
      },
    ],
    // The other replica gets through, nearly always.
    quiet: [
      { series: sending({ a: 100, b: 1 }), at: "40m" },
      { series: sending({ a: 1, b: 1 }, { sent: 0 }) },
      // OnCall's broker moves to another node, and hears no heartbeat meanwhile.
      { series: { ...heartbeats("a"), ...heartbeats("b") }, at: "40m" },
    ],
  },
  {
    alert: "AlertmanagerClusterDown",
    severity: "critical",
    fires: [
      {
        series: { [web("a")]: upTwoOfFive, [web("b")]: "0x30" },
        at: "5m",
        labels: { namespace: "observability" },
        description: "100% of the replicas in observability were down most of the last 5 minutes.",
        begins: { series: { [web("a")]: "1x9 0x30" }, at: "17m" },
      },
      {
        series: { ...replicas(6, "0x30"), ...replicas(5, "1x30") },
        at: "5m",
        labels: { namespace: "observability" },
        description:
          "54.55% of the replicas in observability were down most of the last 5 minutes.",
      },
    ],
    quiet: [
      // One of two is on a node that was lost; the other tells everybody.
      { series: { [web("a")]: upThreeOfFive, [web("b")]: "0x30" }, at: "20m" },
      { series: { [web("a")]: upHalf, [web("b")]: "0x30" }, at: "20m" },
      { series: { ...sidecarsDown.series, [web("a")]: "0x30" } },
    ],
  },
  {
    alert: "AlertmanagerClusterDown",
    severity: "warning",
    fires: {
      series: { [web("a")]: upTwoOfFive, [web("b")]: "1x30" },
      at: "5m",
      labels: { namespace: "observability" },
      description: "50% of the replicas in observability were down most of the last 5 minutes.",
      begins: { series: { [web("a")]: "1x9 0x30" }, at: "17m" },
    },
    quiet: [
      { series: { [web("a")]: upThreeOfFive, [web("b")]: "1x30" }, at: "20m" },
      { series: { [web("a")]: upHalf, [web("b")]: "1x30" }, at: "20m" },
      { series: { [web("a")]: upTwoOfFive, [web("b")]: "1x30", [web("c")]: "1x30" } },
      sidecarsDown,
    ],
  },
];
