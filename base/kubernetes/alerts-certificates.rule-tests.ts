import { every, later, type RuleTests } from "../../sdk/index.ts";
import { apiServer, kubelet, kubeletLabels, seenBy, kubeletStrangers } from "./rule-test-series.ts";

const onNode = { ...kubeletLabels, node: "a" };
const day = 86_400;

/** Of 600 requests per minute, so many come by a certificate that is valid for no more than so many days. */
function clients(days: number, each: number) {
  const metric = "apiserver_client_certificate_expiration_seconds";
  const counted = ["a", "b"].flatMap((instance) => [
    [`${metric}_bucket{instance="${instance}", le="${days * day}.0"}`, `0+${each / 2}x40`],
    [`${metric}_count{instance="${instance}"}`, "0+300x40"],
  ]);
  return seenBy(apiServer, Object.fromEntries(counted));
}

const levels = [
  { severity: "warning", days: 7, rest: "6d 23h 59m 59s" },
  { severity: "critical", days: 1, rest: "23h 59m 59s" },
] as const;

const renewals = (metric: string, values: string) =>
  seenBy(kubelet, { [`${metric}{node="a"}`]: values });
const clientErrors = "kubelet_certificate_manager_client_expiration_renew_errors";
const serverErrors = "kubelet_server_expiration_renew_errors";

export const certificateRuleTests: RuleTests = [
  {
    alert: "KubeClientCertificateExpiration",
    severity: "warning",
    fires: {
      series: clients(7, 12),
      at: "16m",
      description:
        "2% of the requests by client certificate come by one that expires within 7 days.",
      begins: {
        series: later(clients(7, 6.6), /bucket/),
        at: "30m",
        description:
          "1.1% of the requests by client certificate come by one that expires within 7 days.",
      },
    },
    quiet: [
      { series: clients(7, 6) },
      { series: clients(30, 60) },
      // Somebody works with a certificate for a day.
      { series: { ...clients(7, 0), ...clients(1, 3) } },
    ],
  },
  ...levels.flatMap(({ severity, days, rest }) =>
    (["client", "server"] as const).map((kind) => ({
      alert: `Kubelet${kind === "client" ? "Client" : "Server"}CertificateExpiration`,
      severity,
      fires: {
        series: renewals(`kubelet_certificate_manager_${kind}_ttl_seconds`, `${days * day - 1}x20`),
        at: "5m",
        labels: onNode,
        strangers: kubeletStrangers,
        description: `The ${kind} certificate of node a expires in ${rest}.`,
      },
      quiet: {
        series: renewals(`kubelet_certificate_manager_${kind}_ttl_seconds`, `${days * day}x20`),
      },
    })),
  ),
  {
    alert: "KubeletCertificateRenewalErrors",
    severity: "warning",
    fires: [clientErrors, serverErrors].map((metric) => ({
      series: renewals(metric, "0+1x30"),
      at: "16m",
      labels: onNode,
      strangers: kubeletStrangers,
      description: "The kubelet of node a asks for a new certificate in vain.",
      begins: { series: renewals(metric, every(4)), at: "19m" },
    })),
    quiet: [clientErrors, serverErrors].flatMap((metric) => [
      { series: renewals(metric, "4x30") },
      { series: renewals(metric, every(8)), at: "40m" },
    ]),
  },
];
