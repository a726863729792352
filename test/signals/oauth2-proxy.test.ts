import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { redirectUrl } from "../../base/oauth2-proxy/config.ts";
import { oauth2ProxyMetrics } from "../../base/oauth2-proxy/metrics.ts";
import { folders } from "../../base/oauth2-proxy/workload.ts";
import { clusters, objectOf } from "../base/evaluated.ts";
import type { Daemon } from "../judges/daemon.ts";
import { oauth2ProxyRefusal, oauth2ProxyTest } from "../judges/oauth2-proxy.ts";
import { plainFolder } from "../write/sandbox.ts";
import {
  type IdentityProviderHere,
  type Person,
  startIdentityProvider,
} from "./identity-provider.ts";
import {
  browser,
  type Oauth2ProxyHere,
  oauth2ProxyHere,
  type PagesHere,
  startPages,
  url,
} from "./oauth2-proxy.ts";

// Two replicas before pages that note who asks for them, and an identity provider.
const minute = 60_000;
const folder = plainFolder();
const ada: Person = {
  ...{ sub: "0815", email: "ada@example.com", email_verified: true },
  groups: ["on-call", "cooks"],
};
const client = { id: "here", secret: "secret-of-here", redirectUrl: redirectUrl(url) };

let provider: IdentityProviderHere;
let pages: PagesHere;
let proxy: Oauth2ProxyHere;
let other: Oauth2ProxyHere;
const running: Daemon[] = [];

beforeAll(async () => {
  provider = await startIdentityProvider(ada, client);
  pages = await startPages();
  proxy = await oauth2ProxyHere(join(folder, "one"), shown());
  other = await oauth2ProxyHere(join(folder, "other"), shown());
  running.push(await proxy.start(), await other.start());
}, minute);

afterAll(async () => {
  await Promise.all(running.map((daemon) => daemon.stop()));
  await provider?.stop();
  await pages?.stop();
});

/** Who logs in meanwhile. */
async function as<T>(person: Partial<Person>, act: () => Promise<T>): Promise<T> {
  provider.person = { ...ada, ...person };
  try {
    return await act();
  } finally {
    provider.person = ada;
  }
}

const proxies = clusters.flatMap(({ facts, applications }) =>
  applications
    .filter(({ component }) => component.name === "oauth2-proxy")
    .map((application) => ({ application, of: `${facts.name}/${application.name}` })),
);

test.each(proxies)("oauth2-proxy takes the configuration of $of", async ({ application, of }) => {
  const at = join(folder, of.replace("/", "-"));
  mkdirSync(at);
  for (const name of ["client-secret", "cookie-secret"])
    writeFileSync(join(at, name), "0".repeat(32));
  const text = objectOf(application, "ConfigMap").data?.["oauth2-proxy.cfg"] ?? "";
  const file = join(at, "oauth2-proxy.cfg");
  writeFileSync(file, text.replaceAll(folders.secrets, at));
  expect(await oauth2ProxyTest(file)).toMatchObject({ ok: true });
});

test("what would let in somebody else, or nobody, it refuses", async () => {
  const text = readFileSync(proxy.file, "utf8");
  const file = join(folder, "wrong.cfg");
  const refusal = async (wrong: string) => {
    expect(wrong).not.toBe(text);
    writeFileSync(file, wrong);
    const { ok, output } = await oauth2ProxyTest(file);
    return ok ? "taken" : output;
  };
  expect(await refusal(`${text}allowed_group = "on-call"\n`)).toContain("allowed_group");
  expect(await refusal(text.replace(/email_domains = .*/, ""))).toContain("email-domain");
  expect(await refusal(text.replace(/cookie_secret_file = .*/, ""))).toContain("cookie-secret");
  expect(await refusal(text.replace('"8h"', '"a day"'))).toContain("cookie_expire");
  const short = await oauth2ProxyHere(join(folder, "short"), shown(), "too short");
  expect((await oauth2ProxyTest(short.file)).output).toContain("16, 24, or 32 bytes");
});

const shown = () => ({
  issuer: provider.issuer,
  shows: { url: pages.url, seconds: 2, closed: ["/-/reload", "/debug/"] },
});

test(
  "it does not start with an issuer that calls itself otherwise, or that is not there",
  async () => {
    const foreign = await startIdentityProvider(ada, client, "https://login.example.com");
    const misled = await oauth2ProxyHere(join(folder, "foreign"), {
      ...shown(),
      issuer: foreign.issuer,
    });
    const refused = await oauth2ProxyRefusal(misled.file);
    await foreign.stop();
    expect(refused).toMatchObject({ ok: false });
    expect(refused.output).toContain("https://login.example.com");
    expect(await oauth2ProxyRefusal(misled.file)).toMatchObject({ ok: false });
  },
  minute,
);

test("who has not logged in is sent to the identity provider, and the pages hear nothing of it", async () => {
  const before = pages.seen.length;
  const { status, location = "", cookies } = await browser(proxy.at).ask("/alerts?state=firing");
  expect(status).toBe(302);
  const { origin, pathname, searchParams } = new URL(location);
  expect(origin + pathname).toBe(`${provider.issuer}/authorize`);
  expect(Object.fromEntries(searchParams)).toMatchObject({
    ...{ client_id: "here", redirect_uri: client.redirectUrl, response_type: "code" },
    ...{ scope: "openid email profile groups", code_challenge_method: "S256" },
    nonce: expect.stringMatching(/.{20}/),
  });
  expect(cookies.length).toBeGreaterThan(0);
  for (const cookie of cookies) expect(cookie).toMatch(/^__Host-.*HttpOnly; Secure; SameSite=Lax$/);
  expect(pages.seen).toHaveLength(before);
});

test("who logs in comes to the page that they asked for, and the pages are told who it is", async () => {
  const somebody = browser(proxy.at);
  const answer = await somebody.open("/alerts?state=firing");
  expect(answer).toMatchObject({ status: 200, body: "a page" });
  expect(pages.seen.at(-1)).toMatchObject({
    path: "/alerts?state=firing",
    headers: {
      ...{ "x-forwarded-user": "0815", "x-forwarded-email": "ada@example.com" },
      "x-forwarded-groups": "on-call,cooks",
    },
  });
  expect([...somebody.cookies.keys()]).toEqual(["__Host-oauth2-proxy"]);
});

test.each([
  ...["/-/reload", "/-/reload?a=b", "/%2d/reload", "/-%2Freload", "/-/%72eload"],
  ...["//-/reload", "/-//reload", "/./-/reload", "/alerts/../-/reload", "/a/%2e%2e/-/reload"],
  ...["/debug/pprof/heap", "/debug/", "/d%65bug/pprof/", "/-/ready/../../debug/pprof/"],
])("a path that is closed leads nobody to the pages, not even written as %s", async (path) => {
  const somebody = browser(proxy.at);
  await somebody.open("/");
  const before = pages.seen.length;
  for (const method of ["GET", "POST", "PUT"]) {
    const { status, location = "" } = await somebody.ask(path, {}, method);
    // Led to the path as it is usually written, which is closed.
    if (location) expect(location).toMatch(/^[/]-[/]reload$|^[/]debug[/]/);
    else expect([method, status]).toEqual([method, 404]);
  }
  expect(pages.seen.slice(before).map((one) => one.path)).toEqual([]);
});

test("what only begins or ends like a closed path is shown", async () => {
  const somebody = browser(proxy.at);
  for (const path of ["/-/ready", "/-/reload/", "/debugging", "/query?g0.expr=/-/reload"]) {
    expect(await somebody.open(path)).toMatchObject({ status: 200, body: "a page" });
  }
});

test("who a visitor says they are never reaches the pages", async () => {
  const somebody = browser(proxy.at);
  await somebody.open("/");
  const lies = {
    ...{ "X-Forwarded-User": "root", "x-forwarded-email": "eve@example.com" },
    ...{ "X-Forwarded-Groups": "admins", "X-Forwarded-Preferred-Username": "root" },
  };
  expect(await somebody.ask("/", lies)).toMatchObject({ status: 200 });
  const { headers = {} } = pages.seen.at(-1) ?? {};
  expect(headers).toMatchObject({
    ...{ "x-forwarded-user": "0815", "x-forwarded-email": "ada@example.com" },
    "x-forwarded-groups": "on-call,cooks",
  });
  for (const lie of ["root", "eve", "admins"]) expect(JSON.stringify(headers)).not.toContain(lie);
  const before = pages.seen.length;
  expect(await browser(proxy.at).ask("/", lies)).toMatchObject({ status: 302 });
  expect(pages.seen).toHaveLength(before);
});

test.each<[string, Partial<Person>]>([
  ["of no group that may", { groups: ["cooks"] }],
  ["of no group at all", { groups: [] }],
  ["with an address elsewhere", { email: "ada@example.com.evil.example" }],
  ["whose address nobody has verified", { email_verified: false }],
])("somebody %s is not let in", async (_, person) => {
  const before = pages.seen.length;
  const somebody = browser(proxy.at);
  const { status } = await as(person, () => somebody.open("/"));
  expect(status).toBeGreaterThanOrEqual(403);
  expect(await somebody.ask("/")).toMatchObject({ status: 302 });
  expect(pages.seen).toHaveLength(before);
});

test(
  "either replica takes a login, and none takes one that was changed, made elsewhere or begun by another",
  async () => {
    const somebody = browser(proxy.at);
    await somebody.open("/");
    const [[name = "", login = ""] = []] = somebody.cookies;
    somebody.at = other.at;
    expect(await somebody.ask("/")).toMatchObject({ status: 200 });
    somebody.cookies.set(
      name,
      login.replace(/^./, (first) => (first === "a" ? "b" : "a")),
    );
    expect(await somebody.ask("/")).toMatchObject({ status: 302 });

    const secret = "fedcba9876543210fedcba9876543210";
    const elsewhere = await oauth2ProxyHere(join(folder, "elsewhere"), shown(), secret);
    running.push(await elsewhere.start());
    somebody.at = elsewhere.at;
    somebody.cookies.set(name, login);
    expect(await somebody.ask("/")).toMatchObject({ status: 302 });

    // A link with a code of another's login.
    const { location = "" } = await browser(proxy.at).ask("/");
    const back = await fetch(location, { redirect: "manual" });
    const { pathname, search } = new URL(back.headers.get("location") ?? "");
    const victim = browser(proxy.at);
    expect(await victim.ask(pathname + search)).toMatchObject({ status: 403 });
    expect([...victim.cookies.keys()]).toEqual([]);
  },
  minute,
);

test("a link to the login leads nowhere else afterwards", async () => {
  const somebody = browser(proxy.at);
  const rd = encodeURIComponent("https://evil.example/");
  const { status } = await somebody.open(`/oauth2/start?rd=${rd}`);
  expect([status, pages.seen.at(-1)?.path]).toEqual([200, "/"]);
});

test("pages that are away are a 502, which is counted, and the log has no query", async () => {
  const gone = await oauth2ProxyHere(join(folder, "gone"), {
    ...shown(),
    shows: { url: "http://127.0.0.1:1", seconds: 2, closed: [] },
  });
  const daemon = await gone.start();
  running.push(daemon);
  expect(await browser(gone.at).open("/alerts?state=firing")).toMatchObject({ status: 502 });
  const exposition = await (await fetch(gone.metrics)).text();
  expect(exposition).toContain('oauth2_proxy_requests_total{code="502"} 1');
  const exposed = [...exposition.matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name);
  expect(Object.keys(oauth2ProxyMetrics.metrics).filter((name) => !exposed.includes(name))).toEqual(
    [],
  );
  const log = readFileSync(daemon.log, "utf8");
  expect(log).toContain("AuthSuccess");
  expect(log).not.toContain("state=firing");
});
