import { expect, test } from "@jest/globals";
import { options, type PrometheusOptions } from "../../base/prometheus/options.ts";
import { refuse } from "../../base/prometheus/refusals.ts";
import { evaluate } from "../../sdk/evaluate/evaluate.ts";
import { shapes } from "../shapes/fleet.ts";
import { objectOf } from "./evaluated.ts";

const sharded: PrometheusOptions = {
  ...options,
  ...{ shards: 2, replicas: 1, remoteWrite: { platform: {} } },
};
const alone = { rulesOf: [], askedBy: [] };
const refusal = (chosen: Partial<PrometheusOptions>) => () =>
  refuse({ ...sharded, ...chosen }, alone);

test("what shards would do wrong is refused, and what an emptyDir would forget", () => {
  expect(refusal({})).not.toThrow();
  expect(refusal({ externalUrl: "" })).toThrow('Cannot lead people to ""');
  expect(refusal({ shards: 0 })).toThrow("Cannot divide targets among 0 shards");
  expect(refusal({ remoteWrite: {} })).toThrow("Cannot write to no store");
  expect(refusal({ replicas: 2 })).toThrow("Cannot run 2 replicas of each shard");
  expect(refusal({ teams: true })).toThrow("Cannot evaluate the rules of teams");
  expect(() => refuse(sharded, { ...alone, rulesOf: ["loki"] })).toThrow("the rules of loki");
  expect(() => refuse(sharded, { ...alone, askedBy: ["grafana"] })).toThrow("answer grafana");
  const forgetful = { storage: { emptyDir: "20Gi" } };
  expect(refusal(forgetful)).not.toThrow();
  expect(refusal({ ...forgetful, shards: 1, remoteWrite: {} })).toThrow("on an emptyDir alone");
});

test("shards on emptyDirs claim no volume, ask their nodes for room and are no replicas to the store", () => {
  const { evaluated } = evaluate(shapes);
  const one = evaluated.clusters
    .flatMap(({ applications }) => applications)
    .find(({ name }) => name === "prometheus-mesh")!;
  const { spec } = objectOf(one, "Prometheus");
  expect(spec).toMatchObject({
    ...{ shards: 2, replicas: 1, replicaExternalLabelName: "" },
    storage: { emptyDir: { sizeLimit: "20Gi" } },
    resources: { requests: { "ephemeral-storage": "20Gi" } },
  });
  expect(spec.persistentVolumeClaimRetentionPolicy).toBeUndefined();
});
