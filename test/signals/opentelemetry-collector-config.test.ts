import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { parse } from "yaml";
import { otlp } from "../../base/roles.ts";
import type { EvaluatedCluster } from "../../sdk/evaluate/evaluated.ts";
import { applicationOf, clustersWith, objectOf } from "../base/evaluated.ts";
import { otelcolValidate } from "../judges/opentelemetry-collector.ts";
import { plainFolder } from "../write/sandbox.ts";
import { closed, heldAgainst } from "./differences.ts";
import { differingLeaves } from "./leaves.ts";
import { type CollectorHere, tiersHere } from "./opentelemetry-collector.ts";

const minute = 60_000;
const folder = plainFolder();

test(
  "the collector takes the configurations of every cluster, and no broken one",
  async () => {
    const file = join(folder, "config.yaml");
    const judge = async (text: string) => {
      writeFileSync(file, text);
      return (await otelcolValidate(file)).ok;
    };
    for (const cluster of clustersWith("opentelemetry-collector")) {
      const gateway = configOf(cluster, "gateway");
      expect(await judge(gateway)).toBe(true);
      for (const [right, wrong] of [
        ["routing_key: traceID", "routing_key: traceId"],
        ["limit_percentage: 80", "limit_percentage: 180"],
        ["blocked_values:", "blocked_value:"],
        ["- redaction", "- redactions"],
      ] as const) {
        expect(gateway).toContain(right);
        expect(await judge(gateway.replaceAll(right, wrong))).toBe(false);
      }
      const sampler = configOf(cluster, "sampler");
      expect(await judge(sampler)).toBe(true);
      expect(await judge(sampler.replace("decision_wait:", "decision_waits:"))).toBe(false);
    }
  },
  2 * minute,
);

function configOf(cluster: EvaluatedCluster, pods: string): string {
  const name = `opentelemetry-collector-${pods}`;
  const map = objectOf(applicationOf("opentelemetry-collector", cluster), "ConfigMap", name);
  return map.data!["config.yaml"]!;
}

test("collectors of a cluster are configured alike but for what is listed", async () => {
  const store = { name: "store", url: "http://127.0.0.1:1", headers: {}, otlpPath: "" };
  const stored = [{ tenant: otlp, stores: [store] }];
  const { gateways, samplers } = await tiersHere(folder, {
    ...{ kubeconfig: "", logs: stored, metrics: stored, traces: stored },
  });
  const [cluster] = clustersWith("opentelemetry-collector");
  const differing = (pods: string, here: CollectorHere) =>
    differingLeaves(parse(configOf(cluster!, pods)), here.config);
  const held = [
    heldAgainst("opentelemetry-collector gateway", differing("gateway", gateways[0]!)),
    heldAgainst("opentelemetry-collector sampler", differing("sampler", samplers[0]!)),
  ];
  expect(held).toEqual([closed, closed]);
});
