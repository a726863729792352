import { expect, test } from "@jest/globals";
import { evaluate } from "../../sdk/evaluate/evaluate.ts";
import type { EvaluatedCluster } from "../../sdk/evaluate/evaluated.ts";
import { ruleSurroundings } from "../../sdk/read/rule-surroundings.ts";
import { smallFleet } from "../small-fleet.ts";
import { operatorObject } from "../small-objects.ts";

const { evaluated } = evaluate(smallFleet([]));

/** The surroundings where a Prometheus writes to a store of its cluster, and one rule is read. */
function surroundings(expr: string, externalLabels: Readonly<Record<string, string>>): string {
  const rule = operatorObject("PrometheusRule", "a", {
    groups: [{ name: "a", rules: [{ expr }] }],
  });
  const [cluster] = evaluated.clusters as [EvaluatedCluster];
  const applications = cluster.applications.map((one) => ({
    ...one,
    objects: [rule as never],
    written: [{ by: "prometheus", tenant: "platform", externalLabels }],
  }));
  return ruleSurroundings({ ...cluster, applications });
}

const differ = (expr: string) =>
  surroundings(expr, { cluster: "one" }) !== surroundings(expr, { cluster: "two" });

test("clusters of other names are alike to rules that ask for no cluster by name", () => {
  for (const expr of [
    "up",
    "sum by (cluster) (up)",
    "up * on (cluster, job) up",
    'up{scope="cluster"}',
    "cluster:up:sum",
  ]) {
    expect([expr, differ(expr)]).toEqual([expr, false]);
  }
  expect(surroundings("up", { cluster: "one" })).not.toBe(surroundings("up", { place: "one" }));
});

test("they differ to rules that do, in whatever way", () => {
  for (const expr of [
    'up{cluster="one"}',
    'up{job="a", cluster !~ "one"}',
    "up{'cluster'='one'}",
    'label_replace(up, "cluster", "$1", "place", "(.*)")',
    'count_values("cluster", up)',
  ]) {
    expect([expr, differ(expr)]).toEqual([expr, true]);
  }
});
