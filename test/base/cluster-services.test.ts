import { expect, test } from "@jest/globals";
import { clusterServices } from "../../apps/cluster-services.ts";
import { evaluate } from "../../sdk/evaluate/evaluate.ts";
import { fleet } from "../../clusters/index.ts";
import type { ClusterFacts } from "../../sdk/model/cluster.ts";
import { alone } from "../alone.ts";
import { objectOf } from "./evaluated.ts";

const [first] = fleet.clusters;

/** What finds the pods of the ingress controller, on a cluster that says so much of it. */
function monitorOf(ingressController: "haproxy" | "traefik", ingress: ClusterFacts["ingress"]) {
  const stacks = [
    ...first!.stacks.filter(({ stack }) => stack.name !== "cluster-services"),
    clusterServices({ "cluster-services": { ingressController } }),
  ];
  const { evaluated } = evaluate(alone({ ...first!, ingress, stacks }));
  const [cluster] = evaluated.clusters;
  const application = cluster!.applications.find(({ name }) => name === "cluster-services")!;
  const { spec } = objectOf(application, "PodMonitor", ingressController);
  return {
    namespaces: spec.namespaceSelector?.matchNames,
    labels: spec.selector.matchLabels,
    ports: spec.podMetricsEndpoints?.map(({ port }) => port),
  };
}

const unsaid = { className: "edge", clusterIssuer: "edge" };

test("the ingress controller is watched where the cluster says that its pods are", () => {
  const podLabels = { app: "edge" };
  const said = { ...unsaid, namespace: "edge", podLabels };
  const found = { namespaces: ["edge"], labels: podLabels };
  expect(monitorOf("haproxy", said)).toEqual({ ...found, ports: ["stat"] });
  expect(monitorOf("traefik", said)).toEqual({ ...found, ports: ["metrics"] });
});

test("where the cluster says nothing of them, they are where their charts propose", () => {
  expect(monitorOf("haproxy", unsaid)).toMatchObject({
    namespaces: ["haproxy-controller"],
    labels: { "app.kubernetes.io/name": "kubernetes-ingress" },
  });
  expect(monitorOf("traefik", unsaid)).toMatchObject({ namespaces: ["traefik"] });
});
