import { later, type RuleTests } from "../../sdk/index.ts";

/** 20 requests per second, so many of which fail in a minute: half of them at each replica, with codes of their own. */
function requests(failed: number, codes: readonly [number, number] = [500, 502]) {
  const of = 'job="oauth2-proxy", namespace="observability", service="prometheus-ui"';
  return Object.fromEntries(
    codes.flatMap((code, replica) => {
      const count = `oauth2_proxy_requests_total{${of}, pod="prometheus-ui-${replica}"`;
      return [
        [`${count}, code="200"}`, `0+${600 - failed / 2}x40`],
        [`${count}, code="${code}"}`, `0+${failed / 2}x40`],
      ];
    }),
  );
}

export const oauth2ProxyRuleTests: RuleTests = [
  {
    alert: "OAuth2ProxyRequestsFail",
    severity: "warning",
    fires: {
      series: requests(72),
      at: "11m",
      labels: { namespace: "observability", service: "prometheus-ui" },
      description: "6% of the requests to observability/prometheus-ui end with a status of 5xx.",
      begins: {
        series: later(requests(63), /code="50/),
        at: "25m",
        description:
          "5.25% of the requests to observability/prometheus-ui end with a status of 5xx.",
      },
    },
    // One in twenty is not yet too many, and who is not let in is no failure.
    quiet: [{ series: requests(60) }, { series: requests(600, [302, 403]) }],
  },
];
