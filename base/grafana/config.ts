import {
  type Address,
  type Dashboard,
  type OwnPods,
  type Resource,
  seconds,
  yamlFile,
} from "../../sdk/index.ts";
import type { ports } from "./ports.ts";

/** On top of the time that a store works on a query; Grafana would else hang up after 30 seconds. */
const answerSeconds = 5;

interface Stores {
  readonly metricsStores: readonly (Address & {
    readonly timeInterval: string;
    readonly queryTimeout: string;
  })[];
  readonly alertReceivers: readonly Address[];
}

/**
 * The datasources that Grafana provisions. Dashboards and links hold their uids, so the first of a kind has a
 * fixed one, and the others have their application's name.
 */
export function datasources({ metricsStores, alertReceivers }: Stores): string {
  return yamlFile(
    {
      apiVersion: 1,
      prune: true,
      datasources: [
        ...metricsStores.map(({ name, url, timeInterval, queryTimeout }, index) => ({
          name: index === 0 ? "Prometheus" : name,
          uid: index === 0 ? "prometheus" : name,
          type: "prometheus",
          access: "proxy",
          url,
          isDefault: index === 0,
          editable: false,
          jsonData: {
            httpMethod: "POST",
            prometheusType: "Prometheus",
            timeInterval,
            timeout: seconds(queryTimeout) + answerSeconds,
          },
        })),
        ...alertReceivers.map(({ name, url }, index) => ({
          name: index === 0 ? "Alertmanager" : name,
          uid: index === 0 ? "alertmanager" : name,
          type: "alertmanager",
          access: "proxy",
          url,
          editable: false,
          jsonData: { implementation: "prometheus", handleGrafanaManagedAlerts: false },
        })),
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
