import { counter, every, type RuleTests } from "../../sdk/index.ts";

const place = 'namespace="istio-system"';
const on = (pod: string) => `job="istiod", ${place}, pod="istiod-${pod}"`;
const labels = { namespace: "istio-system" };

const push = (type: string, pod = "a") => `pilot_xds_pushes{${on(pod)}, type="${type}"}`;
const reject = (pod = "a") => `pilot_total_xds_rejects{${on(pod)}, type="lds"}`;
const refused = (pod = "a") =>
  `galley_validation_failed{${on(pod)}, group="networking.istio.io", version="v1", resource="virtualservices", reason="invalid_resource"}`;
const injection = (pod = "a") => `sidecar_injection_failure_total{${on(pod)}}`;

const found = (monitor: string) =>
  `prometheus_target_scrape_pool_targets{job="prometheus", namespace="observability-mesh", scrape_job="podMonitor/observability-mesh/${monitor}/0"}`;

/** Of 300 changes a minute, so many reach their proxies within ten seconds, and of the last minutes so many. */
function converged(pod: string, within: number, since = within) {
  const bucket = (le: string, values: string) => ({
    [`pilot_proxy_convergence_time_bucket{${on(pod)}, le="${le}"}`]: values,
  });
  return {
    ...bucket("10", counter([10, within], [50, since])),
    ...bucket("20", counter([60, 300])),
    ...bucket("+Inf", counter([60, 300])),
  };
}

/** More than ten minutes are between two: nobody tries again and again. */
const seldom = { values: every(12), at: "59m" };
/** As often as that is again and again. */
const often = { values: every(8), at: "18m" };

export const controlPlaneRuleTests: RuleTests = [
  {
    alert: "IstiodDown",
    severity: "critical",
    fires: [
      { series: { [`up{${on("a")}}`]: "0x30" }, at: "10m" },
      // Nobody knows where it was any more.
      { series: {}, at: "10m", strangers: [] },
    ],
    quiet: [
      { series: { [`up{${on("a")}}`]: "0x30", [`up{${on("b")}}`]: "1x30" } },
      { series: { [`up{${on("a")}}`]: "0x9 1 0x20" } },
    ],
  },
  {
    alert: "MeshUnwatched",
    severity: "info",
    survivors: { "sum becomes max (2)": "both say whether there is one" },
    fires: {
      series: {
        ...{ [`pilot_xds{${on("a")}}`]: "2x90", [`pilot_xds{${on("b")}}`]: "1x90" },
        ...{ [found("istio-sidecars-shop-if-any")]: "0x90", [found("cart")]: "4x90" },
      },
      at: "1h",
      labels,
      description:
        "istiod in istio-system leads 3 proxies, and none of them is scraped: alerts about the traffic of the mesh cannot fire.",
    },
    quiet: [
      ...["istio-sidecars-shop-if-any", "istio-gateways-istio-ingress", "ztunnel"].map((name) => ({
        series: { [`pilot_xds{${on("a")}}`]: "2x90", [found(name)]: "1x90" },
      })),
      // Nobody takes part yet.
      { series: { [`pilot_xds{${on("a")}}`]: "0x90", [found("ztunnel")]: "0x90" } },
    ],
  },
  {
    alert: "IstiodPushErrors",
    severity: "warning",
    fires: {
      series: { [push("eds_senderr")]: "0+3.1x60", [push("eds_senderr", "b")]: "0+3.1x60" },
      at: "20m",
      labels: { ...labels, type: "eds_senderr" },
      description: "istiod in istio-system fails 0.10 pushes per second (eds_senderr).",
    },
    quiet: [
      { series: { [push("eds_senderr")]: "0+3x60", [push("eds_senderr", "b")]: "0+3x60" } },
      { series: { [push("eds")]: "0+600x60" } },
      { series: { [push("eds_senderr")]: counter([13, 60], [40, 0]) } },
    ],
  },
  {
    alert: "IstioProxiesRejectConfiguration",
    severity: "warning",
    fires: {
      series: { [reject()]: "0+1x60", [reject("b")]: "0x60" },
      at: "11m",
      labels: { ...labels, type: "lds" },
      description:
        "Proxies refuse lds of istiod in istio-system and keep what they had: what was changed last has no effect on them.",
      begins: { series: { [reject()]: often.values }, at: often.at },
    },
    quiet: [
      { series: { [reject()]: "5x60" } },
      { series: { [reject()]: seldom.values }, at: seldom.at },
    ],
  },
  {
    alert: "IstiodSlowConvergence",
    severity: "warning",
    survivors: { "> becomes >=": "a quantile of rates is off by less than anybody can say" },
    fires: {
      series: { ...converged("a", 296.5), ...converged("b", 297) },
      at: "16m",
      labels,
      description:
        "Of a hundred proxies the slowest hears 10.77s late of a change that istiod in istio-system knows.",
      begins: {
        series: { ...converged("a", 300, 295.5), ...converged("b", 300, 295.5) },
        at: "28m",
        description:
          "Of a hundred proxies the slowest hears 13.33s late of a change that istiod in istio-system knows.",
      },
    },
    quiet: [{ series: { ...converged("a", 297), ...converged("b", 297) } }],
  },
  {
    alert: "IstioConfigurationRefused",
    severity: "info",
    fires: {
      series: { [refused()]: "0+1x60", [refused("b")]: "0x60" },
      at: "11m",
      labels: { ...labels, group: "networking.istio.io", resource: "virtualservices" },
      description:
        "istiod in istio-system refuses virtualservices.networking.istio.io again and again: what stands in git is not what runs.",
      begins: { series: { [refused()]: often.values }, at: often.at },
    },
    quiet: [
      { series: { [refused()]: "5x60" } },
      { series: { [refused()]: seldom.values }, at: seldom.at },
    ],
  },
  {
    alert: "IstioSidecarInjectionFails",
    severity: "critical",
    fires: {
      series: { [injection()]: "0+1x60", [injection("b")]: "0x60" },
      at: "11m",
      labels,
      description:
        "istiod in istio-system fails to give pods their sidecar, and the API server does not make them.",
      begins: { series: { [injection()]: often.values }, at: often.at },
    },
    quiet: [
      { series: { [injection()]: "5x60" } },
      { series: { [injection()]: seldom.values }, at: seldom.at },
    ],
  },
];
