import { expect, test } from "@jest/globals";
import { build } from "../../sdk/check/build.ts";
import { evaluate } from "../../sdk/evaluate/evaluate.ts";
import {
  application,
  component,
  http,
  overlay,
  type Resource,
  role,
  scrape,
  monitors,
  stack,
  to,
} from "../../sdk/index.ts";
import type { AnyComponent } from "../../sdk/model/component.ts";
import { fleetRejections, rejections } from "../rejections.ts";
import { componentOf, type Objects, observability, smallFleet } from "../small-fleet.ts";
import { configMap, serviceAccount } from "../small-objects.ts";

const changing: Record<string, () => unknown> = {
  "Math.random": () => Math.random(),
  "a clock": () => process.hrtime.bigint().toString(),
  "a clock that did not move on": () => Math.floor(Date.now() / 86_400_000),
  "the day": () => new Date().toISOString().slice(0, 10),
  "the environment": () => process.env["PATH"],
  "a counter": (
    (count = 0) =>
    () =>
      count++
  )(),
};

test("what a day is made of says the same on any other", async () => {
  const at = () => String(new Date("2026-11-22").getTime() + Date.UTC(2026, 10));
  expect(await rejections(() => [configMap("a", { key: at() })])).toEqual([]);
});

test("a function that forgets to return its objects is refused", async () => {
  expect(await rejections(() => undefined)).toEqual([
    "eu-test/example: yields no list of objects [evaluate]",
  ]);
});

test("a component that changes the facts of its cluster, or an option's default, is refused", async () => {
  const facts = ({ cluster }: { cluster: { cidrs: { pods: readonly string[] } } }) => {
    Object.assign(cluster.cidrs, { pods: [] });
    return [configMap("a")];
  };
  const choices = { options: { limits: { series: 1 } } };
  const defaults = ({ options }: { options: object }) => {
    Object.assign((options as typeof choices.options).limits, { series: 2 });
    return [configMap("a")];
  };
  const says = (field: string) =>
    expect.stringContaining(`Cannot assign to read only property '${field}'`);
  expect(await rejections(facts as never)).toContainEqual(says("pods"));
  expect(await rejections(defaults as never, { example: choices })).toContainEqual(says("series"));
});

test.each(Object.entries(changing))(
  "bad input 106: %s is caught by a second call",
  async (_, value) => {
    expect(await rejections(() => [configMap("a", { key: String(value()) })])).toEqual([
      "eu-test/example: yields other objects when it is called again (leave out clocks, " +
        "random numbers, the environment and counters kept between calls) [evaluate]",
    ]);
  },
);

test("bad input 106: a component that throws is named with what it threw", async () => {
  const broken: Objects = () => {
    throw new Error("no such dashboard");
  };
  const { findings, files } = await build(smallFleet(broken));
  expect(files).toEqual([]);
  expect(findings[0]).toEqual({
    check: "evaluate",
    source: "base/example",
    object: "eu-test/example",
    message: "Cannot evaluate: no such dashboard",
  });
  const text: Objects = () => {
    throw "text";
  };
  expect(await rejections(text)).toEqual([expect.stringContaining("Cannot evaluate: text")]);
});

test("bad input 106: what throws in flows is named too, and the rest is still judged", async () => {
  const beside = {
    broken: componentOf("broken", [], {
      flows: () => {
        throw new Error("no flows");
      },
    }),
  };
  expect(await rejections([configMap("Bad")], { beside })).toEqual([
    "eu-test/broken: Cannot evaluate: no flows [evaluate]",
    expect.stringContaining("/ConfigMap/observability/Bad metadata.name"),
  ]);
});

test("bad input 106: a component that is asynchronous is rejected, late failures do no harm", async () => {
  expect(await rejections(() => Promise.reject(new Error("late")))).toEqual([
    "eu-test/example: is asynchronous, but objects are made from plain values [evaluate]",
  ]);
  expect(await rejections(() => Promise.resolve([]))).toHaveLength(1);
});

test("what is no object is rejected with what is missing", async () => {
  const unnamed = { apiVersion: "v1", kind: "ConfigMap" };
  const strange = { ...unnamed, metadata: { name: "a", namespace: null } };
  for (const value of [null, 1, "text", {}, unnamed, strange]) {
    expect(await rejections([value])).toEqual([
      expect.stringContaining(
        "is no Kubernetes object: apiVersion, kind and metadata.name are needed",
      ),
    ]);
  }
  expect(await rejections([undefined])).toEqual([expect.stringContaining("?//?: is undefined")]);
});

test("a later change to what a component returned reaches nothing", () => {
  const kept = configMap("a", { key: "before" });
  const { evaluated } = evaluate(smallFleet([kept]));
  kept.data["key"] = "after";
  const maps = [evaluated.neutral, ...evaluated.clusters].map(
    ({ applications }) => applications.find(({ name }) => name === "example")!.objects[0]!,
  );
  for (const map of maps) expect(map["data"]).toEqual({ key: "before" });
});

test("clusters share the base's object where nothing differs, and only there", () => {
  const { evaluated } = evaluate(
    smallFleet(({ cluster }) => [serviceAccount("same"), configMap("own", { name: cluster.name })]),
  );
  const [base, eu] = [evaluated.neutral, evaluated.clusters[0]!].map(
    ({ applications }) => applications.find(({ name }) => name === "example")!.objects,
  );
  expect(eu![0]).toBe(base![0]);
  expect(eu![1]).not.toBe(base![1]);
});

const store = role("metrics store");

function connected(flow: NonNullable<AnyComponent["flows"]>): AnyComponent {
  return componentOf("caller", [serviceAccount("caller")], {
    ports: { http: http(80) },
    flows: flow,
  });
}

test("a flow to a role that nobody plays is rejected and names both ends", async () => {
  const caller = connected(() => ({ query: to(store, "queries") }));
  expect(await fleetRejections(smallFleet([], { beside: { caller } }))).toEqual([
    'eu-test/caller flows.query: needs one "metrics store": nobody on this cluster is one (queries) (run an application that provides it, or say where it is outside: provides: [provide(metricsStore, external("<host>"))], with { gives } as a third argument where its types ask what it gives) [flows]',
  ]);
});

test("a flow to a port that nobody declares, which only the types forbid, is rejected by name", async () => {
  const caller = connected(() => ({ query: to(undefined as unknown as typeof store, "queries") }));
  expect(await fleetRejections(smallFleet([], { beside: { caller } }))).toContain(
    "eu-test/caller flows.query: Cannot connect (queries): it names a port, a role or pods that " +
      "nobody declares (npm run types shows which) [flows]",
  );
});

test("a flow that sends on what there is none of is rejected by name", async () => {
  const forwards = "samples" as "scrapes";
  const caller = connected(() => ({ on: to(store, "sends on", { forwards }) }));
  expect(await fleetRejections(smallFleet([], { beside: { caller } }))).toContain(
    "eu-test/caller flows.on.forwards: Cannot connect (sends on): is no port of pods (own.ports has those that are declared) [flows]",
  );
});

test("an operator is given what others declare for it, with what their overlays change", () => {
  const program = componentOf("program", [configMap("a"), serviceAccount("a")]);
  const operator = componentOf(
    "operator",
    ({ reconciled }) => {
      const names = reconciled.map(({ kind, metadata }) => `${kind}/${metadata.name}`);
      return [configMap("seen", { names: names.join(" ") })];
    },
    { reconciles: ["ConfigMap"] },
  );
  const more = overlay(program, { objects: (objects) => [...objects, configMap("b") as Resource] });
  const platform = stack({
    name: "platform",
    purpose: "tests",
    applications: Object.fromEntries(
      // By name the operator would come first.
      Object.entries({ a: operator, b: program }).map(([name, one]) => [
        name,
        application(one, { namespace: observability, phase: "workloads" }),
      ]),
    ),
  });
  const fleet = smallFleet([], { euTest: { stacks: [platform({ b: more })] } });
  const [{ applications } = { applications: [] }] = evaluate(fleet).evaluated.clusters;
  expect(applications.map(({ name }) => name)).toEqual(["a", "b"]);
  expect(applications[0]?.objects[0]).toMatchObject({
    data: { names: "ConfigMap/a ConfigMap/b" },
  });
});

test("an overlay changes what a reader prints beside an application, too", async () => {
  const web = component({
    name: "web",
    options: {},
    ports: { http: http(80) },
    scrapes: ({ own }) => [scrape(own.ports.http)],
    objects: () => [],
  });
  const reader = component({
    name: "reader",
    options: {},
    reads: { scrapes: (scrapes, { author }) => monitors(scrapes, author.namespace) },
    objects: () => [],
  });
  const slower = overlay(web, {
    objects: (objects) =>
      objects.map((one) => ({ ...one, metadata: { ...one.metadata, labels: { slow: "true" } } })),
  });
  const at = { namespace: observability, phase: "workloads" } as const;
  const two = stack({
    name: "two",
    purpose: "tests",
    applications: { web: application(web, at), reader: application(reader, at) },
  });
  const { euTest, usTest } = {
    euTest: { stacks: [two({ web: slower })] },
    usTest: { stacks: [two()] },
  };
  const { evaluated } = evaluate(smallFleet([], { euTest, usTest }));
  const labels = evaluated.clusters.map(
    ({ applications }) =>
      applications
        .find(({ name }) => name === "web")!
        .objects.find(({ kind }) => kind === "ServiceMonitor")!.metadata.labels,
  );
  expect(labels).toEqual([{ slow: "true" }, { "app.kubernetes.io/name": "web" }]);
});

test("an object in the namespace of the ingress controller is one on neutral ground, too", async () => {
  const there: Objects = ({ cluster }) => [
    { ...configMap("a"), metadata: { name: "a", namespace: cluster.ingress.namespace } },
  ];
  expect(await rejections(there)).toEqual([]);
});
