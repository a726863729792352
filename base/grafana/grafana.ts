import {
  component,
  externalSecret,
  from,
  ingressController,
  prometheusRule,
  type Resource,
  service,
  serviceMonitor,
  to,
} from "../../sdk/index.ts";
import { alertmanagerEndpoints } from "../alertmanager/endpoints.ts";
import { prometheusEndpoints } from "../prometheus/endpoints.ts";
import { grafanaAlerts } from "./alerts.ts";
import { grafanaRuleTests } from "./alerts.rule-tests.ts";
import { dashboardMap, dashboardProviders, datasources } from "./config.ts";
import { grafanaDashboards } from "./dashboards.ts";
import { grafanaEndpoints } from "./endpoints.ts";
import { ingress } from "./ingress.ts";
import { grafanaMetrics } from "./metrics.ts";
import { options } from "./options.ts";
import { secretKeys, secretName } from "./secrets.ts";
import { settings } from "./settings.ts";
import { workload } from "./workload.ts";

/** Grafana with its datasources and dashboards provisioned from this repository. */
export const grafana = component({
  name: "grafana",
  options,
  endpoints: grafanaEndpoints,
  dashboards: grafanaDashboards,
  metrics: [grafanaMetrics],
  ruleTests: grafanaRuleTests,
  flows: ({ options }) => ({
    prometheus: to(prometheusEndpoints.ports.web, "queries"),
    alertmanager: to(alertmanagerEndpoints.ports.web, "shows alerts and silences"),
    scrape: from(prometheusEndpoints, grafanaEndpoints.ports.http, "scrape"),
    ...(options.public && {
      visitors: from(ingressController, grafanaEndpoints.ports.http, "people"),
    }),
  }),
  objects: ({ cluster, namespace, options, flows, dashboards, fleet, runbook }): Resource[] => {
    const host = `grafana.${cluster.domain}`;
    const components = Object.keys(dashboards);
    const config = {
      "grafana.ini": settings(options.public ? `https://${host}` : "http://localhost:3000"),
      "datasources.yaml": datasources({
        prometheus: flows.prometheus.url,
        alertmanager: flows.alertmanager.url,
      }),
      "dashboards.yaml": dashboardProviders(components),
    };
    return [
      {
        apiVersion: "v1",
        kind: "ServiceAccount",
        metadata: { name: "grafana", namespace },
        automountServiceAccountToken: false,
      },
      {
        apiVersion: "v1",
        kind: "ConfigMap",
        metadata: { name: "grafana", namespace },
        data: config,
      },
      ...components.map((name) => dashboardMap(name, dashboards[name] ?? [], namespace)),
      externalSecret(secretName, namespace, { cluster, keys: Object.values(secretKeys) }),
      {
        apiVersion: "v1",
        kind: "PersistentVolumeClaim",
        metadata: { name: "grafana", namespace },
        spec: {
          accessModes: ["ReadWriteOnce"],
          storageClassName: cluster.storageClass,
          resources: { requests: { storage: options.storage } },
        },
      },
      workload(namespace, options, { components, config }),
      service(grafanaEndpoints, namespace),
      ...(options.public ? [ingress(host, namespace, cluster)] : []),
      serviceMonitor("grafana", namespace, [
        {
          from: flows.scrape,
          interval: "30s",
          basicAuth: {
            username: { name: secretName, key: secretKeys.metricsUser },
            password: { name: secretName, key: secretKeys.metricsPassword },
          },
        },
      ]),
      prometheusRule("grafana", namespace, { runbook, team: fleet.team, groups: grafanaAlerts }),
    ];
  },
});
