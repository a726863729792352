import { disruptionBudget } from "../../sdk/index.ts";
import { container, deployment, namespace } from "../small-objects.ts";
import type { LawExample } from "./law-example.ts";
import { around } from "./running.ts";

const byCpu = {
  type: "Resource",
  resource: { name: "cpu", target: { type: "Utilization", averageUtilization: 80 } },
};

function scaler(fields: object = {}) {
  return {
    apiVersion: "autoscaling/v2",
    kind: "HorizontalPodAutoscaler",
    metadata: { name: "web", namespace },
    spec: {
      scaleTargetRef: { apiVersion: "apps/v1", kind: "Deployment", name: "web" },
      ...{ minReplicas: 1, maxReplicas: 3 },
      ...fields,
    },
  };
}

const budget = disruptionBudget({
  ...{ name: "web", namespace },
  labels: { "app.kubernetes.io/name": "web" },
});

/** Whose replicas nobody fixes. */
function scaled(requests: object = { cpu: "100m" }) {
  const containers = [container({ resources: { requests } })];
  return deployment({ replicas: undefined }, { containers });
}

const serving = {
  apiVersion: "apiregistration.k8s.io/v1",
  kind: "APIService",
  metadata: { name: "v1beta1.metrics.k8s.io" },
  spec: {
    ...{ group: "metrics.k8s.io", version: "v1beta1" },
    ...{ groupPriorityMinimum: 100, versionPriority: 100 },
  },
};

/** The laws about autoscalers and what they go by. */
export const autoscalerExamples: readonly LawExample[] = [
  {
    law: "autoscalers",
    title: "an autoscaler beside fixed replicas",
    around: { objects: [...around.objects, budget] },
    wrong: { objects: [deployment(), scaler()] },
    says: "Deployment web fixes its replicas, which Argo CD would set back",
    right: { objects: [deployment({ replicas: undefined }), scaler()] },
  },
  {
    law: "autoscalers",
    title: "a share of what nobody asks for",
    around: {
      objects: [...around.objects, budget, scaler({ metrics: [byCpu] })],
      everywhere: { resourceMetrics: true },
    },
    wrong: { objects: [scaled({ memory: "64Mi" })] },
    says: "the container web of web asks for no cpu, of which this is a share",
    right: { objects: [scaled()] },
  },
  {
    law: "disruption-budgets",
    title: "several copies by an autoscaler, without a budget",
    around: { objects: [...around.objects, deployment({ replicas: undefined })] },
    wrong: { objects: [scaler()] },
    says: "runs in several copies, which one drained node may all take",
    right: { objects: [scaler(), budget] },
  },
  {
    law: "resource-metrics",
    title: "an autoscaler where nobody knows what pods use",
    around: { objects: [...around.objects, budget, scaled(), scaler({ metrics: [byCpu] })] },
    wrong: {},
    says: "nobody serves metrics.k8s.io on this cluster",
    right: { objects: [serving] },
  },
  {
    law: "resource-metrics",
    title: "what the provider serves, once more",
    wrong: { objects: [serving], everywhere: { resourceMetrics: true } },
    says: "the provider serves metrics.k8s.io here already",
    right: { objects: [serving] },
  },
];
