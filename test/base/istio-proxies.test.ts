import { expect, test } from "@jest/globals";
import { fleet } from "../../clusters/index.ts";
import { evaluate } from "../../sdk/evaluate/evaluate.ts";
import { formatFinding } from "../../sdk/model/finding.ts";
import { clusterThatRuns, objectsOf } from "./evaluated.ts";

/** What is scraped of a mesh whose pods take part in this way, and where, by the monitors' names. */
function scrapedOf(mode: "ambient" | "sidecar") {
  const gateways = [{ namespace: "edge", labels: { istio: "ingress" } }];
  const mesh = { mode, namespaces: ["shop"], gateways };
  const { facts } = clusterThatRuns("a mesh", "istio-proxies", () => true);
  const clusters = fleet.clusters.map((cluster) => ({
    ...cluster,
    stacks: cluster.stacks.map((chosen) =>
      cluster.name === facts.name && "istio-proxies" in chosen.stack.applications
        ? { ...chosen, choices: { ...chosen.choices, "istio-proxies": mesh } }
        : chosen,
    ),
  }));
  const { evaluated, findings } = evaluate({ ...fleet, clusters });
  expect(findings.map(formatFinding)).toEqual([]);
  const { applications } = evaluated.clusters.find((one) => one.facts.name === facts.name)!;
  const proxies = applications.find(({ component }) => component.name === "istio-proxies")!;
  return objectsOf(proxies, "PodMonitor").map(({ metadata, spec }) => {
    const [{ path, port } = {}] = spec.podMetricsEndpoints ?? [];
    return [metadata!.name, spec.namespaceSelector?.matchNames, `${port}${path ?? "/metrics"}`];
  });
}

test("of a mesh with sidecars the pods of the namespaces are scraped, and the gateways", () => {
  expect(scrapedOf("sidecar")).toEqual([
    ["istio-sidecars-shop-if-any", ["shop"], "http-envoy-prom/stats/prometheus"],
    ["istio-gateways-edge", ["edge"], "http-envoy-prom/stats/prometheus"],
  ]);
});

test("of an ambient one the waypoints of the namespaces, the gateways, and the proxy of each node", () => {
  expect(scrapedOf("ambient")).toEqual([
    ["istio-waypoints-shop-if-any", ["shop"], "http-envoy-prom/stats/prometheus"],
    ["istio-gateways-edge", ["edge"], "http-envoy-prom/stats/prometheus"],
    ["ztunnel", ["istio-system"], "ztunnel-stats/metrics"],
  ]);
});
