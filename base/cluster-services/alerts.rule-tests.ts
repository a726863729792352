import { later, type RuleTests } from "../../sdk/index.ts";
import type { ClusterServicesOptions } from "./options.ts";

const labels = { namespace: "shop", name: "web" };
const of = 'namespace="shop", name="web"';
const day = 86_400;

export function clusterServicesRuleTests(options: ClusterServicesOptions): RuleTests {
  return [
    ...(options.externalSecrets ? secretRuleTests : []),
    ...(options.certManager ? certificateRuleTests : []),
    ...(options.ingressController === "other" ? [] : ingressRuleTests[options.ingressController]),
  ];
}

const secret = (values: string, status = "False", condition = "Ready") => ({
  [`externalsecret_status_condition{job="external-secrets", ${of}, condition="${condition}", status="${status}"}`]:
    values,
});

const secretRuleTests: RuleTests = [
  {
    alert: "ExternalSecretNotReady",
    severity: "warning",
    survivors: { "max becomes min": "an ExternalSecret has one such series" },
    fires: {
      series: { ...secret("0x2 1x30"), ...secret("1x2 0x30", "True") },
      at: "18m",
      labels,
      description:
        "External Secrets cannot make shop/web: its Secret is missing, or stays as it was when it changes in the store.",
    },
    quiet: [
      { series: secret("0x40") },
      { series: secret("1x40", "True") },
      // It was not asked to be deleted, which is well.
      { series: secret("1x40", "False", "Deleted") },
      // The store was away for ten minutes.
      { series: secret("1x10 0x30") },
    ],
  },
];

const ready = (values: string, condition = "False") => ({
  [`certmanager_certificate_ready_status{job="cert-manager", ${of}, issuer_name="a", condition="${condition}"}`]:
    values,
});

/** A certificate that should be renewed and that ends so many seconds after the scene begins; its former issuer's was due before. */
function renewed(renewal: number, end: number): Record<string, string> {
  const due = (issuer: string, earlier: number) => {
    const series = `job="cert-manager", ${of}, issuer_name="${issuer}"`;
    const at = (moment: number, share: number) => `${Math.max(0, moment - share * earlier)}x400`;
    return [
      [`certmanager_certificate_renewal_timestamp_seconds{${series}}`, at(renewal, 0.3)],
      [`certmanager_certificate_expiration_timestamp_seconds{${series}}`, at(end, 1)],
    ];
  };
  return Object.fromEntries([...due("a", 1000), ...due("b", 0)]) as Record<string, string>;
}

const certificateRuleTests: RuleTests = [
  {
    alert: "CertificateNotReady",
    severity: "warning",
    survivors: { "max becomes min": "a certificate has one such series" },
    fires: {
      series: { ...ready("0x2 1x30"), ...ready("1x2 0x30", "True") },
      at: "18m",
      labels,
      description:
        "Certificate shop/web is not there, not valid, or not the one that is asked for.",
    },
    quiet: [
      { series: ready("0x40") },
      { series: ready("1x40", "True") },
      // It is ordered.
      { series: ready("1x10 0x30") },
    ],
  },
  {
    alert: "CertificateNotRenewed",
    severity: "warning",
    fires: {
      series: renewed(600, 30 * day),
      at: "4h26m",
      labels,
      description: "Certificate shop/web should have been renewed 4h 16m 0s ago; it still holds.",
    },
    quiet: [
      { series: renewed(25 * 60, 30 * day) },
      // It was never issued.
      { series: renewed(0, 0), at: "6h" },
    ],
  },
  {
    alert: "CertificateNotRenewed",
    severity: "critical",
    fires: {
      series: renewed(600, 10_600),
      at: "2h46m",
      labels,
      description:
        "Certificate shop/web has 6.4% of the time left in which it should have been renewed; then nobody gets in.",
    },
    quiet: [{ series: renewed(600, 30 * day) }, { series: renewed(0, 0), at: "6h" }],
  },
];

/** 100 requests per minute of two kinds, so many of which fail. */
type Requests = (failed: number) => Record<string, string>;

const traefikRequests: Requests = (failed) => {
  const shop = 'job="traefik", service="shop-web-80@kubernetes", method="GET"';
  return {
    [`traefik_service_requests_total{${shop}, code="200"}`]: `0+${100 - failed}x40`,
    [`traefik_service_requests_total{${shop}, code="502"}`]: `0+${failed / 2}x40`,
    [`traefik_service_requests_total{${shop}, code="503"}`]: `0+${failed / 2}x40`,
  };
};

/** Of two pods of the controller. */
const haproxyRequests: Requests = (failed) => {
  const series = (pod: string, code: string) =>
    `haproxy_backend_http_responses_total{job="haproxy", pod="${pod}", proxy="shop_svc_web_http", code="${code}"}`;
  return {
    [series("a", "2xx")]: `0+${100 - failed}x40`,
    [series("a", "5xx")]: `0+${failed / 2}x40`,
    [series("b", "5xx")]: `0+${failed / 2}x40`,
  };
};

function ingressErrorTests(
  requests: Requests,
  { labels, failing }: { labels: Record<string, string>; failing: RegExp },
): RuleTests {
  const description = (percent: number) =>
    `${percent}% of the requests to ${Object.values(labels).join("")} that come in from outside fail.`;
  return [
    {
      alert: "IngressErrorsHigh",
      severity: "warning",
      fires: {
        series: requests(8),
        at: "16m",
        labels,
        description: description(8),
        begins: {
          series: later(requests(5.2), failing),
          at: "30m",
          description: description(5.2),
        },
      },
      quiet: [{ series: requests(5), at: "36m" }, { series: requests(0) }],
    },
  ];
}

const ingressRuleTests = {
  haproxy: ingressErrorTests(haproxyRequests, {
    labels: { proxy: "shop_svc_web_http" },
    failing: /5xx/,
  }),
  traefik: ingressErrorTests(traefikRequests, {
    labels: { service: "shop-web-80@kubernetes" },
    failing: /50[23]/,
  }),
};
