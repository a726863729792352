import { expect, test } from "@jest/globals";
import { type OwnPods, external, to } from "../../sdk/index.ts";
import { fleetRejections, rejections } from "../rejections.ts";
import { componentOf, smallFleet } from "../small-fleet.ts";
import { deployment as deploymentOf } from "../shapes/workload.ts";
import { configMap, serviceAccount } from "../small-objects.ts";

test("bad input 23: a cluster or an application that Windows keeps for a device is rejected", async () => {
  const hint = '"con" is a device on Windows (rename what it is named after) [file-names]';
  expect(await rejections([configMap("a")], { euTest: { name: "con" } })).toContainEqual(
    `generated/apps/con/example.yaml: ${hint}`,
  );
  const beside = { con: componentOf("con", [serviceAccount("a")]) };
  expect(await rejections([configMap("b")], { beside })).toContainEqual(
    `generated/base/con/kustomization.yaml: ${hint}`,
  );
});

test("bad input 26: Argo CD on a cluster that is none of the fleet's is rejected", async () => {
  const fleet = { argo: { cluster: "us-tset", namespace: "argocd", revision: "main" } };
  expect(await rejections([configMap("a")], { fleet })).toEqual([
    'argo cluster: "us-tset" is none of the clusters (did you mean "us-test"?) [fleet-names]',
  ]);
});

test("bad input 26: two clusters of one name are rejected", async () => {
  expect(await rejections([configMap("a")], { euTest: { name: "us-test" } })).toEqual([
    "us-test: is the name of two clusters (give one of them another name, or take it out where it is listed twice) [definitions]",
  ]);
});

test("bad input 26: a cluster, stack or application name that is no label or taken is rejected", async () => {
  for (const name of ["../x", "EU", "", "bootstrap", "eu.prod", "\u0435u", "constructor"]) {
    const lines = await rejections([configMap("a")], { euTest: { name } });
    expect(lines).toContainEqual(expect.stringMatching(/ cluster: .*\[fleet-names\]$/));
  }
  const beside = { "../x": componentOf("another", [serviceAccount("a")]) };
  expect(await rejections([configMap("a")], { beside })).toContainEqual(
    expect.stringContaining('application: "../x" is no name of a application'),
  );
});

test("bad input 26: two components of one name are rejected", async () => {
  const beside = { another: componentOf("example", [serviceAccount("a")]) };
  expect(await rejections([configMap("a")], { beside })).toContainEqual(
    expect.stringContaining('is of another component that is called "example" too [fleet-names]'),
  );
});

test("bad input 26: an object that names another cluster's host is rejected", async () => {
  const object = configMap("a", { "a.yaml": "url: https://grafana.eu.example.com/x\n" });
  const objects = ({ cluster }: { cluster: { name: string } }) =>
    cluster.name === "us-test" ? [object] : [configMap("a")];
  expect(await rejections(objects)).toEqual([
    'us-test/example/ConfigMap/observability/a data["a.yaml"]: names grafana.eu.example.com, ' +
      "a host of another cluster (take it from the cluster's own facts, or declare " +
      'to(elsewhere(...), ...) or to(external("grafana.eu.example.com"), ...)) [foreign-hosts]',
  ]);
});

test("bad input 26: a declared flow to another cluster's host survives", async () => {
  const component = componentOf(
    "caller",
    ({ cluster, own }) => [
      deploymentOf(own as OwnPods),
      configMap("a", { host: cluster.name === "us-test" ? "oncall.eu.example.com" : "none" }),
    ],
    { flows: () => ({ oncall: to(external("oncall.eu.example.com"), "notifies") }) },
  );
  expect(await fleetRejections(smallFleet([], { beside: { caller: component } }))).toEqual([]);
});
