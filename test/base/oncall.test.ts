import { expect, test } from "@jest/globals";
import { publicPaths } from "../../base/oncall/public-paths.ts";
import { ofKind } from "../../sdk/model/of-kind.ts";
import { publicHosts } from "../../sdk/model/public-hosts.ts";
import { applicationOf, clusters, objectOf } from "./evaluated.ts";

/** As Ingress' type Prefix and Gateway API's PathPrefix have it: whole elements of the path. */
const covers = (prefix: string, path: string) =>
  `${path}/`.startsWith(prefix.endsWith("/") ? prefix : `${prefix}/`);

const isServed = (served: readonly string[], path: string) =>
  served.some((prefix) => covers(prefix, path));

/** Of engine/engine/urls.py of v1.16.9: they ask nobody who they are, or are asked from inside. */
const inside = [
  ...["/", "/metrics/", "/ready/", "/api/internal/v1/users/"],
  ...["/api/internal/v1/plugin/v2/install", "/api/internal/v1/plugin/self-hosted/install"],
];

function ingressPaths(): (string | undefined)[] {
  const { spec } = objectOf(applicationOf("oncall"), "Ingress");
  return (spec?.rules ?? []).flatMap(({ http }) => (http?.paths ?? []).map(({ path }) => path));
}

test("OnCall's host serves none of what its engine answers without asking who somebody is", () => {
  const served = ingressPaths().map(String);
  expect(served.length).toBeGreaterThan(0);
  expect(inside.filter((path) => isServed(served, path))).toEqual([]);
});

test("what other clusters are told of OnCall's host is served there", () => {
  const served = ingressPaths().map(String);
  const [host = ""] = publicHosts(applicationOf("oncall"));
  const told = JSON.stringify(
    clusters.flatMap(({ applications }) => applications.map(({ objects }) => objects)),
  );
  const paths = [...told.matchAll(new RegExp(`https://${host}(/[\\w/-]*)`, "g"))].map(
    ([, path = ""]) => path,
  );
  expect(paths).toContain("/integrations/v1/alertmanager/unset/");
  expect(paths.filter((path) => !isServed(served, path))).toEqual([]);
});

test("whoever is said to call OnCall back is let in, and nobody else", () => {
  const served = publicPaths({ calledBackBy: ["twilio"] });
  expect(isServed(served, "/twilioapp/call_status_events/")).toBe(true);
  expect(isServed(served, "/telegram/")).toBe(false);
  expect(inside.filter((path) => isServed(served, path))).toEqual([]);
});

test("a worker that no task reaches does not count as one that is there", () => {
  const workers = applicationOf("oncall").objects.filter(
    ({ metadata }) => metadata.name === "oncall-celery",
  );
  const [container] = workers.flatMap(
    (one) => ofKind(one, "Deployment")?.spec?.template.spec?.containers ?? [],
  );
  expect(container?.readinessProbe?.exec).toEqual(container?.livenessProbe?.exec);
  expect(JSON.stringify(container?.readinessProbe?.exec)).toContain("inspect ping");
});
