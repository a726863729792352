import { type Dashboard, type OwnPods, type Resource, yamlFile } from "../../sdk/index.ts";
import type { ports } from "./ports.ts";

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
  own: OwnPods<typeof ports>,
  { name, dashboards }: { name: string; dashboards: readonly Dashboard[] },
): Resource {
  return {
    apiVersion: "v1",
    kind: "ConfigMap",
    metadata: { name: dashboardMapName(own, name), namespace: own.namespace },
    data: Object.fromEntries(
      dashboards.map((dashboard) => [
        `${dashboard.uid}.json`,
        `${JSON.stringify(dashboard, null, 2)}\n`,
      ]),
    ),
  };
}

export function dashboardMapName({ name }: { readonly name: string }, folder: string): string {
  return `${name}-dashboards-${folder}`;
}
