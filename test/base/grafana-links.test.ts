import { expect, test } from "@jest/globals";
import { parse } from "yaml";
import { datasources } from "../../base/grafana/datasources.ts";

const address = (name: string) => ({
  ...{ name, host: `${name}.observability.svc`, port: 80, url: `http://${name}.observability.svc` },
  ...{ service: name, namespace: "observability", portName: "http", headers: {} },
});
const metrics = (name: string, isDefault: boolean) => ({
  ...{ uid: name, store: name, isDefault },
  at: { ...address(name), path: "", timeInterval: "30s", queryTimeout: "2m" },
});
const logs = { ...address("loki"), queryTimeout: "1m", pushPath: "/push", otlpPath: "/otlp" };
const traces = { ...address("tempo"), queryTimeout: "30s" };
const others = { alertReceivers: [], spanMetrics: [] };

test("exemplars lead to traces, traces to log lines and series, and log lines to traces", () => {
  const text = datasources({
    ...others,
    metricsStores: [metrics("prometheus", true), metrics("mimir", false)],
    spanMetrics: [{ name: "mimir" }],
    ...{ logStores: [logs], traceStores: [traces] },
  });
  const { datasources: all } = parse(text) as {
    datasources: { uid: string; jsonData: Readonly<Record<string, unknown>> }[];
  };
  expect(all.map(({ uid }) => uid)).toEqual(["prometheus", "mimir", "loki", "tempo"]);
  const exemplars = { exemplarTraceIdDestinations: [{ datasourceUid: "tempo" }] };
  expect(all.map(({ jsonData }) => jsonData)).toMatchObject([
    exemplars,
    exemplars,
    // Grafana fills in variables of its environment, and takes two dollars for one.
    { derivedFields: [{ datasourceUid: "tempo", url: "$${__value.raw}" }] },
    {
      serviceMap: { datasourceUid: "mimir" },
      tracesToMetrics: { datasourceUid: "mimir" },
      tracesToLogsV2: { datasourceUid: "loki" },
    },
  ]);
});

test("where series of spans are in one of several stores, links lead to the default until it is bound", () => {
  const metricsStores = [metrics("prometheus", true), metrics("mimir", false)];
  const spanMetrics = [{ name: "mimir" }, { name: "prometheus" }];
  const stores = { ...others, metricsStores, spanMetrics, logStores: [], traceStores: [traces] };
  expect(datasources(stores)).not.toContain("datasourceUid: mimir");
});

test("without traces nothing leads there, and without log lines nothing from a trace", () => {
  const stores = { ...others, metricsStores: [metrics("prometheus", true)] };
  expect(datasources({ ...stores, logStores: [logs], traceStores: [] })).not.toContain("tempo");
  expect(datasources({ ...stores, logStores: [], traceStores: [traces] })).not.toContain("Logs");
});
