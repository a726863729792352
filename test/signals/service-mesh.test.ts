import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { meshSeries } from "../../base/istio-proxies/records.ts";
import { applicationOf, clustersWith, objectOf, objectsOf } from "../base/evaluated.ts";
import type { RunningPrometheus } from "../judges/prometheus.ts";
import { plainFolder } from "../write/sandbox.ts";
import { eventually } from "./eventually.ts";
import { addressOf, discovered, exporter, startMonitored } from "./service-mesh.ts";

const minute = 60_000;
const folder = plainFolder();
const started = Date.now();
const servers: Awaited<ReturnType<typeof exporter>>[] = [];
let mesh: RunningPrometheus;
let first: RunningPrometheus;

/** What a proxy of `cart` says of requests and connections by `web`, of which a fifth fails, and of itself. */
function exposition(): string {
  const seconds = (Date.now() - started) / 1000;
  const pair = [
    'reporter="destination",source_workload="web",source_workload_namespace="shop"',
    'destination_workload="cart",destination_workload_namespace="shop"',
    'destination_service_name="cart",connection_security_policy="mutual_tls"',
  ].join(",");
  const counter = (name: string, perSecond: number, more = "") =>
    `${name}{${pair}${more}} ${Math.round(seconds * perSecond * 100)}`;
  const bucket = (le: string) =>
    counter("istio_request_duration_milliseconds_bucket", 5, `,response_code="200",le="${le}"`);
  return [
    counter("istio_requests_total", 4, ',response_code="200",source_version="v1"'),
    counter("istio_requests_total", 1, ',response_code="503",source_version="v1"'),
    ...["100", "200", "+Inf"].map(bucket),
    counter("istio_tcp_connections_opened_total", 1),
    counter("istio_tcp_received_bytes_total", 10),
    counter("istio_tcp_sent_bytes_total", 20),
    'envoy_cluster_upstream_cx_total{cluster_name="xds-grpc"} 1',
    "",
  ].join("\n");
}

/** A pod with more pairs than a proxy may have. */
const flood = () =>
  Array.from(
    { length: 20_001 },
    (_, index) => `istio_requests_total{reporter="destination",destination_workload="w${index}"} 1`,
  ).join("\n") + "\n";

/** A mesh with two pods of a workload, and one that says too much; and the platform's Prometheus before it. */
beforeAll(async () => {
  const [cluster] = clustersWith("istio-proxies");
  const proxies = applicationOf("istio-proxies", cluster);
  const ofMesh = cluster!.applications.find(({ name }) => name === proxies.readers.scrapes)!;
  const monitors = objectsOf(proxies, "PodMonitor");
  const [{ spec }] = monitors as [(typeof monitors)[number]];
  const namespace = spec.namespaceSelector!.matchNames![0]!;
  const bodies = { "cart-a": exposition, "cart-b": exposition, flood };
  const pods = await Promise.all(
    Object.entries(bodies).map(async ([name, body]) => {
      const server = await exporter("/stats/prometheus", body);
      servers.push(server);
      const about = { name, namespace, port: "http-envoy-prom" };
      return {
        address: addressOf(server),
        labels: discovered(about, spec.selector.matchLabels ?? {}),
      };
    }),
  );
  mesh = await startMonitored(join(folder, "mesh"), ofMesh, { monitors, rules: proxies, pods });
  const { namespace: home, name } = ofMesh;
  const monitor = objectOf(ofMesh, "ServiceMonitor");
  const about = { name: `prometheus-${name}-0`, namespace: home.name, port: "web" };
  const labels = discovered(about, monitor.spec.selector.matchLabels ?? {}, "service");
  first = await startMonitored(join(folder, "first"), applicationOf("prometheus", cluster), {
    monitors: [monitor],
    rules: applicationOf("istio-monitors", cluster),
    pods: [{ address: new URL(mesh.url).host, labels }],
  });
}, 4 * minute);

afterAll(async () => {
  await Promise.all([mesh, first].map((one) => one?.daemon.kill()));
  for (const server of servers) server.close();
});

interface Series {
  readonly metric: Readonly<Record<string, string>>;
}

async function seriesOf(prometheus: RunningPrometheus, query: string): Promise<string[]> {
  const path = `query?query=${encodeURIComponent(query)}`;
  const { result } = await prometheus.ask<{ result: Series[] }>(path);
  return result.map(({ metric }) => JSON.stringify(Object.entries(metric).sort())).sort();
}

async function namesOf(prometheus: RunningPrometheus, pattern: string): Promise<string[]> {
  const found = await seriesOf(prometheus, `count by (__name__) ({__name__=~"${pattern}"})`);
  return found.map((one) => (JSON.parse(one) as [[string, string]])[0][1]);
}

const recorded = Object.keys(meshSeries.metrics).sort();

test(
  "what the mesh's Prometheus records reaches the first one, and nothing of single pods",
  async () => {
    await eventually(() => namesOf(first, "workload:.+|istio_.+|envoy_.+"), recorded);
    expect(await namesOf(mesh, "envoy_.+")).toEqual([]);
    // Each once, with the labels that it has where it is recorded.
    const query = '{__name__=~"workload:.+"}';
    await eventually(
      async () => (await seriesOf(first, query)).length,
      (await seriesOf(mesh, query)).length,
    );
    expect(await seriesOf(first, query)).toEqual(await seriesOf(mesh, query));
  },
  3 * minute,
);

test("both are scraped, each path with an up of its own, and a pod that says too much is thrown away whole", async () => {
  await eventually(() => seriesOf(first, "count(up == 1)"), ["[]"]);
  expect(await first.ask("query?query=count(up)")).toMatchObject({
    result: [{ value: [expect.any(Number), "2"] }],
  });
  expect(await seriesOf(mesh, 'istio_requests_total{pod="flood"}')).toEqual([]);
  expect(await seriesOf(mesh, 'up{pod="flood"} == 0')).toHaveLength(1);
  expect(await seriesOf(mesh, 'up{pod=~"cart-.*"} == 1')).toHaveLength(2);
});

test(
  "an alert of the mesh fires by what was federated",
  async () => {
    const firing = async () => {
      const { alerts } = await first.ask<{
        alerts: { labels: Readonly<Record<string, string>> }[];
      }>("alerts");
      return alerts
        .filter(({ labels }) => labels["alertname"] === "MeshRequestsFail")
        .map(({ labels: { namespace, destination_workload: workload } }) => ({
          namespace,
          workload,
        }));
    };
    await eventually(firing, [{ namespace: "shop", workload: "cart" }]);
  },
  3 * minute,
);
