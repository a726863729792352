import { expect, test } from "@jest/globals";
import { labels, namespace, served } from "../small-objects.ts";
import { saidBy } from "./said-by.ts";

function policy(spec: object) {
  return {
    apiVersion: "networking.k8s.io/v1",
    kind: "NetworkPolicy",
    metadata: { name: "web", namespace },
    spec: { podSelector: { matchLabels: labels }, policyTypes: ["Egress", "Ingress"], ...spec },
  };
}

test("bad input 54: a policy of no pods, or that opens to everything, is rejected", async () => {
  expect(await saidBy("network-policies", [...served, policy({})])).toEqual([]);
  expect(await saidBy("network-policies", [policy({})])).toEqual([
    "web spec.podSelector: selects no pods",
  ]);
  expect(await saidBy("network-policies", [...served, policy({ egress: [{}] })])).toEqual([
    "web spec.egress[0].to: is missing: the rule opens to everything",
  ]);
  expect(
    await saidBy("network-policies", [...served, policy({ ingress: [{ ports: [{ port: 80 }] }] })]),
  ).toEqual(["web spec.ingress[0].from: is missing: the rule opens to everything"]);
});

test("bad input 54: a peer that matches nothing is rejected, one of a foreign namespace survives", async () => {
  const from = (...peers: object[]) => policy({ ingress: [{ from: peers }] });
  const other = { podSelector: { matchLabels: { app: "other" } } };
  const at = (name: string) => ({
    namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": name } },
  });
  expect(await saidBy("network-policies", [...served, from(other)])).toEqual([
    "web spec.ingress[0].from[0]: matches no pods of the namespace observability",
  ]);
  expect(
    await saidBy("network-policies", [...served, from({ ...other, ...at(namespace) })]),
  ).toHaveLength(1);
  expect(await saidBy("network-policies", [...served, from({ ...other, ...at("shop") })])).toEqual(
    [],
  );
  expect(await saidBy("network-policies", [...served, from({})])).toEqual([
    "web spec.ingress[0].from[0]: names nobody",
  ]);
  expect(
    await saidBy("network-policies", [...served, from({ ipBlock: { cidr: "10.0.0.0/33" } })]),
  ).toEqual(['web spec.ingress[0].from[0]: "10.0.0.0/33" is no range of addresses']);
});
