import type { Alert } from "../../sdk/index.ts";

/** A roll-out replaces pods one after the other; that all are away for longer is none. */
const rollOut = "10m";
/** Proxies that leave while they are sent something count, too; more than one in ten seconds does not end by itself. */
const pushErrors = 0.1;
/** What proxies are sent ten seconds late leads requests to pods that have gone. */
const slowSeconds = 10;

const job = 'job="istiod"';

/** The monitors of proxies, of which those of a namespace may find nobody (`base/istio-proxies`). */
const proxies = 'scrape_job=~"podMonitor/.+/(istio-(gateways|sidecars|waypoints)-.+|ztunnel)/0"';

/** What is wrong with the control plane: proxies go on with what they have, for a while. */
export const controlPlaneAlerts: readonly Alert[] = [
  {
    alert: "IstiodDown",
    expr: `absent(up{${job}} == 1)`,
    for: rollOut,
    labels: { severity: "critical" },
    annotations: {
      summary: "Istio has no control plane.",
      description:
        "No istiod answers: pods with a sidecar do not start, proxies keep what they know, and in a day their certificates end.",
    },
  },
  {
    alert: "MeshUnwatched",
    expr: `
      sum by (namespace) (pilot_xds{${job}}) > 0
        unless on () sum(prometheus_target_scrape_pool_targets{job="prometheus", ${proxies}}) > 0
    `,
    for: "1h",
    labels: { severity: "info" },
    annotations: {
      summary: "There is a mesh, and nobody looks at its traffic.",
      description:
        "istiod in {{ $labels.namespace }} leads {{ $value }} proxies, and none of them is scraped: alerts about the traffic of the mesh cannot fire.",
    },
  },
  {
    alert: "IstiodPushErrors",
    expr: `
      sum by (namespace, type) (rate(pilot_xds_pushes{${job}, type=~".+_senderr"}[5m])) > ${pushErrors}
    `,
    for: "15m",
    labels: { severity: "warning" },
    annotations: {
      summary: "Istio does not get its configuration to the proxies.",
      description:
        'istiod in {{ $labels.namespace }} fails {{ $value | printf "%.2f" }} pushes per second ({{ $labels.type }}).',
    },
  },
  {
    alert: "IstioProxiesRejectConfiguration",
    expr: `sum by (namespace, type) (rate(pilot_total_xds_rejects{${job}}[10m])) > 0`,
    for: "10m",
    labels: { severity: "warning" },
    annotations: {
      summary: "Proxies refuse what istiod sends them.",
      description:
        "Proxies refuse {{ $labels.type }} of istiod in {{ $labels.namespace }} and keep what they had: what was changed last has no effect on them.",
    },
  },
  {
    alert: "IstiodSlowConvergence",
    expr: `
      histogram_quantile(
        0.99, sum by (namespace, le) (rate(pilot_proxy_convergence_time_bucket{${job}}[5m]))
      ) > ${slowSeconds}
    `,
    for: "15m",
    labels: { severity: "warning" },
    annotations: {
      summary: "Proxies hear of changes late.",
      description:
        "Of a hundred proxies the slowest hears {{ $value | humanizeDuration }} late of a change that istiod in {{ $labels.namespace }} knows.",
    },
  },
  {
    alert: "IstioConfigurationRefused",
    expr: `sum by (namespace, group, resource) (rate(galley_validation_failed{${job}}[10m])) > 0`,
    for: "10m",
    labels: { severity: "info" },
    annotations: {
      summary: "Somebody keeps sending configuration that Istio refuses.",
      description:
        "istiod in {{ $labels.namespace }} refuses {{ $labels.resource }}.{{ $labels.group }} again and again: what stands in git is not what runs.",
    },
  },
  {
    alert: "IstioSidecarInjectionFails",
    expr: `sum by (namespace) (rate(sidecar_injection_failure_total{${job}}[10m])) > 0`,
    for: "10m",
    labels: { severity: "critical" },
    annotations: {
      summary: "Pods of the mesh do not start.",
      description:
        "istiod in {{ $labels.namespace }} fails to give pods their sidecar, and the API server does not make them.",
    },
  },
];
