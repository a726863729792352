import { expect, test } from "@jest/globals";
import { rejections } from "../rejections.ts";
import { deployment, labels, namespace, operatorObject, serviceAccount } from "../small-objects.ts";
import { saidBy } from "./said-by.ts";

function budget(spec: object, matchLabels: object = labels) {
  return {
    apiVersion: "policy/v1",
    kind: "PodDisruptionBudget",
    metadata: { name: "web", namespace },
    spec: { selector: { matchLabels }, unhealthyPodEvictionPolicy: "AlwaysAllow", ...spec },
  };
}

const copies = (replicas: number) => [serviceAccount("web"), deployment({ replicas })];

test("bad input 56: several copies without a budget are rejected", async () => {
  expect(await rejections(copies(2))).toEqual([
    "eu-test/example/Deployment/observability/web: runs in several copies, which one drained node " +
      "may all take (add a PodDisruptionBudget) [disruption-budgets]",
  ]);
  expect(
    await saidBy("disruption-budgets", [operatorObject("Prometheus", "main", { replicas: 2 })]),
  ).toEqual([expect.stringMatching(/^main: runs in several copies/)]);
  expect(await rejections([...copies(2), budget({ maxUnavailable: 1 })])).toEqual([]);
  expect(await rejections(copies(1))).toEqual([]);
});

test("bad input 56: a budget that selects nothing or lets no pod go is rejected", async () => {
  expect(await rejections([...copies(1), budget({ maxUnavailable: 1 }, { app: "other" })])).toEqual(
    [expect.stringContaining("spec.selector: selects no pods [disruption-budgets]")],
  );
  for (const spec of [
    { maxUnavailable: 0 },
    { maxUnavailable: "0%" },
    { minAvailable: 2 },
    { minAvailable: "100%" },
    { minAvailable: "51%" },
  ]) {
    expect(await rejections([...copies(2), budget(spec)])).toEqual([
      expect.stringContaining("lets no pod go, so that no node can be drained (maxUnavailable: 1)"),
    ]);
  }
  expect(await rejections([...copies(2), budget({ minAvailable: 1 })])).toEqual([]);
  expect(await rejections([...copies(1), budget({ minAvailable: 1 })])).toHaveLength(1);
});

test("bad input 57: an autoscaler beside fixed replicas, or of nothing, is rejected", async () => {
  const scaler = (name: string) => ({
    apiVersion: "autoscaling/v2",
    kind: "HorizontalPodAutoscaler",
    metadata: { name: "web", namespace },
    spec: {
      scaleTargetRef: { apiVersion: "apps/v1", kind: "Deployment", name },
      minReplicas: 1,
      maxReplicas: 3,
    },
  });
  const target = [
    ...[serviceAccount("web"), deployment({ replicas: undefined })],
    budget({ maxUnavailable: 1 }),
  ];
  expect(await rejections([...target, scaler("web")])).toEqual([]);
  expect(await saidBy("autoscalers", [...copies(1), scaler("web")])).toEqual([
    "web spec.scaleTargetRef: Deployment web fixes its replicas, which Argo CD would set back " +
      "(leave out spec.replicas there)",
  ]);
  expect(await saidBy("autoscalers", [...target, scaler("no")])).toEqual([
    'web spec.scaleTargetRef: "no" is no Deployment of this namespace',
  ]);
});
