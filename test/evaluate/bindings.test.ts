import { expect, test } from "@jest/globals";
import { build } from "../../sdk/check/build.ts";
import { formatFinding } from "../../sdk/model/finding.ts";
import { evaluate } from "../../sdk/evaluate/evaluate.ts";
import {
  application,
  bind,
  component,
  external,
  type Fleet,
  http,
  nobody,
  provide,
  type Resource,
  role,
  scrape,
  monitors,
  stack,
  to,
} from "../../sdk/index.ts";
import type { AnyComponent } from "../../sdk/model/component.ts";
import type { Cluster } from "../../sdk/model/cluster.ts";
import type { ComponentApplication } from "../../sdk/model/stack.ts";
import { observability, smallFleet } from "../small-fleet.ts";

const objectStore = role<undefined, { readonly region: string }>("object store");

const storing = (name: string) =>
  component({
    name,
    options: {},
    ports: { http: http(9000) },
    provides: ({ own }) => [
      provide(objectStore, own.ports.http, { gives: () => ({ region: name }) }),
    ],
    objects: () => [],
  });

/** Reads one store and writes to another; its ConfigMap says which. */
const backup = component({
  name: "backup",
  options: {},
  ports: { http: http(80) },
  flows: () => ({
    source: to(objectStore, "reads what is to be kept"),
    copies: to(objectStore, "keeps copies"),
  }),
  objects: ({ name, namespace, flows }): Resource[] => [
    {
      apiVersion: "v1",
      kind: "ConfigMap",
      metadata: { name, namespace },
      data: { source: flows.source.url, copies: flows.copies.url, region: flows.copies.region },
    },
  ],
});

const minio: AnyComponent = storing("minio");
const minioProvides = minio.provides!;

function changed(one: AnyComponent, change: Partial<AnyComponent>): AnyComponent {
  return { ...one, ...change };
}

const outside = (host: "s3.example.com" | "far.example.com") =>
  provide(objectStore, external(host), { gives: () => ({ region: host }) });

type Delivery = Partial<Pick<ComponentApplication, "binds" | "private">>;
type Running = Readonly<Record<string, AnyComponent | readonly [AnyComponent, Delivery]>>;

/** The small fleet, where us-test runs these applications and says this. */
function running(all: Running, usTest: Partial<Cluster> = {}): Fleet {
  const more = stack({
    name: "more",
    purpose: "tests",
    applications: Object.fromEntries(
      Object.entries(all).map(([name, one]) => {
        const [of, delivery] = "name" in one ? [one, {}] : one;
        const at = { namespace: observability, phase: "workloads", ...delivery } as const;
        return [name, application(of, at)];
      }),
    ),
  });
  const small = smallFleet([], { usTest });
  const clusters = small.clusters.map((one) =>
    one.name === "us-test" ? { ...one, stacks: [...one.stacks, more()] } : one,
  );
  return { ...small, clusters };
}

/** Laws about what the tests leave out: pods. */
const about = ["network-policies", "monitors", "own-pods"];

/** What is told, below the file to open. */
async function told(fleet: Fleet): Promise<string[]> {
  const { findings } = await build(fleet);
  return findings
    .filter(({ check }) => !about.includes(check))
    .map((finding) => `${finding.source}: ${formatFinding(finding)}`);
}

function copiesOf(fleet: Fleet): unknown {
  const { evaluated, findings } = evaluate(fleet);
  expect(findings.map(formatFinding)).toEqual([]);
  const { objects } = evaluated.clusters[1]!.applications.find(({ name }) => name === "backup")!;
  return objects.find(({ kind }) => kind === "ConfigMap")?.["data"];
}

test("each flow can mean another provider, a host that the cluster provides too", () => {
  const binds = [
    bind(objectStore, "minio", { flow: "source" }),
    bind(objectStore, "s3.example.com"),
  ];
  const provides = [outside("s3.example.com"), outside("far.example.com")];
  expect(copiesOf(running({ backup: [backup, { binds }], minio }, { provides }))).toEqual({
    source: "http://minio.observability.svc:9000",
    copies: "https://s3.example.com",
    region: "s3.example.com",
  });
});

test("the cluster's word about an application wins over the application's own, in one line", () => {
  const own = [bind(objectStore, "minio")];
  const all: Running = { backup: [backup, { binds: own }], minio };
  const provides = [outside("s3.example.com")];
  const copies = (binds: Cluster["binds"]) => copiesOf(running(all, { provides, binds: binds! }));
  expect(copies([])).toMatchObject({ region: "minio" });
  const whole = [bind(objectStore, "s3.example.com", { of: "backup" })];
  expect(copies(whole)).toMatchObject({
    source: "https://s3.example.com",
    region: "s3.example.com",
  });
  expect(copies([bind(objectStore, "s3.example.com", { of: "backup", flow: "copies" })])).toEqual({
    source: "http://minio.observability.svc:9000",
    copies: "https://s3.example.com",
    region: "s3.example.com",
  });
});

test("what is said of all comes after what an application says of itself, and can then be unused", async () => {
  const all: Running = { backup: [backup, { binds: [bind(objectStore, "minio")] }], minio };
  const provides = [outside("s3.example.com")];
  const binds = [bind(objectStore, "s3.example.com")];
  expect(await told(running(all, { provides, binds }))).toEqual([
    'clusters/us-test.ts: us-test: binds "object store" to "s3.example.com", and nobody whom that ' +
      "concerns asks for it (remove it, or bind what is asked) [binds]",
  ]);
});

test.each<[string, Running, Partial<Cluster>, string]>([
  [
    "a role twice by a component",
    {
      minio: changed(minio, {
        provides: (context) => [...minioProvides(context), ...minioProvides(context)],
      }),
    },
    {},
    'base/minio: us-test/minio provides[1]: provides "object store" a second time: nobody could say',
  ],
  [
    "a role twice by a cluster, at one host",
    {},
    { provides: [outside("s3.example.com"), outside("s3.example.com")] },
    'clusters/us-test.ts: us-test provides[1]: provides "object store" at "s3.example.com" a second',
  ],
  [
    "a role inside by a cluster",
    {},
    { provides: [provide(objectStore, null as never, { gives: () => ({ region: "" }) })] },
    "clusters/us-test.ts: us-test provides[0].at: is null: a map is needed",
  ],
  [
    "a binding twice",
    { minio },
    { binds: [bind(objectStore, "minio"), bind(objectStore, "minio")] },
    "clusters/us-test.ts: us-test binds[1]: is bound twice",
  ],
  [
    "a binding of an application that does not run",
    { backup, minio },
    { binds: [bind(objectStore, "minio", { of: "backpu" })] },
    'us-test binds[0]: is of "backpu", which this cluster does not run (did you mean "backup"?)',
  ],
  [
    "a flow of nobody",
    { backup, minio },
    { binds: [bind(objectStore, "minio", { flow: "copies" })] },
    'us-test binds[0]: is about the flow "copies" of nobody (say of which application: { of: "x"',
  ],
  [
    "a flow that is none",
    { backup: [backup, { binds: [bind(objectStore, "minio", { flow: "copeis" })] }], minio },
    {},
    'binds "object store" in the flow "copeis" to "minio", and nobody whom that concerns asks for it ' +
      '(did you mean "copies"?) [binds]',
  ],
  [
    "an application that binds another one",
    { backup: [backup, { binds: [bind(objectStore, "minio", { of: "minio" } as never)] }], minio },
    {},
    'apps/more.ts: */backup binds[0]: is of "minio": an application binds itself alone',
  ],
  [
    "a role that is not there yet",
    { backup, minio },
    { binds: [bind(undefined as never, "minio")] },
    "us-test binds[0].what: is missing: a map is needed [definitions]",
  ],
  [
    "a facet that is none",
    { backup, minio },
    { binds: [bind("ruls" as never, "minio")] },
    'us-test binds[0].what: is "ruls": "scrapes" or "rules" or',
  ],
])("%s is one finding", async (...[, all, usTest, says]) => {
  expect(await told(running(all, usTest))).toEqual([expect.stringContaining(says)]);
});

const scraping = component({
  name: "scraping",
  options: {},
  reads: { scrapes: (scrapes, { author }) => monitors(scrapes, author.namespace) },
  objects: () => [],
});
const scraped = (name: string) =>
  component({
    name,
    options: {},
    ports: { http: http(80) },
    flows: () => ({ store: to(objectStore, "keeps") }),
    scrapes: ({ own }) => [scrape(own.ports.http)],
    objects: () => [],
  });
const four = Object.fromEntries(["a", "b", "c", "d"].map((name) => [name, scraped(name)]));

test.each<[string, Running, Partial<Cluster>, string]>([
  [
    "a second reader that is not private",
    { ...four, minio, one: scraping, two: scraping },
    {},
    'us-test: needs one "reader of scrapes": "one" and "two" could be meant; needed by "a", "b", ' +
      '"c" and 1 more (say which: binds: [bind("scrapes", "one")]) [readers]',
  ],
  [
    "a misspelt binding of a cluster",
    { ...four, minio, one: scraping },
    { binds: [bind("scrapes", "oen" as string)] },
    'us-test: is bound to "oen" for "reader of scrapes", which this cluster does not run; needed by ' +
      '"a", "b", "c" and 1 more (did you mean "one"?) [readers]',
  ],
  [
    "a role that nobody plays",
    { ...four, one: scraping },
    {},
    'us-test: needs one "object store": nobody on this cluster is one; needed by "a", "b", "c" and ' +
      "1 more (run an application that provides it, or say where it is outside: " +
      'provides: [provide(objectStore, external("<host>"))]) [flows]',
  ],
  [
    "a facet that nobody reads",
    { ...four, minio },
    {},
    'us-test: needs one "reader of scrapes": nobody on this cluster is one; needed by "a", "b", ' +
      '"c" and 1 more (run an application that reads them, or say binds: ' +
      '[bind("scrapes", nobody("<why>"))]) [readers]',
  ],
])(
  "%s is one finding at the cluster's file, however many need it",
  async (...[, all, usTest, says]) => {
    expect(await told(running(all, usTest))).toEqual([`clusters/us-test.ts: ${says}`]);
  },
);

test.each(["provides", "flows"] as const)(
  "whoever needs one whose %s fails is told nothing of its own",
  async (member) => {
    const broken = changed(minio, {
      [member]: () => {
        throw new Error("no such thing");
      },
    });
    const binds = [bind(objectStore, "minio", { of: "a" })];
    const all: Running = { ...four, minio: broken, one: scraping };
    expect(await told(running(all, { binds }))).toEqual([
      "base/minio: us-test/minio: Cannot evaluate: no such thing [evaluate]",
    ]);
  },
);

test("dashboards go to all who read them, and to those who are named", () => {
  const shows = component({
    name: "shows",
    options: {},
    reads: { dashboards: "inside" },
    objects: ({ name, namespace, read }): Resource[] => [
      {
        apiVersion: "v1",
        kind: "ConfigMap",
        metadata: { name, namespace },
        data: { of: read.dashboards.map(({ by }) => by.name).join() },
      },
    ],
  });
  const shown = component({
    name: "shown",
    options: {},
    dashboards: [{ uid: "shown", title: "Shown" }],
    objects: () => [],
  });
  const of = (binds: Cluster["binds"]) => {
    const { evaluated } = evaluate(
      running({ one: shows, shown, two: shows, three: shows }, { binds: binds! }),
    );
    return evaluated.clusters[1]!.applications.flatMap(({ objects }) =>
      objects.flatMap((object) => (object.kind === "ConfigMap" ? [object["data"]] : [])),
    );
  };
  expect(of([])).toEqual([{ of: "shown" }, { of: "shown" }, { of: "shown" }]);
  expect(of([bind("dashboards", ["one", "two"])])).toEqual([
    { of: "shown" },
    { of: "" },
    { of: "shown" },
  ]);
  expect(of([bind("dashboards", nobody("seen elsewhere"))])).toEqual([
    { of: "" },
    { of: "" },
    { of: "" },
  ]);
});

test("rules follow the scrapes to a reader that reads rules, and to no other", () => {
  const agent = changed(scraping, { name: "agent" });
  const evaluating = component({
    name: "evaluating",
    options: {},
    reads: { scrapes: "inside", rules: "inside" },
    objects: () => [],
  });
  const a = changed(scraped("a"), { rules: [{ name: "a", rules: [] }] });
  const readers = (delivery: Delivery, binds: Cluster["binds"] = []) => {
    const all: Running = {
      ...{ a: [a, delivery], minio, agent, open: evaluating },
      mine: [evaluating, { private: true }],
    };
    const { evaluated } = evaluate(running(all, { binds }));
    return evaluated.clusters[1]!.applications.find(({ name }) => name === "a")!.readers;
  };
  const mine = bind("scrapes", "mine");
  const byAgent = bind("scrapes", "agent");
  expect(readers({ binds: [mine] })).toEqual({ scrapes: "mine", rules: "mine" });
  expect(readers({ binds: [byAgent] })).toEqual({ scrapes: "agent", rules: "open" });
  expect(readers({}, [mine])).toEqual({ scrapes: "mine", rules: "mine" });
  expect(readers({ binds: [byAgent] }, [mine])).toEqual({ scrapes: "agent", rules: "mine" });
  expect(readers({ binds: [byAgent] }, [bind("scrapes", "mine", { of: "a" })])).toEqual({
    ...{ scrapes: "mine", rules: "mine" },
  });
});
