import { type Dashboard, type Resource, yamlFile } from "../../sdk/index.ts";

/** `grafana.ini` as sections of settings; the admin's password comes from a file that no one commits. */
export function settings(rootUrl: string): string {
  const sections: Record<string, Record<string, string>> = {
    analytics: {
      check_for_plugin_updates: "false",
      check_for_updates: "false",
      reporting_enabled: "false",
    },
    "auth.anonymous": { enabled: "false" },
    paths: { data: "/var/lib/grafana", provisioning: "/etc/grafana/provisioning" },
    // Alerts live in Prometheus, where they are reviewed, tested and routed.
    unified_alerting: { enabled: "false" },
    // Since Grafana 13 the search index has a path of its own; the root file system is read-only.
    unified_storage: { index_path: "/var/lib/grafana/search" },
    security: {
      admin_user: "admin",
      admin_password: "$__file{/etc/grafana/secrets/admin-password}",
    },
    server: { root_url: rootUrl },
    users: { allow_sign_up: "false" },
  };
  return Object.entries(sections)
    .map(([name, entries]) =>
      [`[${name}]`, ...Object.entries(entries).map(([key, value]) => `${key} = ${value}`)].join(
        "\n",
      ),
    )
    .join("\n\n")
    .concat("\n");
}

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
    "base/grafana/config.ts",
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
    "base/grafana/config.ts",
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
