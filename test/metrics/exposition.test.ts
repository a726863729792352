import { get } from "node:https";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { kubeApiserverMetrics } from "../../base/kubernetes/metrics.ts";
import type { Metric } from "../../sdk/index.ts";
import { familiesOfExposition } from "../../sdk/metrics/exposition.ts";
import { type Kubernetes, startKubernetes } from "../judges/kube-apiserver.ts";

let kubernetes: Kubernetes;
beforeAll(async () => {
  kubernetes = await startKubernetes();
}, 120_000);
afterAll(() => kubernetes?.stop());

/** What a real API server exposes in the format that is asked for. */
function exposition(accept: string): Promise<string> {
  const { url, ca, token } = kubernetes;
  const headers = { accept, authorization: `Bearer ${token}` };
  return new Promise((resolve, reject) => {
    const request = get(`${url}/metrics`, { ca, headers }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (part: string) => (body += part));
      response.on("end", () => resolve(body));
    });
    request.on("error", reject);
  });
}

test("the catalogue has the types and labels that a real API server exposes", async () => {
  const families = familiesOfExposition(await exposition("text/plain"));
  const metrics: Readonly<Record<string, Metric>> = kubeApiserverMetrics.metrics;
  const known = families.filter(({ name }) => name in metrics);
  expect(known.length).toBeGreaterThan(100);
  for (const { name, type, labels } of known) {
    const { type: written, labels: all } = metrics[name]!;
    expect([name, written]).toEqual([name, type]);
    expect(all).toEqual(expect.arrayContaining([...labels]));
  }
});

test("counters, histograms, summaries and gauges of the text format", () => {
  const text = `
# HELP http_requests_total All of them.
# TYPE http_requests_total counter
http_requests_total{code="200",path="/a,b=\\"c\\"} {"} 3 1395066363000
http_requests_total{method="GET"} 4
# TYPE request_duration_seconds histogram
request_duration_seconds_bucket{handler="a",le="+Inf"} 4
request_duration_seconds_sum{handler="a"} 1.5
request_duration_seconds_count{handler="a"} 4
# TYPE gc_seconds summary
gc_seconds{quantile="0.5"} 1
gc_seconds_sum 1
gc_seconds_count 1
# TYPE jobs_count gauge
jobs_count 1
undeclared{a="b"} 1
# TYPE silent gauge
`;
  expect(familiesOfExposition(text)).toEqual([
    {
      name: "http_requests_total",
      type: "counter",
      help: "All of them.",
      labels: ["code", "method", "path"],
    },
    { name: "request_duration_seconds", type: "histogram", unit: "seconds", labels: ["handler"] },
    { name: "gc_seconds", type: "summary", unit: "seconds", labels: [] },
    { name: "jobs_count", type: "gauge", labels: [] },
    { name: "undeclared", type: "unknown", labels: ["a"] },
  ]);
});

// https://prometheus.io/docs/specs/om/open_metrics_spec/
test("OpenMetrics declares counters without _total, and has units, infos and states", () => {
  const text = `# TYPE acme_http_router_request_seconds summary
# UNIT acme_http_router_request_seconds seconds
# HELP acme_http_router_request_seconds Latency though all of ACME's HTTP request router.
acme_http_router_request_seconds_sum{path="/api/v1",method="GET"} 9036.32
acme_http_router_request_seconds_count{path="/api/v1",method="GET"} 807283.0
acme_http_router_request_seconds_created{path="/api/v1",method="GET"} 1605281325.0
# TYPE go_cgo_calls counter
# HELP go_cgo_calls Cumulative number of calls.
go_cgo_calls_total 12 # {trace_id="a"} 1
# TYPE target info
target_info{env="prod",hostname="myhost"} 1
# TYPE feature stateset
feature{entity="controller",feature="a"} 1
# EOF
`;
  expect(familiesOfExposition(text)).toEqual([
    {
      name: "acme_http_router_request_seconds",
      type: "summary",
      help: "Latency though all of ACME's HTTP request router.",
      unit: "seconds",
      labels: ["method", "path"],
    },
    {
      name: "go_cgo_calls_total",
      type: "counter",
      help: "Cumulative number of calls.",
      labels: [],
    },
    { name: "target_info", type: "gauge", labels: ["env", "hostname"] },
    { name: "feature", type: "gauge", labels: ["entity", "feature"] },
  ]);
});
