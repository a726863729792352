import { expect, test } from "@jest/globals";
import type { EvaluatedCluster } from "../../sdk/evaluate/evaluated.ts";
import { type Evaluation, evaluationsOf, meantEvaluationsOf } from "../evaluators.ts";
import { applicationOf, clusters, clustersWith } from "./evaluated.ts";
import { ruled } from "./ruled.ts";

const sorted = (evaluations: readonly Evaluation[]) =>
  evaluations
    .map(({ author, group, evaluator, tenant }) => [author, group, evaluator, tenant].join(" "))
    .sort();

function expectOneEach(cluster: EvaluatedCluster): void {
  const meant = sorted(meantEvaluationsOf(cluster));
  expect(sorted(evaluationsOf(cluster))).toEqual(meant);
  expect(new Set(meant).size).toBe(meant.length);
}

test("of each group of rules there is one evaluator: the one that it is bound to", () => {
  expect(clusters.flatMap(evaluationsOf)).not.toEqual([]);
  clusters.forEach(expectOneEach);
});

/** Each cluster with a group for each of two tenants. */
const asked = ruled({
  rules: ["platform", "shop"].map((tenant) => ({
    ...{ name: "shop", tenant },
    rules: [{ record: "job:up:sum", expr: "sum by (job) (up)" }],
  })),
});

test.each(["cortex", "mimir"])(
  "a group of a tenant is evaluated by %s for that tenant",
  (store) => {
    const { name } = applicationOf(store);
    const found = asked.filter(({ applications }) =>
      applications.some((one) => one.component.name === store),
    );
    expect(found).toHaveLength(clustersWith(store).length);
    for (const cluster of found) {
      expectOneEach(cluster);
      const own = evaluationsOf(cluster).filter(({ author }) => author === "shop");
      expect(sorted(own)).toEqual([`shop shop ${name} platform`, `shop shop ${name} shop`]);
    }
  },
);
