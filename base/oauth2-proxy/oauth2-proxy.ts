import {
  component,
  configMap,
  disruptionBudget,
  externalSecret,
  from,
  http01Solver,
  ingressController,
  publicHost,
  type Resource,
  scrape,
  seconds,
  service,
  serviceAccount,
  to,
} from "../../sdk/index.ts";
import { identityProvider, userInterface } from "../roles.ts";
import { oauth2ProxyAlerts } from "./alerts.ts";
import { oauth2ProxyRuleTests } from "./alerts.rule-tests.ts";
import { config, redirectUrl } from "./config.ts";
import { oauth2ProxyDashboards } from "./dashboards.ts";
import { oauth2ProxyMetrics } from "./metrics.ts";
import { options, shapes } from "./options.ts";
import { ports } from "./ports.ts";
import { aboutKeys, secretKeys } from "./secrets.ts";
import { folders, workload } from "./workload.ts";

/** oauth2-proxy before one user interface: shows it at `<name>.<domain>` to people whom the identity provider knows. */
export const oauth2Proxy = component({
  name: "oauth2-proxy",
  options,
  shapes,
  ports,
  flows: ({ cluster, name, own }) => ({
    visitors: from(ingressController, own.ports.http, "people"),
    logins: to(identityProvider, "asks who people are"),
    shown: to(userInterface, "shows it to people", { url: urlOf(name, cluster.domain) }),
  }),
  scrapes: ({ own }) => [scrape(own.ports.metrics, { exposes: [oauth2ProxyMetrics] })],
  rules: oauth2ProxyAlerts,
  ruleTests: oauth2ProxyRuleTests,
  dashboards: oauth2ProxyDashboards,
  objects: ({ cluster, name, namespace, own, options, flows }): Resource[] => {
    const url = urlOf(name, cluster.domain);
    const { logins, shown } = flows;
    const file = config(options, {
      listens: { http: `:${own.ports.http.number}`, metrics: `:${own.ports.metrics.number}` },
      ...{ url, issuer: logins.url + logins.path },
      ...{ scopes: logins.scopes, emailDomains: logins.emailDomains },
      // The program ends it sooner, and says why.
      shows: {
        ...{ url: shown.url, closed: shown.closed },
        seconds: seconds(shown.answerTimeout) + 5,
      },
      secrets: {
        client: `${folders.secrets}/${secretKeys.clientSecret}`,
        cookie: `${folders.secrets}/${secretKeys.cookieSecret}`,
      },
    });
    return [
      serviceAccount({ name, namespace }),
      configMap(name, namespace, { "oauth2-proxy.cfg": file }),
      externalSecret(name, namespace, {
        ...{ cluster, keys: Object.values(secretKeys) },
        about: aboutKeys(redirectUrl(url)),
      }),
      workload(own, options, { cluster, config: file }),
      disruptionBudget(own),
      service(own),
      publicHost(own.ports.http, new URL(url).host, cluster),
      ...http01Solver(own, cluster),
    ];
  },
});

function urlOf(name: string, domain: string): string {
  return `https://${name}.${domain}`;
}
