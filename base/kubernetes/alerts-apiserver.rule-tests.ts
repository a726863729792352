import { every, later, type RuleTests } from "../../sdk/index.ts";
import { apiServer, seenBy } from "./rule-test-series.ts";

const away = (instance: string) =>
  `aggregator_unavailable_apiservice{instance="${instance}", name="v1beta1.metrics.k8s.io"}`;
const ended = (each: number) =>
  seenBy(apiServer, {
    'apiserver_request_terminations_total{code="429"}': `0+${each / 2}x60`,
    'apiserver_request_terminations_total{code="503"}': `0+${each / 2}x60`,
    'apiserver_request_total{code="200"}': "0+120x60",
    'apiserver_request_total{code="201"}': "0+120x60",
  });

/** How often each of two servers found the API away. */
const foundAway = (times: string) =>
  seenBy(
    apiServer,
    Object.fromEntries(
      ["a", "b"].map((instance) => [
        `aggregator_unavailable_apiservice_total{instance="${instance}", name="v1beta1.metrics.k8s.io", reason="FailedDiscoveryCheck"}`,
        times,
      ]),
    ),
  );

export const apiServerRuleTests: RuleTests = [
  {
    alert: "KubeApiServerDown",
    severity: "critical",
    fires: {
      series: seenBy(apiServer, { 'up{instance="a"}': "0x20", 'up{instance="b"}': "0x20" }),
      at: "5m",
      description: "Prometheus reaches no API server: nothing can be changed and no pod can move.",
    },
    // One of two replicas is enough.
    quiet: {
      series: seenBy(apiServer, { 'up{instance="a"}': "0x20", 'up{instance="b"}': "1x20" }),
    },
  },
  {
    alert: "KubeApiServerTerminatedRequests",
    severity: "warning",
    fires: {
      series: ended(63),
      at: "6m",
      description: "20.79% of requests are broken off unanswered.",
      begins: { series: later(ended(63), /terminations/), at: "25m" },
    },
    quiet: [{ series: ended(59) }, { series: ended(60), at: "30m" }],
  },
  {
    alert: "KubeAggregatedApiDown",
    severity: "warning",
    survivors: {
      "threshold 0.15 raised by 10 %": "of twenty scrapes none fail between 15 and 16.5 %",
    },
    fires: {
      // One of two servers does not get at it.
      series: seenBy(apiServer, { [away("a")]: "0x10 1x30", [away("b")]: "0x40" }),
      at: "17m",
      labels: { name: "v1beta1.metrics.k8s.io" },
      description: "v1beta1.metrics.k8s.io was away 70% of the last 10 minutes.",
    },
    quiet: [
      // It restarted: once in ten looks it was away.
      { series: seenBy(apiServer, { [away("a")]: "0x9 1 0x30" }) },
      // Three times in twenty.
      { series: seenBy(apiServer, { [away("a")]: "1 1 1 0x16 ".repeat(4) }), interval: "30s" },
    ],
  },
  {
    alert: "KubeAggregatedApiErrors",
    severity: "warning",
    fires: {
      series: foundAway("0+1x60"),
      at: "16m",
      labels: { name: "v1beta1.metrics.k8s.io", reason: "FailedDiscoveryCheck" },
      description:
        "v1beta1.metrics.k8s.io was found away 20 times in 10 minutes: FailedDiscoveryCheck.",
      begins: {
        series: foundAway(every(8)),
        at: "23m",
        description:
          "v1beta1.metrics.k8s.io was found away 2.222 times in 10 minutes: FailedDiscoveryCheck.",
      },
    },
    // It is rolled out now and then.
    quiet: [{ series: foundAway("3x60") }, { series: foundAway(every(15)), at: "59m" }],
  },
];
