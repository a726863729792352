import { type Address, seconds } from "../../sdk/index.ts";
import { otlp, platform } from "../roles.ts";
import type { LogStore, MetricsStore, OfTenant, Shown, TraceStore } from "./stores.ts";

/** On top of the time that a store works on a query; Grafana would else hang up after 30 seconds. */
const answerSeconds = 5;

/** What exemplars and log lines call the trace that they belong to. */
const traceId = "trace_id";

interface Stores {
  readonly tenants: readonly OfTenant[];
  /** Where series of spans are found: the application. */
  readonly spanMetrics: readonly Pick<Address, "name">[];
  readonly alertReceivers: readonly Address[];
}

/** The datasources that links of a tenant lead to, by their uids. */
interface Linked {
  readonly spanMetrics: string | undefined;
  readonly logs: string | undefined;
  readonly traces: string | undefined;
}

/** A datasource as Grafana's API takes it. */
export interface DatasourceSettings {
  readonly name: string;
  readonly uid: string;
  readonly type: string;
  readonly access: "proxy";
  readonly url: string;
  readonly isDefault?: boolean;
  readonly jsonData: object;
  readonly secureJsonData?: Readonly<Record<string, string>>;
}

/** The datasources of a Grafana: of each tenant its own, whose links stay with the tenant. */
export function datasources(stores: Stores): DatasourceSettings[] {
  const ofTenants = stores.tenants.map((one) => {
    const linked = linkedOf(one, stores);
    return [
      ...one.metrics.map((store) => metricsDatasource(store, linked)),
      ...one.logs.map((store) => logDatasource(store, linked)),
      ...one.traces.map((store) => traceDatasource(store, linked)),
    ];
  });
  const alertmanagers = stores.alertReceivers.map(({ name, url }, index) => ({
    name: index === 0 ? "Alertmanager" : name,
    uid: index === 0 ? "alertmanager" : name,
    type: "alertmanager",
    access: "proxy" as const,
    url,
    jsonData: { implementation: "prometheus", handleGrafanaManagedAlerts: false },
  }));
  return [...ofTenants.flat(), ...alertmanagers];
}

/**
 * Of several stores links lead to the first; of those with series of spans to the one that is bound, or the first. The
 * platform's lines and series are of pods of no team, too, whose traces are `otlp`'s.
 */
function linkedOf({ tenant, metrics, logs, traces }: OfTenant, all: Stores): Linked {
  const [bound, ...others] = all.spanMetrics;
  const meant = metrics.find(({ at }) => others.length === 0 && at.name === bound?.name);
  const sent = all.tenants.find((one) => one.tenant === otlp)?.traces;
  return {
    spanMetrics: (meant ?? metrics[0])?.uid,
    logs: logs[0]?.uid,
    traces: (tenant === platform ? sent : traces)?.[0]?.uid,
  };
}

function metricsDatasource(
  { at, isDefault, ...called }: OfTenant["metrics"][number],
  { traces }: Linked,
): DatasourceSettings {
  const jsonData = {
    httpMethod: "POST",
    prometheusType: "Prometheus",
    timeInterval: at.timeInterval,
    ...(traces && { exemplarTraceIdDestinations: [{ name: traceId, datasourceUid: traces }] }),
  };
  return { ...datasource("prometheus", { ...called, at, path: at.path, jsonData }), isDefault };
}

function logDatasource(store: Shown<LogStore>, { traces }: Linked): DatasourceSettings {
  const link = {
    ...{ name: "Trace", matcherType: "label", matcherRegex: traceId },
    ...{ url: "${__value.raw}", datasourceUid: traces },
  };
  return datasource("loki", { ...store, jsonData: traces ? { derivedFields: [link] } : {} });
}

function traceDatasource(
  store: Shown<TraceStore>,
  { logs, spanMetrics }: Linked,
): DatasourceSettings {
  const jsonData = {
    nodeGraph: { enabled: true },
    ...(spanMetrics && {
      serviceMap: { datasourceUid: spanMetrics },
      tracesToMetrics: {
        datasourceUid: spanMetrics,
        tags: [{ key: "service.name", value: "service" }],
        queries: spanQueries,
      },
    }),
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
  };
  return datasource("tempo", { ...store, jsonData });
}

interface Described extends Shown<MetricsStore | LogStore | TraceStore> {
  readonly path?: string;
  readonly jsonData: object;
}

function datasource(
  type: string,
  { name, uid, at, path = "", jsonData }: Described,
): DatasourceSettings {
  const { jsonData: headers, ...secrets } = headerData(at.headers);
  const timeout = seconds(at.queryTimeout) + answerSeconds;
  return {
    ...{ name, uid, type, access: "proxy", url: `${at.url}${path}` },
    jsonData: { ...jsonData, timeout, ...headers },
    ...secrets,
  };
}

/** What a span's service did around it, of traces that were kept alone; Grafana fills in the tags. */
const spanQueries = [
  {
    name: "Kept spans per second",
    query: "sum(rate(traces_spanmetrics_calls_total{$__tags}[5m]))",
  },
  {
    name: "Time of kept spans, 99th percentile",
    query:
      "histogram_quantile(0.99, sum by (le) (rate(traces_spanmetrics_latency_bucket{$__tags}[5m])))",
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
