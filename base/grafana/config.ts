import {
  type Address,
  type Dashboard,
  type GivesOf,
  type OwnPods,
  type Resource,
  seconds,
  yamlFile,
} from "../../sdk/index.ts";
import type { logStore, metricsStore } from "../roles.ts";
import type { ports } from "./ports.ts";
import type { Shown } from "./stores.ts";

/** On top of the time that a store works on a query; Grafana would else hang up after 30 seconds. */
const answerSeconds = 5;

type MetricsStore = Address & GivesOf<typeof metricsStore>;
type LogStore = Address & GivesOf<typeof logStore>;

interface Stores {
  readonly metricsStores: readonly Shown<MetricsStore>[];
  readonly logStores: readonly LogStore[];
  readonly alertReceivers: readonly Address[];
}

/**
 * The datasources that Grafana provisions. Dashboards and links hold their uids, so the default of a kind has a
 * fixed one, and the others have their application's name.
 */
export function datasources({ metricsStores, logStores, alertReceivers }: Stores): string {
  return yamlFile(
    {
      apiVersion: 1,
      prune: true,
      datasources: [
        ...metricsStores.map(metricsDatasource),
        ...logStores.map(logDatasource),
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

function metricsDatasource({ uid, isDefault, at }: Shown<MetricsStore>): object {
  const { jsonData, ...secrets } = headerData(at.headers);
  return {
    name: isDefault ? "Prometheus" : at.name,
    uid,
    type: "prometheus",
    access: "proxy",
    url: `${at.url}${at.path}`,
    isDefault,
    editable: false,
    jsonData: {
      httpMethod: "POST",
      prometheusType: "Prometheus",
      timeInterval: at.timeInterval,
      timeout: seconds(at.queryTimeout) + answerSeconds,
      ...jsonData,
    },
    ...secrets,
  };
}

function logDatasource({ name, url, headers, queryTimeout }: LogStore, index: number): object {
  const { jsonData, ...secrets } = headerData(headers);
  return {
    name: index === 0 ? "Loki" : name,
    uid: index === 0 ? "loki" : name,
    type: "loki",
    access: "proxy",
    url,
    editable: false,
    jsonData: { timeout: seconds(queryTimeout) + answerSeconds, ...jsonData },
    ...secrets,
  };
}

/** Headers that stand in every request. */
function headerData(headers: Readonly<Record<string, string>>) {
  const entries = Object.entries(headers);
  const numbered = (name: string, part: 0 | 1) =>
    Object.fromEntries(entries.map((header, index) => [`${name}${index + 1}`, header[part]]));
  return {
    jsonData: numbered("httpHeaderName", 0),
    // Grafana reads the values of headers from there alone; a tenant's name is no secret.
    ...(entries.length > 0 && { secureJsonData: numbered("httpHeaderValue", 1) }),
  };
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
