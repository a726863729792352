import { expect, test } from "@jest/globals";
import { build } from "../../sdk/check/build.ts";
import {
  addresses,
  bucketShape,
  external,
  component,
  from,
  http,
  type OwnPort,
  provide,
  role,
  scrape,
  shape,
  monitors,
  to,
} from "../../sdk/index.ts";
import type { AnyComponent } from "../../sdk/model/component.ts";
import { formatFindings } from "../../sdk/check/format-findings.ts";
import { formatFinding } from "../../sdk/model/finding.ts";
import type { Flow } from "../../sdk/model/flow.ts";
import { brokenAt, pathsOf, strange } from "../broken-copies.ts";
import { rejections } from "../rejections.ts";
import { deployment } from "../shapes/workload.ts";
import { componentOf, smallFleet } from "../small-fleet.ts";

const store = role<undefined, { readonly key: string }>("store", undefined, { key: shape.text });

const asking = askingAs("asking");

function askingAs(name: string): AnyComponent {
  return componentOf(name, [], {
    ports: { http: http(80) },
    flows: () => ({ store: to(store, "keeps") }),
  });
}

/** What each member yields that is as it should be; ports are its own. */
const right = {
  provides: (port: unknown) => [provide(store, port as never, { gives: () => ({ key: "a" }) })],
  flows: (port: unknown) => ({ own: to(port as OwnPort, "finds the others") }),
  scrapes: (port: unknown) => [scrape(port as never)],
  rules: () => [{ name: "a", rules: [{ record: "a:b:c", expr: "vector(1)" }] }],
  logRules: () => [
    { tenant: "a", groups: [{ name: "a", rules: [{ record: "a:b:c", expr: "1" }] }] },
  ],
  ruleTests: () => [],
  routing: () => ({
    route: {
      ...{ receiver: "a", groupBy: [], groupWait: "1m", groupInterval: "1m", repeatInterval: "1h" },
      routes: [{ receiver: "a", matchers: [{ label: "a", operator: "=", value: "b" }] }],
    },
    receivers: [{ name: "a", integrations: [] }],
    inhibitions: [{ source: [], target: [], equal: ["a"] }],
    timeIntervals: [{ name: "a" }],
    heartbeat: { alertname: "Watchdog" },
  }),
} satisfies Partial<Record<keyof AnyComponent, (port: unknown) => unknown>>;

type Member = keyof typeof right;
const members = Object.keys(right) as Member[];

/** A component that reads and says all there is, where one member yields something else. */
function saying(member: Member, other: (port: unknown) => unknown): AnyComponent {
  const all = Object.fromEntries(
    Object.entries({ ...right, [member]: other }).map(([name, yields]) => [
      name,
      (context: { own?: { ports: { http: unknown } } }) => yields(context.own?.ports.http),
    ]),
  );
  return componentOf("saying", [], {
    ports: { http: http(80) },
    reads: {
      scrapes: (scrapes, { author }) => monitors(scrapes, author.namespace),
      rules: "inside",
      logRules: "inside",
    },
    ...all,
  });
}

/** Who is told of, but for the laws about what the tests leave out. */
async function blamed(beside: Readonly<Record<string, AnyComponent>>): Promise<string[]> {
  const { findings, evaluated } = await build(smallFleet([], { beside }));
  expect(evaluated.clusters).toHaveLength(2);
  const early = findings.filter(({ check }) => /^(evaluate|flows|values|readers)$/.test(check));
  return early.map(formatFinding);
}

/** A fleet takes a while, so what each shape tries is every path by one strange value, in turn. */
test.each(members)("%s of any shape are findings of their component alone", async (member) => {
  const port = { port: "own" };
  const paths = [[], ...pathsOf(right[member](port))].filter(
    (path) => !path.includes("port") || path.at(-1) === "port",
  );
  for (const [index, path] of paths.entries()) {
    const by = strange[index % strange.length];
    const broken = (own: unknown) => brokenAt(right[member](own), path, by);
    const lines = await blamed({ asking, saying: saying(member, broken) });
    const others = lines.filter(
      (line) => !/^(eu-test|us-test|neutral\.invalid)\/saying/.test(line),
    );
    expect([path, by, others]).toEqual([path, by, []]);
  }
});

test.each(members)("a list for %s that is none is told, by its name", async (member) => {
  const lines = await blamed({ asking, saying: saying(member, () => "text") });
  expect([...new Set(lines)]).toContainEqual(
    expect.stringMatching(new RegExp(`/saying ${member}: is "text": a (list|map) is needed`)),
  );
});

const random: [Member, (port: unknown) => unknown][] = [
  ["flows", (port) => ({ own: to(port as OwnPort, `finds ${Math.random()}`) })],
  ["logRules", () => [{ name: "a", tenant: `a${Math.random()}`, rules: [] }]],
  ["provides", (port) => right.provides(port).map((one) => ({ ...one, host: `${Math.random()}` }))],
  ["routing", () => ({ ...right.routing(), heartbeat: { a: String(Math.random()) } })],
  ["rules", () => [{ name: `a${Math.random()}`, rules: [] }]],
  ["ruleTests", () => [{ alert: `a${Math.random()}` }]],
  ["scrapes", (port) => [scrape(port as never, { interval: `${Math.random()}s` })]],
];

test.each(random)(
  "bad input 106: random %s are caught by a second call",
  async (member, yields) => {
    const lines = await blamed({ asking, saying: saying(member, yields) });
    expect(lines).toContainEqual(
      expect.stringContaining("yields something else when it is called"),
    );
    expect(lines.every((line) => line.includes("/saying "))).toBe(true);
  },
);

test.each<[string, () => unknown, string]>([
  ["fail", () => fails("no key"), "` fails: no key"],
  [
    "are random",
    () => ({ key: String(Math.random()) }),
    "` yields something else when it is called again",
  ],
  ["are no map", () => "key", "` yields no map"],
  ["are called otherwise", () => ({ kay: "a" }), ".kay` is nothing that can be said here"],
  ["are of another kind", () => ({ key: 1 }), ".key` is 1: a text is needed"],
])("gifts that %s are one finding, however many ask", async (_, gives, says) => {
  const beside = {
    asking,
    "asking-too": askingAs("asking-too"),
    giving: component({
      name: "giving",
      options: {},
      ports: { http: http(80) },
      provides: ({ own }) => [provide(store, own.ports.http, { gives: gives as never })],
      objects: ({ own }) => [deployment(own)],
    }),
  };
  const { findings } = await build(smallFleet([], { beside }));
  const lines = formatFindings(findings, ["eu-test", "us-test"]).split("\n");
  const asks = `asks "giving" for "store", whose \`gives${says}`;
  expect(lines.slice(1)).toEqual([
    expect.stringContaining(`*: ${asks}; needed by "asking" and "asking-too"`),
    ...["", "1 finding"],
  ]);
});

test.each<[string, () => unknown, string]>([
  ["fails", () => fails("no monitor"), "Cannot evaluate: no monitor"],
  ["is random", () => [{ kind: Math.random() }], "yields something else when it is called again"],
  ["makes no list", () => null, "is null: a list is needed"],
])("a printer that %s is one finding, however many it reads", async (_, print, says) => {
  const scraped = (name: string) =>
    component({
      name,
      options: {},
      ports: { http: http(80) },
      scrapes: ({ own }) => [scrape(own.ports.http)],
      objects: () => [],
    });
  const reading = componentOf("reading", [], { reads: { scrapes: print as never } });
  const beside = { one: scraped("one"), reading, two: scraped("two") };
  const { findings } = await build(smallFleet([], { beside }));
  const lines = formatFindings(findings, ["eu-test", "us-test"]).split("\n");
  expect(lines.slice(1)).toEqual([
    expect.stringContaining(`*: is read by "reading", which ${says}; needed by "one" and "two"`),
    ...["", "1 finding"],
  ]);
});

test.each<[string, object, string]>([
  [
    "both an alert and a recording",
    { alert: "A", record: "a:b:c" },
    'is the alert "A" and the record "a:b:c" at once',
  ],
  ["neither of the two", {}, "neither alerts nor records"],
])("bad input 63: a rule that is %s is one finding, whoever prints it", async (_, names, says) => {
  const rule = { ...names, expr: "up == 0" } as never;
  const reading = componentOf("reading", [], { reads: { rules: () => fails("what is it?") } });
  const beside = {
    reading,
    saying: componentOf("saying", [], { rules: [{ name: "a", rules: [rule] }] }),
  };
  const { findings } = await build(smallFleet([], { beside }));
  const lines = formatFindings(findings, ["eu-test", "us-test"]).split("\n");
  expect(lines.slice(1)).toEqual([
    expect.stringContaining(`*/saying component.rules[0].rules[0]: ${says}`),
    ...["", "1 finding"],
  ]);
});

test.each<[string, (own: Own) => unknown, string]>([
  [
    "to all its pods",
    (own) => to(cast<OwnPort>(own), "x"),
    "it leads to no port (to(own.ports.x, ...) names",
  ],
  [
    "to nothing that is known",
    () => to(cast<OwnPort>({ kind: "moon" }), "x"),
    'nobody connects to "moon"',
  ],
  [
    "from a role",
    ({ ports }) => from(cast(store), ports.http, "x"),
    "it comes from nobody who could",
  ],
  [
    "from a host outside",
    ({ ports }) => from(cast(external("example.com")), ports.http, "x"),
    "it comes from nobody",
  ],
  ["from its port", ({ ports }) => from(cast(ports.http), ports.http, "x"), "it comes from nobody"],
  [
    "from addresses that are none",
    ({ ports }) => from(addresses(["10.0.0.0/8", "10.0.0.1"]), ports.http, "x"),
    'ranges[1]: Cannot connect (x): "10.0.0.1" is no range of addresses',
  ],
  [
    "from everybody",
    ({ ports }) => from(addresses(["0.0.0.0/0"]), ports.http, "x"),
    "0.0.0.0/0 is everybody (name the ranges",
  ],
  [
    "from no addresses",
    ({ ports }) => from(addresses([]), ports.http, "x"),
    "ranges: Cannot connect (x): names nobody (leave",
  ],
  [
    "by no pods",
    ({ ports }) => to(ports.http, "x", { by: cast({}) }),
    "by[0]: Cannot connect (x): is no",
  ],
  ["that is none", () => "x", "it is no flow (to(...) or from(...) is)"],
])("a flow %s is one finding", async (_, flow, says) => {
  const connecting = componentOf("connecting", [], {
    ports: { http: http(80) },
    flows: ({ own }) => ({ one: flow(own as never) as Flow }),
  });
  const lines = await rejections([], { beside: { connecting } });
  expect(lines).toEqual([expect.stringContaining(says)]);
  expect(lines[0]).toContain("eu-test/connecting flows.one");
});

interface Own {
  readonly ports: { readonly http: OwnPort };
}

/** What the types forbid. */
function cast<T>(value: unknown): T {
  return value as T;
}

function fails(message: string): never {
  throw new Error(message);
}

test("a bucket without credentials is told both ways to have some", () => {
  const bucket = (credentials: object) =>
    bucketShape({ kind: "gcs", bucket: "blocks", credentials }, "gives").map(
      ({ field, message }) => `${field} ${message}`,
    );
  expect(bucket({})).toEqual([
    "gives.credentials is empty: secret, or serviceAccount where the provider knows it, is needed",
  ]);
  expect(bucket({ serviceAccount: {} })).toEqual([]);
});
