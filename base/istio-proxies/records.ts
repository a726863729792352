import { catalogue, type RuleGroup } from "../../sdk/index.ts";

/** What is left of who talks to whom: pods, versions and principals go. `namespace` is where the proxy runs. */
const pair = [
  ...["namespace", "reporter", "source_workload", "source_workload_namespace"],
  ...["destination_workload", "destination_workload_namespace", "destination_service_name"],
];
const answered = [...pair, "response_code"];
const secured = [...pair, "connection_security_policy"];
/** Who was asked alone: a distribution for each pair would be more than is told of it. */
const asked = ["namespace", "reporter", "destination_workload", "destination_workload_namespace"];

const proxies = 'job="istio-proxy"';

/**
 * What the mesh's Prometheus keeps for longer than its own hours: rates, since a sum of counters falls whenever a pod
 * goes. `namespace` comes from discovery, whatever a pod says of itself, so nobody speaks for another team's workloads.
 */
export const meshRecords: readonly RuleGroup[] = [
  {
    name: "istio-requests",
    rules: [
      {
        record: "workload:istio_requests:rate5m",
        expr: sumOfRates("istio_requests_total", answered),
      },
      {
        record: "workload:istio_request_duration_milliseconds:p50",
        expr: quantile(0.5),
      },
      {
        record: "workload:istio_request_duration_milliseconds:p99",
        expr: quantile(0.99),
      },
    ],
  },
  {
    name: "istio-connections",
    rules: [
      {
        record: "workload:istio_tcp_connections_opened:rate5m",
        expr: sumOfRates("istio_tcp_connections_opened_total", secured),
      },
      {
        record: "workload:istio_tcp_received_bytes:rate5m",
        expr: sumOfRates("istio_tcp_received_bytes_total", pair),
      },
      {
        record: "workload:istio_tcp_sent_bytes:rate5m",
        expr: sumOfRates("istio_tcp_sent_bytes_total", pair),
      },
    ],
  },
];

function sumOfRates(metric: string, labels: readonly string[]): string {
  return `sum by (${labels.join(", ")}) (rate(${metric}{${proxies}}[5m]))`;
}

function quantile(share: number): string {
  const buckets = sumOfRates("istio_request_duration_milliseconds_bucket", [...asked, "le"]);
  return `histogram_quantile(${share}, ${buckets})`;
}

/** The same as whoever scrapes them there finds them. */
export const meshSeries = catalogue({
  program: "prometheus-mesh",
  version: "main",
  source: "the recording rules of base/istio-proxies",
  metrics: {
    /** Requests per second. */
    "workload:istio_requests:rate5m": { type: "gauge", labels: answered },
    /** The time within which half of the requests of five minutes were answered, in milliseconds. */
    "workload:istio_request_duration_milliseconds:p50": { type: "gauge", labels: asked },
    /** The time within which 99 of 100 were. */
    "workload:istio_request_duration_milliseconds:p99": { type: "gauge", labels: asked },
    /** Connections per second. */
    "workload:istio_tcp_connections_opened:rate5m": { type: "gauge", labels: secured },
    /** Bytes per second of requests. */
    "workload:istio_tcp_received_bytes:rate5m": { type: "gauge", unit: "bytes", labels: pair },
    /** Bytes per second of answers. */
    "workload:istio_tcp_sent_bytes:rate5m": { type: "gauge", unit: "bytes", labels: pair },
  },
});
