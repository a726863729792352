import { expect, test } from "@jest/globals";
import { http } from "../../sdk/index.ts";
import { fleetRejections, rejections } from "../rejections.ts";
import { componentOf, smallFleet } from "../small-fleet.ts";
import { namespace, serviceAccount } from "../small-objects.ts";

test("a namespace outside of the tree is one that the cluster is known to have, told once", async () => {
  const team = (namespace: string) => {
    const own = (service: string) => ({
      outside: { namespace, service, labels: { app: service } },
      ports: { metrics: http(9000) },
    });
    return {
      watcher: componentOf("watcher", [], { pods: { shop: own("shop"), cart: own("cart") } }),
    };
  };
  const judged = async (namespace: string, monitoredNamespaces: readonly string[]) =>
    fleetRejections(
      smallFleet([], {
        beside: team(namespace),
        euTest: { monitoredNamespaces },
        usTest: { monitoredNamespaces },
      }),
    );
  for (const namespace of ["shop", "kube-system", "ingress", "observability"]) {
    expect(await judged(namespace, ["shop"])).toEqual([]);
  }
  expect(await judged("shopp", ["shop"])).toEqual([
    'eu-test/watcher: "shopp" is no namespace that this cluster is known to have ' +
      '(did you mean "shop"?) [outside-namespaces]',
  ]);
  expect(await judged("shop", [])).toEqual([
    expect.stringContaining(
      "(add a team's to monitoredNamespaces, and others to the stack's visits, by",
    ),
  ]);
});

test("a namespaced object names its namespace, another does not", async () => {
  expect(await rejections([serviceAccount("a", { namespace: undefined })])).toEqual([
    expect.stringContaining(
      "metadata.namespace: is missing (take it from the context) [namespaces]",
    ),
  ]);
  const space = { apiVersion: "v1", kind: "Namespace", metadata: { name: "b", namespace } };
  expect(await rejections([space])).toEqual([
    expect.stringContaining(
      "metadata.namespace: is set, but no Namespace lives in one (remove it)",
    ),
  ]);
});
