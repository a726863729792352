import { type Address, type GivesOf, seconds, yamlFile } from "../../sdk/index.ts";
import type { logStore, metricsStore, traceStore } from "../roles.ts";
import type { Shown } from "./stores.ts";

/** On top of the time that a store works on a query; Grafana would else hang up after 30 seconds. */
const answerSeconds = 5;

/** What exemplars and log lines call the trace that they belong to. */
const traceId = "trace_id";

type MetricsStore = Address & GivesOf<typeof metricsStore>;
type LogStore = Address & GivesOf<typeof logStore>;
type TraceStore = Address & GivesOf<typeof traceStore>;

interface Stores {
  readonly metricsStores: readonly Shown<MetricsStore>[];
  /** Where series of spans are found: the application. */
  readonly spanMetrics: readonly Pick<MetricsStore, "name">[];
  readonly logStores: readonly LogStore[];
  readonly traceStores: readonly TraceStore[];
  readonly alertReceivers: readonly Address[];
}

/** The datasources that links lead to. */
interface Linked {
  readonly spanMetrics: string;
  readonly logs: string | undefined;
  readonly traces: string | undefined;
}

/**
 * The datasources that Grafana provisions. Dashboards and links hold their uids, so the default of a kind has a
 * fixed one, and the others have their application's name.
 */
export function datasources(stores: Stores): string {
  const { metricsStores, logStores, traceStores, alertReceivers } = stores;
  const linked = linkedOf(stores);
  return yamlFile(
    {
      apiVersion: 1,
      prune: true,
      datasources: [
        ...metricsStores.map((store) => metricsDatasource(store, linked)),
        ...logStores.map((store, index) => logDatasource(store, index, linked)),
        ...traceStores.map((store, index) => traceDatasource(store, index, linked)),
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
    "datasources in base/grafana/datasources.ts",
  );
}

/** Of several stores links lead to the first; of those with series of spans to the one that is bound, or the default. */
function linkedOf({ metricsStores, spanMetrics, logStores, traceStores }: Stores): Linked {
  const [bound, ...others] = spanMetrics;
  const shown = metricsStores.find(({ store }) => others.length === 0 && store === bound?.name);
  return {
    spanMetrics: (shown ?? metricsStores[0]!).uid,
    logs: logStores.length > 0 ? "loki" : undefined,
    traces: traceStores.length > 0 ? "tempo" : undefined,
  };
}

function metricsDatasource(
  { uid, isDefault, at }: Shown<MetricsStore>,
  { traces }: Linked,
): object {
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
      ...(traces && { exemplarTraceIdDestinations: [{ name: traceId, datasourceUid: traces }] }),
      ...jsonData,
    },
    ...secrets,
  };
}

function logDatasource(
  { name, url, headers, queryTimeout }: LogStore,
  index: number,
  { traces }: Linked,
): object {
  const { jsonData, ...secrets } = headerData(headers);
  const link = {
    ...{ name: "Trace", matcherType: "label", matcherRegex: traceId },
    // Grafana reads a variable of the environment where one dollar stands.
    ...{ url: "$${__value.raw}", datasourceUid: traces },
  };
  return {
    name: index === 0 ? "Loki" : name,
    uid: index === 0 ? "loki" : name,
    type: "loki",
    access: "proxy",
    url,
    editable: false,
    jsonData: {
      timeout: seconds(queryTimeout) + answerSeconds,
      ...(traces && { derivedFields: [link] }),
      ...jsonData,
    },
    ...secrets,
  };
}

function traceDatasource(
  { name, url, headers, queryTimeout }: TraceStore,
  index: number,
  { logs, spanMetrics }: Linked,
): object {
  const { jsonData, ...secrets } = headerData(headers);
  return {
    name: index === 0 ? "Tempo" : name,
    uid: index === 0 ? "tempo" : name,
    type: "tempo",
    access: "proxy",
    url,
    editable: false,
    jsonData: {
      timeout: seconds(queryTimeout) + answerSeconds,
      nodeGraph: { enabled: true },
      serviceMap: { datasourceUid: spanMetrics },
      tracesToMetrics: {
        datasourceUid: spanMetrics,
        tags: [{ key: "service.name", value: "service" }],
        queries: spanQueries,
      },
      ...(logs && {
        tracesToLogsV2: {
          datasourceUid: logs,
          filterByTraceID: true,
          // Clocks differ, and what is logged of a request may come after it.
          spanStartTimeShift: "-5m",
          spanEndTimeShift: "5m",
          tags: [{ key: "service.name", value: "service_name" }],
        },
      }),
      ...jsonData,
    },
    ...secrets,
  };
}

/** What a span's service did around it; Grafana fills in the tags. */
const spanQueries = [
  { name: "Spans per second", query: "sum(rate(traces_spanmetrics_calls_total{$$__tags}[5m]))" },
  {
    name: "Time, 99th percentile",
    query:
      "histogram_quantile(0.99, sum by (le) (rate(traces_spanmetrics_latency_bucket{$$__tags}[5m])))",
  },
];

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
