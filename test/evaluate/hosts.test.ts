import { expect, test } from "@jest/globals";
import { build } from "../../sdk/check/build.ts";
import { evaluate } from "../../sdk/evaluate/evaluate.ts";
import {
  application,
  bind,
  component,
  elsewhere,
  external,
  type Fleet,
  headlessService,
  http,
  provide,
  type Resource,
  role,
  service,
  stack,
  tcp,
  to,
} from "../../sdk/index.ts";
import type { Cluster } from "../../sdk/model/cluster.ts";
import type { AnyComponent } from "../../sdk/model/component.ts";
import { formatFinding } from "../../sdk/model/finding.ts";
import { fleetRejections, rejections } from "../rejections.ts";
import { componentOf, observability, smallFleet } from "../small-fleet.ts";

const pager = role<{ readonly team: string }>("pager");

/** Pages whoever asks, from other clusters too; its ConfigMap says who does. */
const paging = (name: string) =>
  component({
    name,
    options: {},
    ports: { http: http(8080) },
    provides: ({ own, cluster }) => [
      provide(pager, own.ports.http, { host: `${name}.${cluster.domain}` }),
    ],
    objects: ({ name, namespace, asked }): Resource[] => [
      {
        apiVersion: "v1",
        kind: "ConfigMap",
        metadata: { name, namespace },
        data: { asked: JSON.stringify(asked(pager)) },
      },
    ],
  });

const paged = (target: Parameters<typeof to>[0]) =>
  componentOf(
    "paged",
    ({ flows }) => [
      {
        apiVersion: "v1",
        kind: "ConfigMap",
        metadata: { name: "paged", namespace: observability.name },
        data: { url: (flows as unknown as { page: { url: string } }).page.url },
      },
    ],
    { flows: () => ({ page: to(target as typeof pager, "pages", { team: "a" }) }) },
  );

/** One application on eu-test, and those that page on us-test. */
function fleetOf(
  eu: AnyComponent | undefined,
  us: readonly AnyComponent[],
  usTest: Partial<Cluster> = {},
): Fleet {
  const stackOf = (name: string, all: readonly AnyComponent[]) =>
    stack({
      name,
      purpose: "tests",
      applications: Object.fromEntries(
        all.map((one) => [
          one.name,
          application(one, { namespace: observability, phase: "workloads" }),
        ]),
      ),
    })();
  const small = smallFleet([], { usTest });
  const [euTest, other] = small.clusters as readonly [Cluster, Cluster];
  const clusters = [
    { ...euTest, stacks: [...euTest.stacks, stackOf("asking", eu ? [eu] : [])] },
    { ...other, stacks: [...other.stacks, stackOf("paging", us)] },
  ];
  return { ...small, clusters };
}

function objectsOf(fleet: Fleet, name: string, kind: string) {
  const { evaluated, findings } = evaluate(fleet);
  expect(findings.map(formatFinding)).toEqual([]);
  const { objects } = evaluated.clusters[1]!.applications.find((one) => one.name === name)!;
  return objects.filter((one) => one.kind === kind);
}

test("whoever comes from another cluster is asked for, and let in by its ingress controller alone", () => {
  const fleet = fleetOf(paged(elsewhere("us-test", pager)), [paging("oncall")]);
  const [map] = objectsOf(fleet, "oncall", "ConfigMap");
  expect(JSON.parse((map?.["data"] as Record<string, string>)["asked"]!)).toEqual([
    { by: "paged", cluster: "eu-test", asks: { team: "a" } },
  ]);
  expect(objectsOf(fleet, "oncall", "NetworkPolicy")[0]?.["spec"]).toMatchObject({
    ingress: [
      {
        from: [
          {
            namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": "ingress" } },
            podSelector: { matchLabels: { "app.kubernetes.io/name": "ingress" } },
          },
        ],
        ports: [{ port: 8080, protocol: "TCP" }],
      },
    ],
  });
  // Where nobody comes, nothing is open.
  expect(objectsOf(fleetOf(undefined, [paging("oncall")]), "oncall", "NetworkPolicy")).toEqual([]);
});

test("whom others mean by a role is said by the bindings of the cluster that they come to", async () => {
  const asking = paged(elsewhere("us-test", pager));
  const both = [paging("oncall"), paging("second")];
  const lines = (await build(fleetOf(asking, both))).findings.map(formatFinding);
  expect(lines).toContain(
    'eu-test/paged flows.page: needs the "pager" of us-test, which needs one "pager": "oncall" and ' +
      '"second" could be meant (pages) (say which: binds: [bind(pager, "<one of these>")]) [flows]',
  );
  const bound = fleetOf(asking, both, { binds: [bind(pager, "second")] });
  const [map] = objectsOf(bound, "second", "ConfigMap");
  expect(map?.["data"]).toMatchObject({ asked: expect.stringContaining("paged") as unknown });
});

test("a declared host of another cluster may stand in an object, any other may not", async () => {
  const fleet = (asking: AnyComponent) => fleetOf(asking, [paging("oncall")]);
  const foreign = async (asking: AnyComponent) =>
    (await fleetRejections(fleet(asking))).filter((line) => line.endsWith("[foreign-hosts]"));
  expect(await foreign(paged(elsewhere("us-test", pager)))).toEqual([]);
  const other = componentOf("other", [
    {
      apiVersion: "v1",
      kind: "ConfigMap",
      metadata: { name: "other", namespace: observability.name },
      data: { url: "https://oncall.us.example.com" },
    },
  ]);
  expect(await foreign(other)).toHaveLength(1);
});

test.each([
  "10.1.2.3",
  "10.2.0.1",
  "10.3.9.9",
  "169.254.169.254",
  "127.0.0.1",
  "a.b.svc",
  "localhost",
])("%s is not outside, and what a cluster provides there is told of the cluster", async (host) => {
  const outside = external(host as "host", tcp(9000));
  const asking = componentOf("asking", [], { pods: {}, flows: () => ({ one: to(outside, "x") }) });
  expect(await rejections([], { beside: { asking } })).toEqual([
    expect.stringMatching(/^eu-test\/asking flows.one: .*\[outside-hosts\]$/),
  ]);
  const needing = componentOf("needing", [], {
    pods: {},
    flows: () => ({ page: to(pager, "pages", { team: "a" }) }),
  });
  const more = { needing, "needing-too": { ...needing, name: "needing-too" } };
  const provides = [provide(pager, outside)];
  const small = smallFleet([], { beside: more, euTest: { provides }, usTest: { provides } });
  expect((await build(small)).findings.map(formatFinding)).toEqual([
    expect.stringMatching(/^eu-test provides\[0\]: .*\[cluster-facts\]$/),
    expect.stringMatching(/^us-test provides\[0\]: .*\[cluster-facts\]$/),
  ]);
});

test.each([
  ["good.example.com", "clusters/eu-test.ts"],
  ["a bad one", "base/asking"],
])(
  "a bad host that a cluster chose is told at its file, unless %s was bad before",
  async (host, source) => {
    const asking = componentOf("asking", [], {
      ...{ pods: {}, options: { host } },
      flows: ({ options }) => ({ one: to(external(String(options["host"])), "x") }),
    });
    const { clusters, ...rest } = smallFleet([], { beside: { asking } });
    const choosing = clusters.map(({ stacks, ...cluster }, index) => ({
      ...cluster,
      stacks: stacks.map((one) =>
        index === 0 ? { ...one, choices: { asking: { host: "b d" } } } : one,
      ),
    }));
    const { findings } = await build({ ...rest, clusters: choosing });
    const told = findings.filter(({ object }) => object.startsWith("eu-test/"));
    expect(told.map((one) => `${one.source} ${one.check}`)).toEqual([`${source} outside-hosts`]);
  },
);

test("peers reach the pods' own port, clients that of the Service", () => {
  const ring = component({
    name: "ring",
    options: {},
    ports: {
      http: http(8080, { servicePort: 80, peers: "too" }),
      gossip: tcp(7946, { peers: true }),
    },
    flows: ({ own }) => ({
      client: to(own.ports.http, "asks"),
      peer: to(own.ports.gossip, "finds the others"),
    }),
    objects: ({ name, namespace, own, flows }): Resource[] => [
      service(own),
      headlessService(own),
      {
        apiVersion: "v1",
        kind: "ConfigMap",
        metadata: { name, namespace },
        data: { client: flows.client.url, peer: flows.peer.url },
      },
    ],
  });
  const fleet = fleetOf(undefined, [ring]);
  const portsOf = (one: { readonly [field: string]: unknown } | undefined) =>
    (one?.["spec"] as { ports: { port: number }[] }).ports.map(({ port }) => port);
  expect(objectsOf(fleet, "ring", "Service").map(portsOf)).toEqual([[80], [8080, 7946]]);
  expect(objectsOf(fleet, "ring", "ConfigMap")[0]?.["data"]).toEqual({
    client: "http://ring.observability.svc:80",
    peer: "ring-headless.observability.svc:7946",
  });
});
