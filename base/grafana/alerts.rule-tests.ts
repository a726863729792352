import { later, type RuleTests } from "../../sdk/index.ts";

/** 100 requests per minute, so many of which fail, half of them with that code, half with the next. */
function requests(failed: number, { handler = "/api/search", code = "500" } = {}) {
  const of = `job="grafana", namespace="observability", handler="${handler}"`;
  const count = `grafana_http_request_duration_seconds_count{${of}`;
  return {
    [`${count}, status_code="200"}`]: `0+${100 - failed}x30`,
    [`${count}, status_code="${code}"}`]: `0+${failed / 2}x30`,
    [`${count}, status_code="${Number(code) + 1}"}`]: `0+${failed / 2}x30`,
  };
}

export const grafanaRuleTests: RuleTests = [
  {
    alert: "GrafanaRequestsFailing",
    severity: "warning",
    fires: {
      series: requests(60),
      at: "6m",
      labels: { namespace: "observability", handler: "/api/search" },
      description: "60% of requests to /api/search of Grafana in observability fail.",
      strangers: [
        { job: "stranger" },
        { handler: "/api/datasources/proxy/:id/*" },
        { handler: "/api/ds/query" },
        { handler: "/api/tsdb/query" },
      ],
      begins: {
        series: later(requests(52), /status_code="50/),
        at: "20m",
        description: "52% of requests to /api/search of Grafana in observability fail.",
      },
    },
    quiet: [
      { series: requests(50) },
      { series: requests(60, { code: "404" }) },
      // Somebody asks for a metric with a typing mistake, again and again.
      { series: requests(60, { handler: "/api/ds/query" }) },
    ],
  },
];
