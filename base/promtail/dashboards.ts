import { type Dashboard, timeSeries } from "../../sdk/index.ts";
import { logAgentDashboard } from "../shared/log-agent-dashboard.ts";
import { logAgent } from "./log-agent.ts";

const job = 'job="promtail"';

const bytesSent = timeSeries(
  "Bytes sent",
  [
    {
      expr: `sum(rate(promtail_sent_bytes_total{${job}}[$__rate_interval]))`,
      legend: "all nodes",
    },
  ],
  { unit: "Bps" },
);

export const promtailDashboards: readonly Dashboard[] = [
  logAgentDashboard(logAgent, { up: `up{${job}}`, bytesSent }),
];
