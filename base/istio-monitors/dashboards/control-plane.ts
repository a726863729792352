import { dashboard, stat, timeSeries } from "../../../sdk/index.ts";

const job = 'job="istiod"';
const rate = (metric: string) => `rate(${metric}{${job}}[5m])`;

export const controlPlane = dashboard({
  uid: "istio-control-plane",
  title: "Istio control plane",
  description: "What istiod knows, whom it tells, and what goes wrong on the way",
  tags: ["istio"],
  panels: [
    stat("Replicas that answer", [{ expr: `sum(up{${job}})` }]),
    stat("Proxies", [{ expr: `sum(pilot_xds{${job}})` }]),
    stat("Services", [{ expr: `max(pilot_services{${job}})` }]),
    stat(
      "Until the root certificate ends",
      [
        {
          expr: `min(citadel_server_root_cert_expiry_timestamp{${job}} > 0) - time()`,
        },
      ],
      { unit: "s" },
    ),
    timeSeries("Pushes by type", [
      { expr: `sum by (type) (${rate("pilot_xds_pushes")})`, legend: "{{type}}" },
    ]),
    timeSeries(
      "Time until proxies know",
      [
        {
          expr: `histogram_quantile(0.99, sum by (le) (${rate("pilot_proxy_convergence_time_bucket")}))`,
          legend: "99 of 100",
        },
      ],
      { unit: "s" },
    ),
    timeSeries("Refused by proxies", [
      { expr: `sum by (type) (${rate("pilot_total_xds_rejects")})`, legend: "{{type}}" },
    ]),
    timeSeries("Configuration refused", [
      {
        expr: `sum by (resource, reason) (${rate("galley_validation_failed")})`,
        legend: "{{resource}} {{reason}}",
      },
      {
        expr: `sum by (status) (${rate("galley_validation_http_error")})`,
        legend: "no answer: {{status}}",
      },
    ]),
    timeSeries("Sidecars", [
      { expr: `sum(${rate("sidecar_injection_requests_total")})`, legend: "asked for" },
      { expr: `sum(${rate("sidecar_injection_failure_total")})`, legend: "failed" },
    ]),
    timeSeries("Certificates", [
      { expr: `sum(${rate("citadel_server_csr_count")})`, legend: "asked for" },
      {
        expr: `sum by (error) (${rate("citadel_server_csr_sign_err_count")})`,
        legend: "not signed: {{error}}",
      },
    ]),
  ],
});
