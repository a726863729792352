import { later, type RuleTests } from "../../sdk/index.ts";
import { labels, onReplica } from "./rule-test-series.ts";

/** A hundred alerts per minute and Alertmanager, of which so many do not arrive. */
function sending(errors: Readonly<Record<string, number>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(errors).flatMap(([alertmanager, failed]) => [
      [
        `prometheus_notifications_errors_total{${onReplica}, alertmanager="${alertmanager}"}`,
        `0+${failed}x40`,
      ],
      [
        `prometheus_notifications_sent_total{${onReplica}, alertmanager="${alertmanager}"}`,
        `0+${100 - failed}x40`,
      ],
    ]),
  );
}

function queue(length: string): Record<string, string> {
  return {
    [`prometheus_notifications_queue_length{${onReplica}, alertmanager="b"}`]: length,
    [`prometheus_notifications_queue_capacity{${onReplica}}`]: "10000x40",
  };
}

export const notificationRuleTests: RuleTests = [
  {
    alert: "PrometheusNotConnectedToAlertmanagers",
    severity: "warning",
    fires: {
      series: { [`prometheus_notifications_alertmanagers_discovered{${onReplica}}`]: "1x2 0x30" },
      at: "17m",
      labels,
      description: "observability/a has found no Alertmanager to send alerts to.",
    },
    // One of two is enough.
    quiet: {
      series: { [`prometheus_notifications_alertmanagers_discovered{${onReplica}}`]: "1x30" },
    },
  },
  {
    alert: "PrometheusErrorSendingAlertsToSomeAlertmanagers",
    severity: "warning",
    fires: {
      series: sending({ b: 2, c: 0 }),
      at: "16m",
      labels: { ...labels, alertmanager: "b" },
      description: "observability/a fails to send 2% of its alerts to b.",
      begins: {
        series: later(sending({ b: 1.05, c: 0 }), /errors/),
        at: "30m",
        description: "observability/a fails to send 1.05% of its alerts to b.",
      },
    },
    quiet: { series: sending({ b: 1, c: 0 }) },
  },
  {
    alert: "PrometheusErrorSendingAlertsToAnyAlertmanager",
    severity: "critical",
    fires: [
      {
        series: sending({ b: 50, c: 5 }),
        at: "16m",
        labels,
        description:
          "observability/a fails to send 5% of its alerts even to the best Alertmanager.",
        begins: {
          series: later(sending({ b: 50, c: 3.15 }), /errors/),
          at: "30m",
          description:
            "observability/a fails to send 3.15% of its alerts even to the best Alertmanager.",
        },
      },
      // Nothing arrives at all.
      {
        series: sending({ b: 100, c: 100 }),
        at: "16m",
        labels,
        description:
          "observability/a fails to send 100% of its alerts even to the best Alertmanager.",
      },
    ],
    // One Alertmanager is away, its twin takes everything.
    quiet: { series: sending({ b: 100, c: 3 }) },
  },
  {
    alert: "PrometheusNotificationQueueRunningFull",
    severity: "warning",
    survivors: {
      "min_over_time becomes max_over_time": "the capacity is set when Prometheus starts",
    },
    fires: [
      { length: "0+400x40", at: "16m" },
      // It is full already: what comes in pushes out what waits.
      { length: "10000x40", at: "16m" },
    ].map(({ length, at }) => ({
      series: queue(length),
      at,
      labels: { ...labels, alertmanager: "b" },
      description:
        "The queue of observability/a for b will be full within half an hour; then alerts are dropped.",
      begins: { series: queue("0x9 0+400x40"), at: "28m" },
    })),
    quiet: { series: queue("9999x40") },
  },
];
