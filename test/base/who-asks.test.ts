import { expect, test } from "@jest/globals";
import { clusters, objectsOf } from "./evaluated.ts";

/** By which stores are told to ask whose data is meant, and which of ours have one. */
const switches = {
  cortex: "auth_enabled",
  loki: "auth_enabled",
  mimir: "multitenancy_enabled",
  tempo: "multitenancy_enabled",
};

const applications = clusters.flatMap((one) => one.applications);
const filesOf = (one: (typeof applications)[number]) =>
  objectsOf(one, "ConfigMap").flatMap(({ data = {} }) => Object.values(data));

test("a store asks each client whose data is meant", () => {
  for (const one of applications) {
    const key = Object.entries(switches).find(([name]) => name === one.component.name)?.[1];
    if (key === undefined) continue;
    const said = filesOf(one).flatMap((file) => file.match(new RegExp(`^${key}: .+`, "gm")) ?? []);
    expect([one.name, ...said]).toEqual([one.name, `${key}: true`]);
  }
});

test("a proxy before a program lets nobody past that has not logged in", () => {
  const proxies = applications.filter(({ component }) => component.name === "oauth2-proxy");
  for (const file of proxies.flatMap(filesOf)) {
    expect(file).not.toMatch(/^(skip_auth|skip_jwt|trusted_ips|api_routes)/m);
  }
});
