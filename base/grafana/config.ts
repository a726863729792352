import { type Dashboard, dashboardFile, type Resource, yamlFile } from "../../sdk/index.ts";
import type { DatasourceSettings } from "./datasources.ts";
import type { Own } from "./pods.ts";

/** Datasources as files: nobody changes them in Grafana, and one that leaves the file leaves Grafana. */
export function datasourcesFile(settings: readonly DatasourceSettings[]): string {
  const datasources = settings.map((one) => ({ ...one, editable: false }));
  const file = yamlFile(
    { apiVersion: 1, prune: true, datasources },
    "datasourcesFile in base/grafana/config.ts",
  );
  // Grafana reads a variable of the environment where one dollar stands.
  return file.replaceAll("$", "$$$$");
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
        disableDeletion: false,
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
  own: Own["server"],
  { name, dashboards }: { name: string; dashboards: readonly Dashboard[] },
): Resource {
  return {
    apiVersion: "v1",
    kind: "ConfigMap",
    metadata: { name: dashboardMapName(own, name), namespace: own.namespace },
    data: Object.fromEntries(
      dashboards.map((dashboard) => [`${dashboard.uid}.json`, dashboardFile(dashboard)]),
    ),
  };
}

export function dashboardMapName({ name }: { readonly name: string }, folder: string): string {
  return `${name}-dashboards-${folder}`;
}
