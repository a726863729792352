import { expect, test } from "@jest/globals";
import { agreements } from "../../sdk/check/object/agreements.ts";
import type { KubernetesObject } from "../../sdk/model/kubernetes-object.ts";
import { namespace } from "../small-objects.ts";

/** What is said of a policy of these ports, each way. */
async function said(port: object): Promise<string[]> {
  const spec = { podSelector: {}, ingress: [{ ports: [port] }], egress: [{ ports: [port] }] };
  const policy = { kind: "NetworkPolicy", metadata: { name: "web", namespace }, spec };
  const object: unknown = { apiVersion: "networking.k8s.io/v1", ...policy };
  const found = await agreements.run(object as KubernetesObject);
  return found.map(({ field, message }) => `${field}: ${message}`);
}

test.each([
  [{ port: 90, endPort: 80 }, "80 is less than port, 90"],
  [{ port: "http", endPort: 90 }, "goes with a port's number only"],
  [{ endPort: 90 }, "goes with a port's number only"],
])("the ports %j of a policy are refused, as by the API server", async (port, why) => {
  expect(await said(port)).toEqual([
    `spec.ingress[0].ports[0].endPort: ${why}`,
    `spec.egress[0].ports[0].endPort: ${why}`,
  ]);
});

test.each([[{ port: 80, endPort: 90 }], [{ port: 80, endPort: 80 }], [{ port: "http" }], [{}]])(
  "the ports %j are not",
  async (port) => {
    expect(await said(port)).toEqual([]);
  },
);
