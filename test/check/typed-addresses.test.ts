import { expect, test } from "@jest/globals";
import { apiServer, external, http, type OwnPods, tcp, to } from "../../sdk/index.ts";
import type { Flows } from "../../sdk/model/flow.ts";
import { addressesIn } from "../../sdk/read/addresses-in.ts";
import { rejections } from "../rejections.ts";
import type { Changes } from "../small-fleet.ts";
import { configMap, containerWith, labels, service, serviceAccount } from "../small-objects.ts";

test.each([
  ["https://a.example.com/path?x=1", "a.example.com:443"],
  ["http://user@A.example.com", "a.example.com:80"],
  ["postgres://db.example.com/shop", "db.example.com"],
  ["redis.shop.svc.cluster.local:6379", "redis.shop.svc:6379"],
  ["http://redis.shop.svc:80/", "redis.shop.svc:80"],
  ["redis.shop.svc", "redis.shop.svc"],
  ["kafka-0.kafka-headless.shop.svc", "kafka-0.kafka-headless.shop.svc"],
  ["dnssrv+_http._tcp.web.shop.svc", "_http._tcp.web.shop.svc"],
  ["_http._tcp.web.shop.svc.cluster.local", "_http._tcp.web.shop.svc"],
  ["dns+web.shop.svc:80", "web.shop.svc:80"],
  ["dns:///web.shop.svc:80", "web.shop.svc:80"],
  ["192.0.2.1:5432", "192.0.2.1:5432"],
  ["a.example.com:80,b.example.com:81", "a.example.com:80 b.example.com:81"],
])("%s names %s", (text, names) => {
  expect(
    addressesIn(text)
      .map(({ host, port }) => (port ? `${host}:${port}` : host))
      .join(" "),
  ).toBe(names);
});

test.each([
  ...[
    "http://localhost:80",
    "127.0.0.1:80",
    "0.0.0.0:80",
    ":8080",
    "file:///etc/a.b:80",
    "$(HOST):80",
  ],
  ...[
    "https://$(HOST)",
    "${HOST}.example.com:80",
    "1.2.3",
    "a.example.com",
    "12:30",
    "^(veth.*|cali.*)$",
  ],
])("%s names nobody", (text) => {
  expect(addressesIn(text)).toEqual([]);
});

/** The addresses that are refused of a program with these fields and flows, told by its arguments or variables. */
async function said(
  fields: object,
  flowsOf: (own: OwnPods) => Flows = () => ({}),
): Promise<string[]> {
  const example: Changes["example"] = {
    ports: { http: http(80, { peers: "too" }) },
    labels: () => labels,
    flows: ({ own }) => flowsOf(own as unknown as OwnPods),
  };
  const services = ["example", "example-headless"].map((name) => service(name));
  const lines = await rejections([...containerWith(fields), ...services], { example });
  return lines.map((line) => /: names (\S+), which no flow/.exec(line)?.[1] ?? line);
}

test("a flow is to the same host and the same port", async () => {
  const store = to(external("store.example.com", tcp(5432)), "keeps");
  const asking = (value: string) => said({ env: [{ name: "STORE", value }] }, () => ({ store }));
  expect(await asking("store.example.com:5432")).toEqual([]);
  expect(await asking("postgres://store.example.com/shop")).toEqual([]);
  expect(await asking("store.example.com:5433")).toEqual(["store.example.com:5433"]);
  expect(await asking("other.example.com:5432")).toEqual(["other.example.com:5432"]);
});

const ring = (own: OwnPods): Flows => ({ ring: to(own.ports["http"]!, "ring") });

test("a flow to peers leads to their Services and to each replica, and without one nothing does", async () => {
  const services = ["example", "example-headless", "example-0.example-headless"];
  for (const service of [...services, "example-12.example-headless"]) {
    const host = `${service}.observability.svc:80`;
    const joining = { args: [`--join=${host}`] };
    expect(await said(joining, ring)).toEqual([]);
    expect(await said(joining)).toEqual([host]);
  }
});

test("a flow to peers leads to no pods of others, nor past the headless Service", async () => {
  for (const service of ["other-0.example-headless", "example-0.example"]) {
    const host = `${service}.observability.svc:80`;
    expect(await said({ args: [`--join=${host}`] }, ring)).toEqual([host]);
  }
});

test("SRV records are those of the port that a flow leads to", async () => {
  const record = (port: string) => `${port}.example-headless.observability.svc`;
  const finding = (port: string) => said({ args: [`--join=dnssrv+${record(port)}`] }, ring);
  expect(await finding("_http._tcp")).toEqual([]);
  expect(await finding("_htpp._tcp")).toEqual([record("_htpp._tcp")]);
  expect(await finding("_http._udp")).toEqual([record("_http._udp")]);
});

test("the API server has a name that a flow leads to", async () => {
  const asking = { args: ["--server=https://kubernetes.default.svc"] };
  expect(await said(asking, () => ({ api: to(apiServer, "reads") }))).toEqual([]);
  expect(await said(asking)).toEqual(["kubernetes.default.svc:443"]);
});

test("where others find a program is no connection of its own", async () => {
  expect(await said({ args: ["--web.external-url=https://web.example.com"] })).toEqual([]);
  expect(await said({ env: [{ name: "ROOT_URL", value: "https://web.example.com" }] })).toEqual([]);
});

/** Two programs that are told these by the variable STORE, of which the first alone may connect to the store. */
async function saidToBoth(toFirst: string, toSecond: string): Promise<string[]> {
  const store = external("store.example.com", tcp(5432));
  const second = { "app.kubernetes.io/name": "second" };
  const env = (value: string) => ({ env: [{ name: "STORE", value }] });
  const [, other] = JSON.parse(
    JSON.stringify(containerWith(env(toSecond))).replaceAll("web", "second"),
  ) as [object, object];
  const account = serviceAccount("second");
  const example: Changes["example"] = {
    pods: {
      first: { ports: { http: http(80) }, labels: () => labels },
      second: { ports: { http: http(80) }, labels: () => second },
    },
    flows: ({ own }) => {
      const { first } = own as unknown as { readonly first: OwnPods };
      return { store: to(store, "keeps", { by: first }) };
    },
  };
  return rejections([...containerWith(env(toFirst)), account, other], { example });
}

test("a flow is of the pods that open it, and no other program's of the application", async () => {
  const host = "store.example.com:5432";
  expect(await saidToBoth(host, "")).toEqual([]);
  expect(await saidToBoth("", host)).toEqual([
    expect.stringContaining(`names ${host}, which no flow of "example-second" leads to`),
  ]);
  // Both are told the same, as by one list of variables.
  expect(await saidToBoth(host, host)).toEqual([]);
});

test("in a file only names of Services count", async () => {
  const file = (text: string) => rejections([configMap("a", { "a.yaml": text })]);
  expect(await file("site: https://web.example.com\n")).toEqual([]);
  expect(await file("# http://redis.shop.svc\nstore: []\n")).toEqual([]);
  expect(await file("stores: [redis.shop.svc:6379]\n")).toEqual([
    expect.stringContaining('data["a.yaml"], stores[0]: names redis.shop.svc:6379, which no flow'),
  ]);
});
