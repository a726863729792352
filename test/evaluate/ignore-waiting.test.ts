import { expect, test } from "@jest/globals";
import { ignoreWaiting } from "../../sdk/evaluate/ignore-waiting.ts";
import type { KubernetesObject } from "../../sdk/model/kubernetes-object.ts";

const key = "argocd.argoproj.io/ignore-healthcheck";

function annotations(kind: string, rest: object = {}, own?: unknown): unknown {
  const object = {
    ...{ apiVersion: "v1", kind, ...rest },
    metadata: { name: "web", ...(own !== undefined && { annotations: own }) },
  };
  return ignoreWaiting(object as unknown as KubernetesObject).metadata.annotations;
}

test("what waits for a controller outside of the tree does not count in its Application's health", () => {
  expect(annotations("Ingress", {}, { a: "b" })).toEqual({ a: "b", [key]: "true" });
  expect(annotations("HTTPRoute")).toEqual({ [key]: "true" });
  expect(annotations("Service", { spec: { type: "LoadBalancer" } })).toEqual({ [key]: "true" });
});

test("a claim, which waits for the first pod that asks for its volume, does not count either", () => {
  expect(annotations("PersistentVolumeClaim")).toEqual({ [key]: "true" });
});

test("everything else counts, and what somebody wrote stays", () => {
  expect(annotations("Service", { spec: { type: "ClusterIP" } })).toBeUndefined();
  expect(annotations("Service")).toBeUndefined();
  expect(annotations("Deployment")).toBeUndefined();
  expect(annotations("Ingress", {}, { [key]: "false" })).toEqual({ [key]: "false" });
  // For the schema to refuse.
  expect(annotations("Ingress", {}, "none")).toBe("none");
});
