import { type Dashboard, type Resource, yamlFile } from "../../sdk/index.ts";

/** The datasources that Grafana provisions; fixed uids, because dashboards and links hold them. */
export function datasources(urls: { prometheus: string; alertmanager: string }): string {
  return yamlFile(
    {
      apiVersion: 1,
      prune: true,
      datasources: [
        {
          name: "Prometheus",
          uid: "prometheus",
          type: "prometheus",
          access: "proxy",
          url: urls.prometheus,
          isDefault: true,
          editable: false,
          jsonData: { httpMethod: "POST", prometheusType: "Prometheus", timeInterval: "30s" },
        },
        {
          name: "Alertmanager",
          uid: "alertmanager",
          type: "alertmanager",
          access: "proxy",
          url: urls.alertmanager,
          editable: false,
          jsonData: { implementation: "prometheus", handleGrafanaManagedAlerts: false },
        },
      ],
    },
    "datasources in base/grafana/config.ts",
  );
}

/** One provider per folder of dashboards: the folder is the component. */
export function dashboardProviders(components: readonly string[]): string {
  return yamlFile(
    {
      apiVersion: 1,
      providers: components.map((component) => ({
        name: component,
        folder: component,
        type: "file",
        disableDeletion: true,
        allowUiUpdates: false,
        updateIntervalSeconds: 60,
        options: { path: `/etc/grafana/dashboards/${component}` },
      })),
    },
    "dashboardProviders in base/grafana/config.ts",
  );
}

/** The ConfigMap that carries the dashboards of one component. */
export function dashboardMap(
  component: string,
  dashboards: readonly Dashboard[],
  namespace: string,
): Resource {
  return {
    apiVersion: "v1",
    kind: "ConfigMap",
    metadata: { name: dashboardMapName(component), namespace },
    data: Object.fromEntries(
      dashboards.map((dashboard) => [
        `${dashboard.uid}.json`,
        `${JSON.stringify(dashboard, null, 2)}\n`,
      ]),
    ),
  };
}

export function dashboardMapName(component: string): string {
  return `grafana-dashboards-${component}`;
}
