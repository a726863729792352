import { expect, test } from "@jest/globals";
import { http } from "../../sdk/index.ts";
import { fleetRejections } from "../rejections.ts";
import { componentOf, smallFleet } from "../small-fleet.ts";
import { labels, operatorObject, served } from "../small-objects.ts";
import { saidBy } from "./said-by.ts";

export function monitor(spec: object = {}) {
  const endpoints = [{ port: "http" }];
  return operatorObject("ServiceMonitor", "web", {
    selector: { matchLabels: labels },
    endpoints,
    ...spec,
  });
}

test("bad input 51: a monitor of no Service, or of a port that the Service lacks, is rejected", async () => {
  expect(await saidBy("monitors", [...served, monitor()])).toEqual([]);
  const other = { selector: { matchLabels: { app: "other" } } };
  expect(await saidBy("monitors", [...served, monitor(other)])).toEqual([
    "web spec.selector: selects no Service of this cluster " +
      '(add service(own), or find the pods without one: scrape(port, { by: "pods" }); ' +
      "declare what this tree does not run `outside`)",
  ]);
  const elsewhere = { namespaceSelector: { matchNames: ["elsewhere"] } };
  expect(await saidBy("monitors", [...served, monitor(elsewhere)])).toHaveLength(1);
  expect(
    await saidBy("monitors", [...served, monitor({ endpoints: [{ port: "https" }] })]),
  ).toEqual([
    'web spec.endpoints[0].port: "https" is no port of the selected Service (one of http)',
  ]);
});

test("bad input 51: a monitor of a Service that is declared outside survives", async () => {
  const shop = {
    outside: { namespace: "shop", service: "shop", labels: { app: "shop" } },
    ports: { metrics: http(9000) },
  };
  const one = monitor({
    selector: { matchLabels: { app: "shop" } },
    namespaceSelector: { matchNames: ["shop"] },
    endpoints: [{ port: "metrics" }],
  });
  const watcher = (declared: boolean) =>
    smallFleet([], {
      beside: { watcher: componentOf("watcher", [one], { ...(declared && { pods: { shop } }) }) },
    });
  const monitored = async (declared: boolean) =>
    (await fleetRejections(watcher(declared))).filter((line) => line.endsWith("[monitors]"));
  expect(await monitored(true)).toEqual([]);
  expect(await monitored(false)).toHaveLength(1);
});

test("bad input 51: a PodMonitor of no pods is rejected, one of the operator's pods survives", async () => {
  const pods = (matchLabels: object, port: string) =>
    operatorObject("PodMonitor", "web", {
      selector: { matchLabels },
      podMetricsEndpoints: [{ port }],
    });
  const server = operatorObject("Prometheus", "main", {});
  const own = { "app.kubernetes.io/name": "prometheus", prometheus: "main" };
  expect(await saidBy("monitors", [server, pods(own, "web")])).toEqual([]);
  expect(await saidBy("monitors", [server, pods(own, "http")])).toEqual([
    expect.stringContaining('podMetricsEndpoints[0].port: "http" is no port of the selected pods'),
  ]);
  expect(await saidBy("monitors", [server, pods({ prometheus: "other" }, "web")])).toHaveLength(1);
});
