import { expect, test } from "@jest/globals";
import { prometheus } from "../../base/prometheus/prometheus.ts";
import type { RemoteWrite } from "../../base/prometheus/options.ts";
import { remoteWriteReceiver } from "../../base/roles.ts";
import { remoteWrites } from "../../sdk/check/object/remote-writes.ts";
import { evaluate } from "../../sdk/evaluate/evaluate.ts";
import { component, http, provide } from "../../sdk/index.ts";
import type { AnyComponent } from "../../sdk/model/component.ts";
import { formatFinding } from "../../sdk/model/finding.ts";
import { kubeconformObjects } from "../judges/kubeconform.ts";
import { smallFleet } from "../small-fleet.ts";
import { objectOf } from "./evaluated.ts";

/** Keeps what others write to it, apart by tenant. */
const storeOf = (name: string) =>
  component({
    name,
    options: {},
    ports: { http: http(8080) },
    provides: ({ own }) => [
      provide(remoteWriteReceiver, own.ports.http, {
        gives: ({ tenant }) => ({ pushPath: "/push", headers: { "X-Scope-OrgID": tenant } }),
      }),
    ],
    objects: () => [],
  }) as unknown as AnyComponent;

/** What becomes of a Prometheus that writes so, beside these stores. */
function writing(remoteWrite: Readonly<Record<string, RemoteWrite>>, stores: readonly string[]) {
  const chosen = { ...prometheus, options: { ...prometheus.options, remoteWrite } };
  const beside: Record<string, AnyComponent> = {
    prometheus: chosen as unknown as AnyComponent,
    ...Object.fromEntries(stores.map((name) => [name, storeOf(name)])),
  };
  const { evaluated, findings } = evaluate(smallFleet([], { beside }));
  const cluster = evaluated.clusters.find(({ facts }) => facts.name === "us-test")!;
  const application = cluster.applications.find(({ name }) => name === "prometheus")!;
  return { application, findings: findings.map(formatFinding) };
}

const cart = { relabelings: [{ action: "keep", sourceLabels: ["__name__"], regex: "cart_.*" }] };
const ofShop = { action: "keep", sourceLabels: ["namespace"], regex: "shop" };

test("Prometheus writes for each tenant to each store, what was chosen and as the tenant", async () => {
  const { application } = writing({ platform: {}, shop: cart as RemoteWrite }, ["far", "near"]);
  const server = objectOf(application, "Prometheus");
  const { remoteWrite = [], externalLabels } = server.spec;
  expect(remoteWrite.map(({ name, url, headers }) => [name, url, headers])).toEqual(
    ["platform", "shop"].flatMap((tenant) =>
      ["far", "near"].map((store) => [
        `${store}-${tenant}`,
        `http://${store}.observability.svc:8080/push`,
        { "X-Scope-OrgID": tenant },
      ]),
    ),
  );
  expect(remoteWrite.map((one) => one.writeRelabelConfigs)).toEqual([
    ...[undefined, undefined],
    // What is of another team never comes there.
    ...[
      [ofShop, ...cart.relabelings],
      [ofShop, ...cart.relabelings],
    ],
  ]);
  expect(externalLabels).toEqual({ cluster: "us-test" });
  expect(await kubeconformObjects([server])).toEqual({ objects: 1, findings: [] });
});

test("queues and replicas are as stores take them", () => {
  const { application } = writing({ platform: {} }, ["near"]);
  const server = application.objects.find(({ kind }) => kind === "Prometheus")!;
  expect(remoteWrites.run(server)).toEqual([]);
});

test("policies let Prometheus reach the store, and the store lets it in, where it writes", () => {
  const reached = (remoteWrite: Readonly<Record<string, RemoteWrite>>) =>
    JSON.stringify(
      writing(remoteWrite, ["near"]).application.objects.filter(
        ({ kind }) => kind === "NetworkPolicy",
      ),
    ).includes('"near"');
  expect({ writes: reached({ platform: {} }), silent: reached({}) }).toEqual({
    writes: true,
    silent: false,
  });
});

test("a Prometheus without a store to write to is as it was", () => {
  const spec = objectOf(writing({}, ["near"]).application, "Prometheus").spec;
  expect(spec).not.toHaveProperty("remoteWrite");
});

test("who writes where nobody takes it is told so", () => {
  expect(writing({ platform: {} }, []).findings.join("\n")).toContain(
    "Cannot write samples of platform: nobody here is a remote write receiver",
  );
});
