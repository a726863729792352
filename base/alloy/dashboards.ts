import { type Dashboard, logAgentDashboard, timeSeries } from "../../sdk/index.ts";
import { logAgent } from "./log-agent.ts";

const job = 'job="alloy"';

const bytesSent = timeSeries(
  "Bytes sent by tenant",
  [
    {
      expr: `sum by (tenant) (rate(loki_write_sent_bytes_total{${job}}[$__rate_interval]))`,
      legend: "{{tenant}}",
    },
  ],
  { unit: "Bps" },
);

export const alloyDashboards: readonly Dashboard[] = [
  logAgentDashboard(logAgent, { up: `up{${job}, endpoint="http"}`, bytesSent }),
];
