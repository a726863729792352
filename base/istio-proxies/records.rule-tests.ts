import { counter, type RuleTests } from "../../sdk/index.ts";

/** A pair of workloads, of which each of two pods of `cart` tells; a pod's name is that of no workload. */
function told(metric: string, pod: string, more = ""): string {
  const labels = [
    'job="istio-proxy", namespace="shop"',
    `pod="${pod}", instance="${pod}:15090", reporter="destination"`,
    'source_workload="web", source_workload_namespace="shop", source_version="v1"',
    'destination_workload="cart", destination_workload_namespace="shop"',
    'destination_service_name="cart", connection_security_policy="mutual_tls"',
  ];
  return `${metric}{${labels.join(", ")}${more}}`;
}

const pair =
  'destination_service_name="cart", destination_workload="cart", destination_workload_namespace="shop", namespace="shop", reporter="destination"';
const source = 'source_workload="web", source_workload_namespace="shop"';

/** Requests of so many a minute, which began three minutes ago. */
const begun = (perMinute: number) => counter([7, 0], [3, perMinute]);

/** Series of two pods, and the same of a program that is no proxy. */
function scene(metric: string, more = ""): Record<string, string> {
  const stranger = told(metric, "a", more).replace("istio-proxy", "stranger");
  return {
    [told(metric, "a", more)]: begun(60),
    [told(metric, "b", more)]: begun(120),
    [stranger]: begun(600),
  };
}

/** How many of a hundred requests a minute a pod answered in time: three minutes ago it became slower. */
const bucket = (pod: string, le: string, counts: readonly [before: number, since: number]) => ({
  [told("istio_request_duration_milliseconds_bucket", pod, `, response_code="200", le="${le}"`)]:
    counter([7, counts[0]], [3, counts[1]]),
});
const durations = {
  ...bucket("a", "100", [100, 30]),
  ...bucket("a", "200", [100, 100]),
  ...bucket("a", "400", [100, 100]),
  ...bucket("a", "+Inf", [100, 100]),
  ...bucket("b", "100", [100, 20]),
  ...bucket("b", "200", [100, 60]),
  ...bucket("b", "400", [100, 90]),
  ...bucket("b", "+Inf", [100, 100]),
};
/** A program that is no proxy answers at once. */
const foreign = {
  [told(
    "istio_request_duration_milliseconds_bucket",
    "a",
    ', response_code="200", le="100"',
  ).replace("istio-proxy", "stranger")]: counter([10, 9000]),
};
const asked =
  'destination_workload="cart", destination_workload_namespace="shop", namespace="shop", reporter="destination"';

export const meshRecordTests: RuleTests = [
  {
    record: "workload:istio_requests:rate5m",
    series: scene("istio_requests_total", ', response_code="200"'),
    at: "10m",
    samples: { [`{${pair}, response_code="200", ${source}}`]: 1.8 },
  },
  {
    record: "workload:istio_request_duration_milliseconds:p50",
    series: { ...durations, ...foreign },
    at: "10m",
    // Of 800 in four minutes the 400th is the 50th of 330 in the second bucket.
    samples: { [`{${asked}}`]: 100 + (50 / 330) * 100 },
  },
  {
    record: "workload:istio_request_duration_milliseconds:p99",
    series: { ...durations, ...foreign },
    at: "10m",
    // The 792nd is beyond the last bound that is known, so no sum is rounded.
    samples: { [`{${asked}}`]: 400 },
    survivors: {
      "[5m] halved": "it is beyond that bound in each of them; the median is not",
      "[5m] doubled": "it is beyond that bound in each of them; the median is not",
    },
  },
  {
    record: "workload:istio_tcp_connections_opened:rate5m",
    series: scene("istio_tcp_connections_opened_total"),
    at: "10m",
    samples: { [`{connection_security_policy="mutual_tls", ${pair}, ${source}}`]: 1.8 },
  },
  {
    record: "workload:istio_tcp_received_bytes:rate5m",
    series: scene("istio_tcp_received_bytes_total"),
    at: "10m",
    samples: { [`{${pair}, ${source}}`]: 1.8 },
  },
  {
    record: "workload:istio_tcp_sent_bytes:rate5m",
    series: scene("istio_tcp_sent_bytes_total"),
    at: "10m",
    samples: { [`{${pair}, ${source}}`]: 1.8 },
  },
];
