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
  service,
  serviceAccount,
} from "../../sdk/index.ts";
import { refuseStrangers } from "../roles.ts";
import { nginxAlerts } from "./alerts.ts";
import { nginxRuleTests } from "./alerts.rule-tests.ts";
import { config } from "./config.ts";
import { nginxDashboards } from "./dashboards.ts";
import { storeFlows, storeHosts } from "./hosts.ts";
import { nginxLogRules } from "./log-rules.ts";
import { nginxPrometheusExporterMetrics } from "./metrics.ts";
import { options, shapes } from "./options.ts";
import { ports, statusPort } from "./ports.ts";
import { refuse } from "./refusals.ts";
import { aboutUsers, tenantsOfUsers } from "./users.ts";
import { folders, workload } from "./workload.ts";

/** nginx before the stores: a host for each, at which users read or write as their tenant and as no other. */
export const nginx = component({
  name: "nginx",
  options,
  shapes,
  ports,
  flows: ({ own, options }) => ({
    visitors: from(ingressController, own.ports.http, "programs"),
    ...storeFlows(tenantsOfUsers(options)),
  }),
  scrapes: ({ own }) => [scrape(own.ports.metrics, { exposes: [nginxPrometheusExporterMetrics] })],
  rules: nginxAlerts,
  ruleTests: nginxRuleTests,
  logRules: ({ namespace }) => nginxLogRules(namespace),
  dashboards: nginxDashboards,
  objects: ({ cluster, name, namespace, own, options, flows }): Resource[] => {
    const tenants = tenantsOfUsers(options);
    refuseStrangers(tenants, cluster);
    const hosts = storeHosts(flows, tenants);
    refuse(options, hosts);
    const users = Object.keys(options.users);
    const file = config(options, {
      listens: listensOf(own.ports.http.number, cluster.cidrs.pods),
      status: `127.0.0.1:${statusPort}`,
      domain: cluster.domain,
      folders,
      hosts,
    });
    return [
      serviceAccount({ name, namespace }),
      configMap(name, namespace, { "nginx.conf": file }),
      ...(users.length > 0
        ? [
            externalSecret(name, namespace, {
              ...{ cluster, keys: users },
              about: aboutUsers(options.users),
            }),
          ]
        : []),
      workload(own, options, file),
      disruptionBudget(own),
      service(own),
      ...hosts.map(({ store }) =>
        publicHost(
          own.ports.http,
          { host: `${store}.${cluster.domain}`, name: `${name}-${store}` },
          cluster,
        ),
      ),
      ...http01Solver(own, cluster),
    ];
  },
});

/** By each family of addresses that pods have: where a node has none of the other, nginx does not start with it. */
function listensOf(port: number, pods: readonly string[]): string[] {
  const isSix = (range: string) => range.includes(":");
  return [...(pods.every(isSix) ? [] : [`${port}`]), ...(pods.some(isSix) ? [`[::]:${port}`] : [])];
}
