import { dashboard, type Panel, stat, timeSeries } from "../../sdk/index.ts";
import type { LogAgent } from "./log-agent.ts";

/**
 * What agents that collect log lines read, send and lose, whichever they are.
 *
 * @param own what their metrics say differently: a selector of `up` that finds each agent once, and the bytes sent
 */
export function logAgentDashboard(
  agent: LogAgent,
  own: { readonly up: string; readonly bytesSent: Panel },
) {
  const { title, job } = agent;
  return dashboard({
    ...{ uid: job, title, description: "What the agents on the nodes read, send and lose" },
    tags: [job, "logs"],
    panels: [
      stat("Agents", [{ expr: `sum(${own.up})` }], { unit: "none" }),
      ...totals(agent),
      own.bytesSent,
      ...sending(agent),
      ...reading(agent),
    ],
  });
}

const of = ({ job }: LogAgent, name: string) => `${name}{job="${job}"}`;

function totals(agent: LogAgent): Panel[] {
  const { job, metrics } = agent;
  return [
    stat("Lines sent", [{ expr: `sum(rate(${of(agent, metrics.sent)}[5m]))` }], {
      unit: "ops",
    }),
    stat("Lines lost", [{ expr: `sum(increase(${of(agent, metrics.dropped)}[1h]))` }], {
      unit: "none",
      thresholds: { warning: 1, critical: 1000 },
    }),
    stat(
      "Failed requests",
      [
        {
          expr: `
            (sum(rate(${metrics.requests}_count{job="${job}", status_code!~"2.."}[5m])) or vector(0))
              / sum(rate(${of(agent, `${metrics.requests}_count`)}[5m]))
          `,
        },
      ],
      { unit: "percentunit", thresholds: { warning: 0.1, critical: 0.5 } },
    ),
  ];
}

function sending(agent: LogAgent): Panel[] {
  const { metrics } = agent;
  return [
    timeSeries(
      "Lines lost by tenant",
      [
        {
          expr: `
            sum by (tenant, reason) (rate(${of(agent, metrics.dropped)}[$__rate_interval])) > 0
          `,
          legend: "{{tenant}} {{reason}}",
        },
      ],
      { unit: "ops" },
    ),
    timeSeries(
      "Time to send, 99th percentile",
      [
        {
          expr: `
            histogram_quantile(0.99,
              sum by (status_code, le) (rate(${of(agent, `${metrics.requests}_bucket`)}[$__rate_interval]))
            )
          `,
          legend: "{{status_code}}",
        },
      ],
      { unit: "s" },
    ),
  ];
}

function reading(agent: LogAgent): Panel[] {
  const { metrics } = agent;
  return [
    timeSeries(
      "Unread in files, the ten that are furthest behind",
      [
        {
          expr: `
            topk(10, sum by (pod) (
              ${of(agent, metrics.fileBytes)} - ${of(agent, metrics.readBytes)}
            ))
          `,
          legend: "{{pod}}",
        },
      ],
      { unit: "bytes" },
    ),
    timeSeries(
      "Lines of the journal",
      [
        {
          expr: `sum(rate(${of(agent, metrics.journalLines)}[$__rate_interval]))`,
          legend: "all nodes",
        },
      ],
      { unit: "ops" },
    ),
    timeSeries(
      "Memory, the ten biggest",
      [{ expr: `topk(10, ${of(agent, "process_resident_memory_bytes")})`, legend: "{{pod}}" }],
      { unit: "bytes" },
    ),
  ];
}
