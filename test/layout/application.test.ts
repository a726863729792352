import { expect, test } from "@jest/globals";
import { evaluate } from "../../sdk/evaluate/evaluate.ts";
import { overlayApplication, upstreamApplication } from "../../sdk/layout/application.ts";
import { type Objects, smallFleet } from "../small-fleet.ts";
import { configMap } from "../small-objects.ts";

const crds = {
  repository: "https://github.com/example/operator",
  tag: "v1.0.0",
  path: "deploy",
  form: "files",
  kinds: ["apiextensions.k8s.io/v1/CustomResourceDefinition"],
} as const;
const more = {
  ...crds,
  kinds: [{ kind: "gateway.networking.k8s.io/v1/Gateway", scope: "Namespaced" }],
} as const;

/** The Applications `example`, `crds` and `more` of us-test. */
function applications(objects: Objects) {
  const { evaluated } = evaluate(smallFleet(objects, { upstreams: { crds, more } }));
  const cluster = evaluated.clusters.find(({ facts }) => facts.name === "us-test")!;
  const { definition } = evaluated;
  const example = cluster.applications.find(({ name }) => name === "example")!;
  return [
    overlayApplication(example, cluster, definition),
    ...cluster.upstreams.map((one) => upstreamApplication(one, cluster, definition)),
  ];
}

test("no Application gives up on a commit, and each takes the next one up", () => {
  const retries = applications([configMap("a")]).map(({ spec }) => spec.syncPolicy?.retry);
  for (const retry of retries) expect(retry).toMatchObject({ limit: -1, refresh: true });
});
