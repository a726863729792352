import { expect, test } from "@jest/globals";
import { storedOnce } from "../../sdk/check/cluster/stored-once.ts";
import { evaluate } from "../../sdk/evaluate/evaluate.ts";
import {
  bind,
  component,
  grpc,
  http,
  monitors,
  provide,
  role,
  scrape,
  to,
  toEach,
} from "../../sdk/index.ts";
import type { OwnPods } from "../../sdk/model/pods.ts";
import type { Flows } from "../../sdk/model/flow.ts";
import { type Running, running } from "../evaluate/bound-fleet.ts";
import { componentOf } from "../small-fleet.ts";
import { labels, operatorObject, served } from "../small-objects.ts";

const receiver = role("receiver");
const store = role<{ readonly tenant: string }>("store");

const keeping = component({
  name: "keeping",
  options: {},
  ports: { otlp: grpc(4317) },
  provides: ({ own }) => [provide(store, own.ports.otlp)],
  objects: () => [],
});

/** Two tiers whose ports have one name; `flows` leads from the first to the second and further. */
const tiers = (flows: (gateway: OwnPods<Otlp>, sampler: OwnPods<Otlp>) => Flows) =>
  component({
    name: "collector",
    options: {},
    pods: { gateway: { ports: { otlp: grpc(4317) } }, sampler: { ports: { otlp: grpc(4317) } } },
    provides: ({ own }) => [provide(receiver, own.gateway.ports.otlp)],
    flows: ({ own }) => flows(own.gateway, own.sampler),
    objects: () => [],
  });
type Otlp = { readonly otlp: ReturnType<typeof grpc> };

const collector = tiers((gateway, sampler) => ({
  sampled: to(sampler.ports.otlp, "samples", { by: gateway, forwards: gateway.ports.otlp }),
  kept: to(store, "keeps", { tenant: "a", by: sampler, forwards: sampler.ports.otlp }),
}));

const agent = (flows: (own: OwnPods<Otlp>) => Flows) =>
  component({
    name: "agent",
    options: {},
    ports: { otlp: grpc(4317) },
    flows: ({ own }) => flows(own),
    objects: () => [],
  });

async function told(all: Running): Promise<string[]> {
  const { evaluated, findings } = evaluate(running(all));
  expect(findings).toEqual([]);
  const found = await storedOnce.run(evaluated.clusters[1]!, evaluated);
  return found.map(({ application, message }) => `${application} ${message}`);
}

test("one way through two tiers, and one more for another tenant, are right", async () => {
  const sends = agent(({ ports }) => ({
    on: to(receiver, "hands on", { forwards: ports.otlp }),
    own: to(store, "keeps", { tenant: "b", forwards: ports.otlp }),
  }));
  expect(await told({ sends, collector, keeping })).toEqual([]);
});

test("a way past the tiers is told of where the ways part", async () => {
  const first = agent(({ ports }) => ({
    on: to(receiver, "hands on", { forwards: ports.otlp }),
    past: to(store, "keeps", { tenant: "a", forwards: ports.otlp }),
  }));
  const past = 'what comes in at "otlp" to "collector" and to "keeping"';
  expect(await told({ first, collector, keeping })).toEqual([
    `first sends ${past}, which both bring it to "keeping" (store of a)`,
  ]);
});

test("who sends to each receiver sends to a store twice that both bring it to", async () => {
  const all = agent(() => ({ all: toEach(receiver, "sends") }));
  expect(await told({ all, collector, keeping })).toEqual([]);
  expect(await told({ all, collector, second: collector, keeping })).toEqual([
    'all sends what "all" carries to "collector" and to "second", which both bring it to "keeping" (store of a)',
  ]);
});

test("ports that forward to each other keep nothing", async () => {
  const circle = tiers((gateway, sampler) => ({
    there: to(sampler.ports.otlp, "samples", { by: gateway, forwards: gateway.ports.otlp }),
    back: to(gateway.ports.otlp, "returns", { by: sampler, forwards: sampler.ports.otlp }),
  }));
  const sends = agent(() => ({ sent: to(receiver, "sends") }));
  expect(await told({ sends, circle })).toEqual([]);
});

test("two may scrape a port, unless both write to one store", async () => {
  const scraping = (tenant: string) =>
    component({
      name: "scraping",
      options: {},
      reads: { scrapes: (scrapes, { author }) => monitors(scrapes, author.namespace) },
      flows: () => ({ kept: to(store, "keeps", { tenant, forwards: "scrapes" }) }),
      objects: () => [],
    });
  const monitor = (name: string) =>
    operatorObject("ServiceMonitor", name, {
      selector: { matchLabels: labels },
      endpoints: [{ port: "http" }],
    });
  // It says by what it has scraped itself who reads the monitor that it writes by hand.
  const second = component({
    name: "second",
    options: {},
    ports: { http: http(80) },
    scrapes: ({ own }) => [scrape(own.ports.http)],
    objects: () => [monitor("second") as never],
  });
  const two = (tenant: string): Running => ({
    ...{ keeping, scraping: scraping("a") },
    first: componentOf("first", [...served, monitor("first")]),
    second: [second, { binds: [bind("scrapes", "team")] }],
    team: [scraping(tenant), { private: true }],
  });
  expect(await told(two("b"))).toEqual([]);
  expect(await told(two("a"))).toEqual([
    'second has "http" of Deployment/observability/web scraped by "team", which "scraping" scrapes, and both write to "keeping" (store of a)',
  ]);
});
