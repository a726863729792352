import type { RuleTests } from "../../sdk/index.ts";
import { apiServer, kubelet, kubeletLabels, seenBy, kubeletStrangers } from "./rule-test-series.ts";

const onNode = { ...kubeletLabels, node: "a" };
const day = 86_400;

/** So many requests per minute by a certificate that is valid for no more than so many days. */
function clients(days: number, each: number) {
  const bucket = (instance: string, le: string, count: number) => [
    `apiserver_client_certificate_expiration_seconds_bucket{instance="${instance}", le="${le}"}`,
    `0+${count}x20`,
  ];
  const buckets = ["a", "b"].flatMap((instance) => [
    bucket(instance, `${days * day}.0`, each / 2),
    bucket(instance, "+Inf", 300),
  ]);
  return seenBy(apiServer, Object.fromEntries(buckets));
}

const levels = [
  { severity: "warning", days: 7, rest: "6d 23h 59m 59s" },
  { severity: "critical", days: 1, rest: "23h 59m 59s" },
] as const;

const renewals = (metric: string, values: string) =>
  seenBy(kubelet, { [`${metric}{node="a"}`]: values });
/** A counter that grows by one every so many minutes. */
const every = (minutes: number) =>
  Array.from({ length: 8 }, (_, count) => `${count}x${minutes - 1}`).join(" ");
const clientErrors = "kubelet_certificate_manager_client_expiration_renew_errors";
const serverErrors = "kubelet_server_expiration_renew_errors";

export const certificateRuleTests: RuleTests = [
  ...levels.map(({ severity, days }) => ({
    alert: "KubeClientCertificateExpiration",
    severity,
    fires: {
      series: clients(days, 60),
      at: "6m",
      description: `1 requests per second reach the API server with a certificate that expires within ${days} days.`,
      // One client comes every four minutes.
      begins: {
        series: {
          ...clients(days, 0),
          ...seenBy(apiServer, {
            [`apiserver_client_certificate_expiration_seconds_bucket{instance="a", le="${days * day}.0"}`]:
              "0x3 60x3 120x3 180x3 240x3 300x3",
          }),
        },
        at: "9m",
        description: `250m requests per second reach the API server with a certificate that expires within ${days} days.`,
      },
    },
    quiet: [{ series: clients(days, 0) }, { series: clients(30, 60) }],
  })),
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
