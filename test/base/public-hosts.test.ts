import { expect, test } from "@jest/globals";
import { fleet } from "../../clusters/index.ts";
import { build } from "../../sdk/check/build.ts";
import { evaluate } from "../../sdk/evaluate/evaluate.ts";
import type { EvaluatedApplication } from "../../sdk/evaluate/evaluated.ts";
import { formatFinding } from "../../sdk/model/finding.ts";
import { publicHosts } from "../../sdk/model/public-hosts.ts";
import { NotInFleet } from "../not-in-fleet.ts";
import { applicationOf, clusters, objectsOf } from "./evaluated.ts";

const gateway = {
  ...{ name: "public", namespace: "gateways", listener: "https" },
  proxies: { namespace: "gateways", podLabels: { app: "gateway" } },
};

test("one fact brings every public host of each cluster from Ingress to Gateway, and every law holds", async () => {
  const { evaluated, findings } = await build({
    ...fleet,
    clusters: fleet.clusters.map((cluster) => ({ ...cluster, gateway })),
  });
  expect(findings.map(formatFinding)).toEqual([]);
  const urlsOf = ({ applications }: (typeof clusters)[number]) =>
    applications.flatMap(publicUrls).sort();
  expect(evaluated.clusters.map(urlsOf)).toEqual(clusters.map(urlsOf));
  for (const { applications } of evaluated.clusters) {
    const kinds = applications.flatMap(({ objects }) => objects.map(({ kind }) => kind));
    expect(kinds.filter((kind) => kind === "Ingress")).toEqual([]);
    const hosts = applications.flatMap(publicHosts);
    expect(new Set(hosts).size).toBe(hosts.length);
  }
});

/** Each host with each path that is served at it. */
function publicUrls(application: EvaluatedApplication): string[] {
  const ingresses = objectsOf(application, "Ingress").flatMap(({ spec }) => spec?.rules ?? []);
  const routes = objectsOf(application, "HTTPRoute").map(({ spec }) => spec);
  return [
    ...ingresses.flatMap(({ host = "", http }) =>
      (http?.paths ?? []).map(({ path = "/" }) => host + path),
    ),
    ...routes.flatMap(({ hostnames = [], rules = [] }) =>
      rules
        .flatMap(({ matches = [] }) => matches)
        .flatMap(({ path }) => hostnames.map((host) => host + (path?.value ?? "/"))),
    ),
  ];
}

// By which test each program that people reach by a host leads nobody to where it is ended, reloaded or looked into.
const closed: Readonly<Record<string, string>> = {
  grafana: "asks who they are, and lets its admin alone look into it",
  nginx: "test/signals/nginx-attacks.ts",
  "oauth2-proxy": "test/signals/closed-paths.test.ts",
  oncall: "test/base/oncall.test.ts",
};

test("each program that people reach by a host is known to keep its lifecycle to itself", () => {
  const reached = clusters.flatMap(({ facts, applications }) =>
    applications
      .filter((application) => publicHosts(application).length > 0)
      .map(({ component, name }) => ({ component: component.name, of: `${facts.name}/${name}` })),
  );
  expect(reached.filter(({ component }) => !(component in closed))).toEqual([]);
});

/** The applications of each cluster that speak of a host. */
const speaking = (host: string, all: typeof clusters) =>
  all.flatMap(({ facts, applications }) =>
    applications
      .filter(({ objects }) => JSON.stringify(objects).includes(host))
      .map(({ name }) => `${facts.name}/${name}`),
  );

test("where OnCall's host has another name, every cluster that tells it anything follows", () => {
  const [host = ""] = publicHosts(applicationOf("oncall"));
  const before = speaking(host, clusters);
  const elsewhere = clusters.filter(
    ({ facts, applications }) =>
      before.some((one) => one.startsWith(`${facts.name}/`)) &&
      !applications.some(({ component }) => component.name === "oncall"),
  );
  if (elsewhere.length === 0) throw new NotInFleet("an OnCall that another cluster tells");
  const renamed = fleet.clusters.map((cluster) => ({
    ...cluster,
    stacks: cluster.stacks.map((one) =>
      "oncall" in one.choices
        ? { ...one, choices: { ...one.choices, oncall: { host: "renamed.example.com" } } }
        : one,
    ),
  }));
  const after = evaluate({ ...fleet, clusters: renamed }).evaluated.clusters;
  expect(speaking(host, after)).toEqual([]);
  expect(speaking("renamed.example.com", after)).toEqual(before);
});
