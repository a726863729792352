import {
  component,
  configMap,
  externalSecret,
  from,
  http01Solver,
  ingressController,
  inside,
  provide,
  publicHost,
  type Resource,
  scrape,
  service,
  serviceAccount,
  to,
  toEach,
} from "../../sdk/index.ts";
import { alertReceiver, logStore, metricsStore, oncallGrafana, platform } from "../roles.ts";
import { grafanaAlerts } from "./alerts.ts";
import { grafanaRuleTests } from "./alerts.rule-tests.ts";
import { dashboardMap, dashboardProviders, datasourcesFile } from "./config.ts";
import { grafanaDashboards } from "./dashboards.ts";
import { datasources } from "./datasources.ts";
import { importer } from "./import/job.ts";
import { grafanaMetrics } from "./metrics.ts";
import { oncallFlows, oncallSettings } from "./oncall-plugin.ts";
import { options, shapes } from "./options.ts";
import { pods } from "./pods.ts";
import { provisioned } from "./provisioned.ts";
import { aboutKeys, secretKeys } from "./secrets.ts";
import { settings } from "./settings.ts";
import { shownSeries, shownTenants, tenantFlows } from "./stores.ts";
import { workload } from "./workload.ts";

/** Grafana with the datasources and dashboards of this repository. */
export const grafana = component({
  name: "grafana",
  options,
  shapes,
  pods,
  provides: ({ own, options }) =>
    options.oncall ? [provide(oncallGrafana, own.server.ports.http)] : [],
  reads: { dashboards: inside },
  flows: ({ cluster, own: { server, import: importing }, options }) => ({
    // Where there are several, a binding of this flow says which.
    defaultStore: to(metricsStore, "queries that name no other store", {
      ...{ tenant: platform, by: server },
    }),
    metricsStores: toEach(metricsStore, "queries", { tenant: platform, by: server }),
    logStores: toEach(logStore, "queries log lines", { tenant: platform, by: server }),
    // Where series of spans are, if that is not the default store: a binding of this flow says so.
    spanMetrics: toEach(metricsStore, "queries series of spans", { tenant: platform, by: server }),
    ...tenantFlows(cluster, server),
    alertReceivers: toEach(alertReceiver, "shows alerts and silences", { by: server }),
    ...(importing && { filled: to(server.ports.http, "fills it", { by: importing }) }),
    ...(options.public && { visitors: from(ingressController, server.ports.http, "people") }),
    ...(options.oncall && oncallFlows(server)),
  }),
  scrapes: ({ name, own: { server } }) => [
    scrape(server.ports.http, {
      exposes: [grafanaMetrics],
      basicAuth: {
        username: { name, key: secretKeys.metricsUser },
        password: { name, key: secretKeys.metricsPassword },
      },
    }),
  ],
  rules: grafanaAlerts,
  ruleTests: grafanaRuleTests,
  dashboards: grafanaDashboards,
  datasources: ({ cluster, flows }) => shownSeries(shownTenants(cluster, flows)),
  objects: ({ cluster, name, namespace, own, options, flows, read }): Resource[] => {
    const host =
      typeof options.public === "object" ? options.public.host : `${name}.${cluster.domain}`;
    const port = own.server.ports.http.number;
    const rootUrl = options.public ? `https://${host}` : `http://localhost:${port}`;
    const folders = read.dashboards.map(({ by, of }) => ({ name: by.component, dashboards: of }));
    const names = folders.map((folder) => folder.name);
    const { server, import: importing } = own;
    const known = datasources({ ...flows, tenants: shownTenants(cluster, flows) });
    const config = {
      "grafana.ini": settings({ rootUrl, port }, options.oncall ? oncallSettings : {}),
      ...(!importing && {
        "datasources.yaml": datasourcesFile(known),
        "dashboards.yaml": dashboardProviders(names),
      }),
    };
    const files = importing ? undefined : provisioned(server, names);
    return [
      serviceAccount({ name, namespace }),
      configMap(name, namespace, config),
      ...folders.map((folder) => dashboardMap(server, folder)),
      externalSecret(name, namespace, {
        cluster,
        keys: Object.values(secretKeys),
        about: aboutKeys,
      }),
      {
        apiVersion: "v1",
        kind: "PersistentVolumeClaim",
        metadata: { name, namespace },
        spec: {
          accessModes: ["ReadWriteOnce"],
          storageClassName: cluster.storageClass,
          resources: { requests: { storage: options.storage } },
        },
      },
      workload(server, options, { cluster, files, config }),
      service(server),
      ...(importing && flows.filled
        ? importer(importing, {
            of: name,
            url: flows.filled.url,
            datasources: known,
            dashboards: names,
          })
        : []),
      ...(options.public
        ? [publicHost(server.ports.http, host, cluster), ...http01Solver(server, cluster)]
        : []),
    ];
  },
});
