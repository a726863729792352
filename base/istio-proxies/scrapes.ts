import {
  type ClusterFacts,
  type OwnOf,
  type OwnPort,
  type Scrape,
  scrape,
} from "../../sdk/index.ts";
import { proxyMetrics } from "./metrics.ts";
import type { IstioProxiesOptions } from "./options.ts";
import type { pods } from "./pods.ts";

/** A proxy brings thousands of series about itself; what the rules ask for is kept. */
const kept = {
  action: "keep" as const,
  sourceLabels: ["__name__"],
  regex: Object.entries(proxyMetrics.metrics)
    .map(([name, { type }]) => (type === "histogram" ? `${name}_bucket` : name))
    .join("|"),
};

const settings = { by: "pods", exposes: [proxyMetrics], metricRelabelings: [kept] } as const;
/** Envoy's, where `/metrics` is no path. */
const ofEnvoy = { ...settings, path: "/stats/prometheus" } as const;

/** One monitor for the proxies of each namespace: none is found where nobody said that the mesh is. */
export function scrapes(
  own: OwnOf<typeof pods>,
  { cluster, options }: { cluster: ClusterFacts; options: IstioProxiesOptions },
): Scrape[] {
  const { gateways, mode, namespaces } = options;
  const meshed = namespaces === "teams" ? cluster.monitoredNamespaces : namespaces;
  const gatewayPort = own["istio-gateways"].ports["http-envoy-prom"];
  const everywhere = {
    ambient: own["istio-waypoints"].ports["http-envoy-prom"],
    sidecar: own["istio-sidecars"].ports["http-envoy-prom"],
  }[mode];
  return [
    // That a team may take part does not say that it does.
    ...meshed.map((namespace) =>
      scrape(within(everywhere, { namespace }), { ...ofEnvoy, ifAny: true }),
    ),
    ...gateways.map((place) => scrape(within(gatewayPort, place), ofEnvoy)),
    ...(mode === "ambient" ? [scrape(own.ztunnel.ports["ztunnel-stats"], settings)] : []),
  ];
}

/** The port at the pods of a kind in one namespace. */
function within(
  port: OwnPort,
  { namespace, labels = port.of.labels }: { namespace: string; labels?: OwnPort["of"]["labels"] },
): OwnPort {
  const name = `${port.of.name}-${namespace}`;
  return { ...port, of: { ...port.of, name, namespace, labels } };
}
