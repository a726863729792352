import { expect, test } from "@jest/globals";
import { config, type Surroundings } from "../../base/nginx/config.ts";
import { block, line, printDirectives } from "../../base/nginx/directive.ts";
import type { StoreHost } from "../../base/nginx/hosts.ts";
import { type NginxOptions, options } from "../../base/nginx/options.ts";
import { refuse } from "../../base/nginx/refusals.ts";

const read = { may: "read", paths: ["/query"], seconds: 60 } as const;
const write = { may: "write", paths: ["/push"], seconds: 30 } as const;
const loki: StoreHost = {
  ...{ store: "loki", at: "loki.observability.svc:3100", doors: [read, write] },
  headers: new Map([
    ["platform", { "X-Scope-OrgID": "platform" }],
    ["shop", { "X-Scope-OrgID": "shop" }],
  ]),
};
const prometheus: StoreHost = {
  ...{ store: "prometheus", at: "prometheus.observability.svc:9090", doors: [read] },
  headers: new Map([
    ["platform", {}],
    ["shop", {}],
  ]),
};
const surroundings: Surroundings = {
  ...{ listens: ["8080"], status: "127.0.0.1:8081", domain: "example.com" },
  folders: { users: "/users", temporary: "/tmp" },
  hosts: [loki, prometheus],
};
const users = {
  admin: { tenant: "platform", may: "read" },
  agent: { tenant: "shop", may: "write" },
} as const;

/** The lines of a block that begins so. */
function inside(text: string, head: string): string[] {
  const [, rest = ""] = text.split(`${head} {\n`);
  return rest.slice(0, rest.indexOf("}")).trim().split(/\n */);
}

test("a user is known at a store for one of two things, and as one tenant", () => {
  const text = config({ ...options, users }, surroundings);
  const of = (variable: string) => inside(text, `map $remote_user $store_${variable}`);
  expect(of("loki_readers")).toEqual(["default /dev/null;", "~^admin$ /users/admin;"]);
  expect(of("loki_writers")).toEqual(["default /dev/null;", "~^agent$ /users/agent;"]);
  expect(of("loki_x_scope_orgid")).toEqual([
    ...['default "";', "~^admin$ platform;", "~^agent$ shop;"],
  ]);
  // It keeps no tenants apart, and takes no samples.
  expect(of("prometheus_readers")).toEqual(["default /dev/null;", "~^admin$ /users/admin;"]);
  expect(text).not.toContain("prometheus_writers");
});

test("a host without a password has one tenant, and no push", () => {
  const hosts = { loki: { authentication: false, tenant: "shop" } } as const;
  const text = config({ ...options, users, hosts }, { ...surroundings, hosts: [loki] });
  expect(text).not.toMatch(/auth_basic|push|remote_user \$/);
  expect(text).toContain("proxy_set_header X-Scope-OrgID shop;");
});

test.each([
  [{ users: { "../admin": users.admin } }, 'Cannot let in the user "../admin"'],
  [{ users: { "Shop Admin": users.admin } }, 'Cannot let in the user "Shop Admin"'],
  [{ users: { "a|b": users.admin } }, 'Cannot let in the user "a|b"'],
  [
    { hosts: { tempo: { authentication: false, tenant: "shop" } } },
    'Cannot serve the host of "tempo": the stores here are loki, prometheus;',
  ],
  [
    { hosts: { prometheus: { authentication: false, tenant: "shop" } } },
    'Cannot serve the host of "prometheus" for the tenant "shop": that store keeps no tenants apart',
  ],
] as const satisfies [Partial<NginxOptions>, string][])(
  "who would be served wrongly is refused: %#",
  (chosen, message) => {
    const refusing = () => refuse({ ...options, ...chosen }, [loki, prometheus]);
    expect(refusing).toThrow(message);
  },
);

test("words are quoted where nginx would else end them", () => {
  const text = printDirectives([
    block(["map", "$a"], [line("a b", String.raw`"\;`), line("", "$b")]),
  ]);
  expect(text).toBe('map $a {\n  "a b" "\\"\\\\;";\n  "" $b;\n}\n');
});
