import { expect, test } from "@jest/globals";
import { podSecurityFaults } from "../../sdk/check/pod-security.ts";
import { restrictedContainer, restrictedPod } from "../../sdk/index.ts";
import type { KubernetesObject } from "../../sdk/model/kubernetes-object.ts";
import { madePod } from "../../sdk/read/made-pod.ts";
import { container, deployment } from "../small-objects.ts";

/** Where an object's pods lack something of a level, by the API server's name of it. */
function found(object: unknown, level: "baseline" | "restricted" = "restricted"): string[] {
  const faults = podSecurityFaults(madePod(object as KubernetesObject)!, level);
  return faults.map(({ field, control }) => `${field} ${control}`);
}

const closed = container({ securityContext: restrictedContainer() });
const at = "spec.template.spec";

test("initial containers are held to it like the others", () => {
  const pod = { securityContext: restrictedPod(1), containers: [closed] };
  expect(found(deployment({}, pod))).toEqual([]);
  expect(found(deployment({}, { ...pod, initContainers: [container()] }))).toEqual([
    `${at}.initContainers[0].securityContext allowPrivilegeEscalation != false`,
    `${at}.initContainers[0].securityContext unrestricted capabilities`,
  ]);
});

test("a pod that says nothing passes the level baseline", () => {
  expect(found(deployment(), "baseline")).toEqual([]);
});

test("pods of the operator have what it takes over, and containers of their own that are closed", () => {
  const prometheus = (spec: object) => ({
    apiVersion: "monitoring.coreos.com/v1",
    kind: "Prometheus",
    metadata: { name: "a", namespace: "b" },
    spec,
  });
  const securityContext = restrictedPod(1);
  expect(found(prometheus({ securityContext }))).toEqual([]);
  expect(found(prometheus({}))).toEqual([
    "spec.securityContext runAsNonRoot != true",
    "spec.securityContext seccompProfile",
  ]);
  expect(found(prometheus({ securityContext, hostNetwork: true }), "baseline")).toEqual([
    "spec host namespaces",
  ]);
  const containers = [{ name: "prometheus" }, container()];
  expect(found(prometheus({ securityContext, containers }))).toEqual([
    "spec.containers[1].securityContext allowPrivilegeEscalation != false",
    "spec.containers[1].securityContext unrestricted capabilities",
  ]);
});

test("what Linux knows is not asked of a pod for Windows", () => {
  const pod = {
    os: { name: "windows" },
    securityContext: { runAsNonRoot: true, windowsOptions: { hostProcess: true } },
  };
  expect(found(deployment({}, pod))).toEqual([`${at}.securityContext hostProcess`]);
});
