import { catalogue } from "../../sdk/index.ts";

export const oauth2ProxyMetrics = catalogue({
  program: "oauth2-proxy",
  version: "v7.15.4",
  source: "an exposition of the program, at that version",
  port: "metrics",
  metrics: {
    /** Current number of requests being served. */
    oauth2_proxy_requests_in_flight: { type: "gauge", labels: [] },
    /** Total number of requests by HTTP status code. */
    oauth2_proxy_requests_total: { type: "counter", labels: ["code"] },
    /** A histogram of request latencies. */
    oauth2_proxy_response_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["method"],
    },
  },
});
