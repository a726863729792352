import { expect, test } from "@jest/globals";
import { datasourcesFile } from "../../base/grafana/config.ts";
import { datasources } from "../../base/grafana/datasources.ts";
import { tenantUid } from "../../base/grafana/tenant-uid.ts";

const address = (name: string) => ({
  ...{ name, host: `${name}.observability.svc`, port: 80, url: `http://${name}.observability.svc` },
  ...{ service: name, namespace: "observability", portName: "http", headers: {} },
});
const metrics = (uid: string, isDefault: boolean, name = uid) => ({
  ...{ name: uid, uid, isDefault },
  at: { ...address(name), path: "", timeInterval: "30s", queryTimeout: "2m" },
});
const shown = <Store>(uid: string, at: Store) => ({ name: uid, uid, at });
const log = { ...address("loki"), queryTimeout: "1m", pushPath: "/push", otlpPath: "/otlp" };
const logs = (uid: string) => shown(uid, log);
const traces = (uid: string) => shown(uid, { ...address("tempo"), queryTimeout: "30s" });
const others = { alertReceivers: [], spanMetrics: [{ name: "mimir" }] };
const platform = {
  ...{ tenant: "platform", traces: [] },
  metrics: [metrics("prometheus", true), metrics("mimir", false)],
  logs: [logs("loki")],
};
const otlp = {
  tenant: "otlp",
  metrics: [metrics("mimir-otlp", false, "mimir")],
  ...{ logs: [logs("loki-otlp")], traces: [traces("tempo")] },
};
const shop = {
  tenant: "shop",
  metrics: [metrics("cortex-shop", false, "cortex"), metrics("mimir-shop", false, "mimir")],
  ...{ logs: [logs("loki-shop")], traces: [traces("tempo-shop")] },
};

function known(
  tenants: Parameters<typeof datasources>[0]["tenants"],
  spanMetrics = others.spanMetrics,
) {
  return datasources({ ...others, tenants, spanMetrics });
}

test("exemplars lead to traces, traces to log lines and series, and log lines to traces, of the same tenant", () => {
  const all = known([platform, otlp, shop]);
  const exemplars = (to: string) => ({ exemplarTraceIdDestinations: [{ datasourceUid: to }] });
  const lines = (to: string) => ({
    derivedFields: [{ datasourceUid: to, url: "${__value.raw}" }],
  });
  const spans = (series: string, to: string) => ({
    serviceMap: { datasourceUid: series },
    tracesToMetrics: { datasourceUid: series },
    tracesToLogsV2: { datasourceUid: to },
  });
  // As a file Grafana fills in variables of its environment, and takes two dollars for one.
  expect(datasourcesFile(all)).toContain("url: $${__value.raw}\n");
  expect(all.map(({ uid, jsonData }) => [uid, jsonData])).toMatchObject([
    // What the platform sees of pods of no team has its traces where those send them.
    ["prometheus", exemplars("tempo")],
    ["mimir", exemplars("tempo")],
    ["loki", lines("tempo")],
    ["mimir-otlp", exemplars("tempo")],
    ["loki-otlp", lines("tempo")],
    ["tempo", spans("mimir-otlp", "loki-otlp")],
    ["cortex-shop", exemplars("tempo-shop")],
    ["mimir-shop", exemplars("tempo-shop")],
    ["loki-shop", lines("tempo-shop")],
    ["tempo-shop", spans("mimir-shop", "loki-shop")],
  ]);
});

test("where series of spans are in one of several stores, links lead to the first until one is bound", () => {
  const both = [{ name: "cortex" }, { name: "mimir" }];
  const traces = known([shop], both).find(({ uid }) => uid === "tempo-shop");
  expect(traces?.jsonData).toMatchObject({ serviceMap: { datasourceUid: "cortex-shop" } });
});

test("without traces nothing leads there, and without log lines and series nothing from a trace", () => {
  const dark = known([{ ...platform }, { ...otlp, traces: [] }]);
  expect(JSON.stringify(dark)).not.toContain("tempo");
  const [alone] = known([{ ...otlp, metrics: [], logs: [] }]);
  expect(Object.keys(alone!.jsonData)).toEqual(["nodeGraph", "timeout"]);
});

test("a uid of a long name is as long as Grafana takes it, and its own", () => {
  const long = "a".repeat(60);
  const [one, other] = [tenantUid("loki", `${long}b`), tenantUid("loki", `${long}c`)];
  expect([one.length, other.length]).toEqual([40, 40]);
  expect(one).not.toBe(other);
});
