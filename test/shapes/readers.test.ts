import { expect, test } from "@jest/globals";
import { prometheus } from "../../base/prometheus/prometheus.ts";
import { metricsStore } from "../../base/roles.ts";
import {
  application,
  bind,
  component,
  http,
  elsewhere,
  nobody,
  overlay,
  provide,
  role,
  scrape,
  stack,
  to,
} from "../../sdk/index.ts";
import { build } from "../../sdk/check/build.ts";
import type { Cluster } from "../../sdk/model/cluster.ts";
import type { FacetName } from "../../sdk/model/facet.ts";
import type { AnyComponent } from "../../sdk/model/component.ts";
import { formatFinding } from "../../sdk/model/finding.ts";
import { evaluate } from "../../sdk/evaluate/evaluate.ts";
import { componentOf, observability, smallFleet } from "../small-fleet.ts";
import { shapes, unsharded } from "./fleet.ts";
import { pods, records, said } from "./said.ts";
import { deployment } from "./workload.ts";

test("a role is bound by name, else to the one that is not private", async () => {
  const asks = componentOf("one", [], {
    ports: { http: http(80) },
    flows: () => ({ query: to(metricsStore, "queries") }),
  });
  expect(await said(asks)).toEqual([]);
  expect(await said(asks, { binds: [bind(metricsStore, "prometheus-mesh")] })).toEqual([]);
  expect(await said(asks, { binds: [bind(metricsStore, "prometheus-mseh")] })).toEqual([
    ' flows.query: is bound to "prometheus-mseh" for "metrics store", which this cluster does not run (queries) ' +
      '(did you mean "prometheus-mesh"?) [flows]',
  ]);
  expect(await said(asks, { binds: [bind(metricsStore, "alertmanager")] })).toEqual([
    expect.stringContaining('is bound to "alertmanager", which is no "metrics store"'),
  ]);
});

test("a binding names exactly one where one is needed", async () => {
  const asks = componentOf("one", [], {
    ports: { http: http(80) },
    flows: () => ({ query: to(metricsStore, "queries") }),
  });
  expect(await said(asks, { binds: [bind(metricsStore, [])] })).toEqual([
    ' flows.query: is bound to 0 of "metrics store", and needs one (queries) ' +
      '(bind(..., "one"), or nobody("why") for a facet) [flows]',
  ]);
  const both = bind("rules", ["prometheus", "prometheus-mesh"]);
  expect(await said(records(pods), { binds: [both] })).toEqual([
    expect.stringContaining('rules: is bound to 2 of "reader of rules", and needs one'),
  ]);
});

test("what another cluster gives is given, and never another address", async () => {
  const store = role<{ readonly bucket: string }, { readonly bucket: string }>("far store");
  const far = component({
    name: "far",
    options: {},
    ports: { http: http(80) },
    provides: ({ own }) => [
      provide(store, own.ports.http, {
        host: "far.example.com",
        gives: ({ bucket }) => ({ bucket: `far-${bucket}`, url: "http://elsewhere.example.com" }),
      }),
    ],
    objects: () => [],
  });
  const near = componentOf(
    "near",
    ({ flows }: { flows: unknown }) => [
      {
        apiVersion: "v1",
        kind: "ConfigMap",
        metadata: { name: "near", namespace: "observability" },
        data: { "store.json": JSON.stringify(flows) },
      },
    ],
    { flows: () => ({ store: to(elsewhere("us-test", store), "keeps", { bucket: "a" }) }) },
  );
  const { evaluated } = evaluate(smallFleet([], { beside: { far, near } }));
  const map = evaluated.clusters[0]!.applications.find(({ name }) => name === "near")!.objects.find(
    ({ kind }) => kind === "ConfigMap",
  ) as { data?: Record<string, string> } | undefined;
  expect(JSON.parse(map?.data?.["store.json"] ?? "{}")).toMatchObject({
    store: { bucket: "far-a", url: "https://far.example.com" },
  });
});

test("two instances of what is scraped outside are scraped twice, and that is all", async () => {
  const outside = component({
    name: "one",
    options: {},
    pods: {
      dns: {
        outside: { namespace: "kube-system", service: "dns", labels: { app: "dns" } },
        ports: { metrics: http(9153) },
      },
    },
    scrapes: ({ own }) => [scrape(own.dns.ports.metrics)],
    objects: () => [],
  });
  expect(await said(outside)).toEqual([]);
});

const logRules = (expr: string) =>
  componentOf("one", [], {
    logRules: [{ name: "a", tenant: "platform", rules: [{ record: "a:b:c", expr }] }],
  });

test("what nobody reads is told, unless nobody is meant", async () => {
  const logging = logRules('sum(count_over_time({app="one"}[5m]))');
  expect(await said(logging)).toEqual([]);
  const binds = [bind("logRules", nobody("there are no logs here"))];
  expect(await said(logging, { binds })).toEqual([]);
  expect(await said(logging, { binds: [bind("logRules", "grafana")] })).toEqual([
    expect.stringContaining(' logRules: is bound to "grafana", which is no "reader of logRules"'),
  ]);
});

test("what nobody reads is held against the laws about texts, and asks nobody's series", async () => {
  const binds = [bind("rules", nobody("on trial"))];
  expect(await said(records("sum(("), { binds })).toEqual([
    expect.stringMatching(/^\/PrometheusRule\/observability\/one .*\[promql\]$/),
  ]);
  expect(await said(records("sum(nobody_exposes_this)"), { binds })).toEqual([]);
  const noLogs = [bind("logRules", nobody("there are no logs here"))];
  expect(await said(logRules("sum(("), { binds: noLogs })).toEqual([
    expect.stringMatching(/^\/ConfigMap\/observability\/one-log-rules .*\[logql\]$/),
  ]);
});

test("what a reader prints in a way of its own is held against the laws about what it prints", async () => {
  const reader = componentOf("reader", [], {
    reads: {
      rules: (_, { author: { name, namespace } }) => [
        { apiVersion: "v1", kind: "ConfigMap", metadata: { name: `rules-of-${name}`, namespace } },
      ],
      logRules: () => [],
    },
  });
  const printed = (one: AnyComponent, facet: FacetName) =>
    said(one, { binds: [bind(facet, "reader")], beside: reader });
  expect(await printed(records("sum(("), "rules")).toEqual([
    expect.stringMatching(/^\/PrometheusRule\/observability\/one .*\[promql\]$/),
  ]);
  expect(await printed(logRules("sum(("), "logRules")).toEqual([
    expect.stringMatching(/^\/ConfigMap\/observability\/one-log-rules .*\[logql\]$/),
  ]);
});

test("several programs must say whose pods open a flow", async () => {
  const two = (by: boolean) =>
    componentOf("one", [], {
      pods: { a: { ports: { http: http(80) } }, b: { ports: {} } },
      flows: ({ own }) => ({ query: to(metricsStore, "queries", { ...(by && { by: own.b }) }) }),
      scrapes: ({ own }) => [scrape(own.a!.ports["http"]!)],
    });
  expect(await said(two(false))).toContainEqual(
    " flows.query: several programs could open it: say which (queries) ({ by: own.x }) [flows]",
  );
  expect((await said(two(true))).filter((line) => line.endsWith("[flows]"))).toEqual([]);
});

test("pods without a Service are scraped by themselves, and who forgot that is told how", async () => {
  const without = (by: { by?: "pods" }) =>
    component({
      name: "one",
      options: {},
      ports: { http: http(80) },
      scrapes: ({ own }) => [scrape(own.ports.http, by)],
      objects: ({ own }) => [deployment(own)],
    });
  expect(await said(without({ by: "pods" }))).toEqual([]);
  expect(await said(without({}))).toEqual([
    expect.stringContaining(
      "selects no Service of this cluster (add service(own), or find the pods without one: " +
        'scrape(port, { by: "pods" }); declare what this tree does not run `outside`) [monitors]',
    ),
  ]);
});

/** What is said where the second Prometheus selects other monitors than it is given. */
async function selecting(serviceMonitorSelector: object): Promise<string[]> {
  const change = overlay(prometheus, {
    objects: (objects) =>
      objects.map((one) =>
        one.kind === "Prometheus" ? { ...one, spec: { ...one.spec, serviceMonitorSelector } } : one,
      ),
  });
  const clusters = shapes.clusters.map((place) => ({
    ...place,
    stacks: place.stacks.map(({ stack, choices }) => ({
      stack,
      choices:
        place.name === "us-test" && stack.name === "platform"
          ? { ...choices, "prometheus-mesh": change }
          : choices,
    })),
  }));
  const { findings } = await build({ ...shapes, clusters });
  return findings.filter(({ check }) => check === "read-once").map(formatFinding);
}

test("a monitor that two Prometheus select, or none, or another one, is told", async () => {
  const twice = await selecting({});
  expect(twice.length).toBeGreaterThan(5);
  expect(twice[0]).toBe(
    "us-test/alertmanager/ServiceMonitor/observability/alertmanager metadata.labels: " +
      'is selected by "prometheus" and "prometheus-mesh": everything in it counts twice [read-once]',
  );
  expect(await selecting({ matchLabels: { team: "nobody" } })).toEqual([
    "us-test/viewer-mesh/ServiceMonitor/mesh/viewer-mesh metadata.labels: " +
      "is selected by no Prometheus: nobody reads it [read-once]",
  ]);
});

test("one that only sends, and says no port, has a policy too", async () => {
  const sends = component({
    name: "one",
    options: {},
    flows: () => ({ query: to(metricsStore, "queries") }),
    objects: ({ own }) => [deployment(own)],
  });
  expect(await said(sends)).toEqual([]);
  const more = only(sends);
  const clusters = shapes.clusters.map((place) => ({ ...place, stacks: [...place.stacks, more] }));
  const { evaluated } = evaluate({ ...shapes, clusters });
  const { objects } = evaluated.clusters[1]!.applications.find(({ name }) => name === "one")!;
  expect(objects.find(({ kind }) => kind === "NetworkPolicy")).toMatchObject({
    spec: { egress: [{ ports: [{ port: 9090, protocol: "TCP" }] }] },
  });
});

function only(one: AnyComponent) {
  const at = { namespace: observability, phase: "workloads" } as const;
  return stack({ name: "more", purpose: "tests", applications: { one: application(one, at) } })();
}

/** What the fleet says where its clusters say more of whom is meant. */
async function binding(...binds: NonNullable<Cluster["binds"]>): Promise<string[]> {
  const clusters = unsharded.clusters.map((place) => {
    const runs = place.stacks.flatMap(({ stack, choices }) =>
      Object.keys(stack.applications).filter((name) => choices[name] !== false),
    );
    const said = binds.filter(({ of = "" }) => runs.includes(of));
    return { ...place, binds: [...(place.binds ?? []), ...said] };
  });
  return (await build({ ...unsharded, clusters })).findings.map(formatFinding);
}

test("a rule that asks for what its reader does not scrape is told who does", async () => {
  const draft = {
    alert: "One",
    expr: "alertmanager_alerts > 1e6",
    draft: { until: "2026-12-31" },
    labels: { severity: "warning" as const },
    annotations: { summary: "s", description: "d" },
  };
  const one = componentOf("one", [], { rules: [{ name: "one", rules: [draft] }] });
  expect(await said(one, { binds: [bind("rules", "prometheus-mesh")] })).toEqual([
    expect.stringContaining('"alertmanager_alerts" is of alertmanager, which "prometheus" scrapes'),
  ]);
});

test("rules that nobody reads, on purpose, are missed by no test and no runbook", async () => {
  const noRules = nobody("somebody else evaluates them");
  const of = (name: string) => bind("rules", noRules, { of: name });
  expect(await binding(of("kube-state-metrics"), of("grafana"))).toEqual([]);
});

test("a private reader that reads itself repeats no rule to anybody else", async () => {
  expect(await binding(bind("scrapes", "prometheus-mesh", { of: "prometheus-mesh" }))).toEqual([]);
});
