import { counter, later, type RuleTest } from "../../sdk/index.ts";
import type { LogAgent } from "./log-agent.ts";

const labels = { namespace: "observability-nodes", pod: "a" };

/** The tests of `logAgentAlerts`. */
export function logAgentRuleTests(agent: LogAgent): RuleTest[] {
  const { title, job } = agent;
  const { requests, dropped, bytes, journal } = scenesOf(agent);
  return [
    {
      alert: `${title}LogsNotSent`,
      severity: "warning",
      fires: {
        series: requests({ a: 10.5, b: 0 }),
        at: "16m",
        labels,
        description:
          "observability-nodes/a fails 10.5% of its requests to the log store. What it cannot send within an hour is lost.",
        begins: { series: later(requests({ a: 10.5, b: 0 }), /status_code="(-1|503)"/), at: "30m" },
      },
      quiet: { series: requests({ a: 10, b: 0 }) },
    },
    {
      alert: `${title}LogStoreUnreachable`,
      severity: "critical",
      fires: {
        series: requests({ a: 100, b: 4 }),
        at: "16m",
        labels: { namespace: "observability-nodes" },
        description:
          "The agents in observability-nodes fail 52% of their requests to the log store. What they cannot send within an hour is lost.",
        begins: { series: later(requests({ a: 100, b: 4 }), /status_code="(-1|503)"/), at: "30m" },
      },
      quiet: [
        { series: requests({ a: 100, b: 0 }) },
        // The store is there, and has a tenant wait.
        { series: requests({ a: 100, b: 100 }, ["429"]) },
      ],
    },
    {
      alert: `${title}LinesDropped`,
      severity: "warning",
      fires: {
        series: dropped(counter([10, 0], [30, 3])),
        at: "16m",
        labels: { ...labels, tenant: "shop", reason: "rate_limited" },
        description: "observability-nodes/a lost 36 lines of shop within 10 minutes: rate_limited.",
      },
      quiet: [
        { series: dropped("6x40") },
        // Nobody saw the agent for longer than the rule looks back.
        { series: dropped("0x2 _x12 1x30"), at: "21m" },
      ],
    },
    {
      alert: `${title}FilesLagging`,
      severity: "warning",
      fires: {
        series: bytes("11010048x40", "0x40"),
        at: "15m",
        labels: { ...labels, job, path: "/var/log/pods/shop_web-0_1/web/0.log" },
        description:
          "observability-nodes/a is 10.5MiB behind in /var/log/pods/shop_web-0_1/web/0.log: what the kubelet rotates away meanwhile is lost.",
      },
      quiet: [
        { series: bytes("20971520x40", "10485760x40") },
        { series: bytes("20971520x40", "0x10 20971520x30") },
      ],
    },
    {
      alert: `${title}JournalSilent`,
      severity: "warning",
      fires: {
        series: { [journal]: counter([10, 5], [90, 0]) },
        at: "84m",
        labels: { ...labels, job },
        description: "observability-nodes/a has read no line of its node's journal for an hour.",
      },
      quiet: { series: { [journal]: "0+1x30 30x50 31+1x10" } },
    },
  ];
}

function scenesOf({ job, metrics }: LogAgent) {
  const on = (pod: string) => `job="${job}", namespace="observability-nodes", pod="${pod}"`;
  const file = `${on("a")}, path="/var/log/pods/shop_web-0_1/web/0.log"`;
  return {
    /** 100 requests per second and agent, so many of which fail: of each status as many. */
    requests: (
      failed: Readonly<Record<string, number>>,
      statuses = ["-1", "503"],
    ): Record<string, string> =>
      Object.fromEntries(
        Object.entries(failed).flatMap(([pod, count]) => {
          const of = `${metrics.requests}_count{${on(pod)}`;
          return [
            [`${of}, status_code="204"}`, `0+${60 * (100 - count)}x60`],
            ...statuses.map((status) => [
              `${of}, status_code="${status}"}`,
              `0+${(60 * count) / statuses.length}x60`,
            ]),
          ];
        }),
      ),
    /** Lines of a team that are lost on the way to each of two hosts. */
    dropped: (values: string) =>
      Object.fromEntries(
        ["a", "b"].map((host) => [
          `${metrics.dropped}{${on("a")}, host="${host}", tenant="shop", reason="rate_limited"}`,
          values,
        ]),
      ),
    bytes: (written: string, read: string) => ({
      [`${metrics.fileBytes}{${file}}`]: written,
      [`${metrics.readBytes}{${file}}`]: read,
    }),
    journal: `${metrics.journalLines}{${on("a")}}`,
  };
}
