import {
  component,
  externalSecret,
  from,
  http01Solver,
  ingressController,
  inside,
  publicHost,
  type Resource,
  scrape,
  service,
  serviceAccount,
  to,
  toEach,
} from "../../sdk/index.ts";
import { alertReceiver, logStore, metricsStore, platform } from "../roles.ts";
import { grafanaAlerts } from "./alerts.ts";
import { grafanaRuleTests } from "./alerts.rule-tests.ts";
import { dashboardMap, dashboardProviders } from "./config.ts";
import { grafanaDashboards } from "./dashboards.ts";
import { datasources } from "./datasources.ts";
import { grafanaMetrics } from "./metrics.ts";
import { options } from "./options.ts";
import { ports } from "./ports.ts";
import { aboutKeys, secretKeys } from "./secrets.ts";
import { settings } from "./settings.ts";
import { shownSeries, shownTenants, tenantFlows } from "./stores.ts";
import { workload } from "./workload.ts";

/** Grafana with its datasources and dashboards provisioned from this repository. */
export const grafana = component({
  name: "grafana",
  options,
  ports,
  reads: { dashboards: inside },
  flows: ({ cluster, own, options }) => ({
    // Where there are several, a binding of this flow says which.
    defaultStore: to(metricsStore, "queries that name no other store", { tenant: platform }),
    metricsStores: toEach(metricsStore, "queries", { tenant: platform }),
    logStores: toEach(logStore, "queries log lines", { tenant: platform }),
    // Where series of spans are, if that is not the default store: a binding of this flow says so.
    spanMetrics: toEach(metricsStore, "queries series of spans", { tenant: platform }),
    ...tenantFlows(cluster),
    alertReceivers: toEach(alertReceiver, "shows alerts and silences"),
    ...(options.public && { visitors: from(ingressController, own.ports.http, "people") }),
  }),
  scrapes: ({ name, own }) => [
    scrape(own.ports.http, {
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
    const host = `${name}.${cluster.domain}`;
    const folders = read.dashboards.map(({ by, of }) => ({ name: by.component, dashboards: of }));
    const config = {
      "grafana.ini": settings(options.public ? `https://${host}` : "http://localhost:3000"),
      "datasources.yaml": datasources({ ...flows, tenants: shownTenants(cluster, flows) }),
      "dashboards.yaml": dashboardProviders(folders.map((folder) => folder.name)),
    };
    return [
      serviceAccount({ name, namespace }),
      {
        apiVersion: "v1",
        kind: "ConfigMap",
        metadata: { name, namespace },
        data: config,
      },
      ...folders.map((folder) => dashboardMap(own, folder)),
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
      workload(own, options, { cluster, folders: folders.map((folder) => folder.name), config }),
      service(own),
      ...(options.public
        ? [publicHost(own.ports.http, host, cluster), ...http01Solver(own, cluster)]
        : []),
    ];
  },
});
