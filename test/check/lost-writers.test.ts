import { expect, test } from "@jest/globals";
import { lostWriters } from "../../sdk/check/upgrade/lost-writers.ts";
import { evaluate } from "../../sdk/evaluate/evaluate.ts";
import { component, external, http, provide, type Resource, role, to } from "../../sdk/index.ts";
import { layout } from "../../sdk/layout/layout.ts";
import type { Cluster } from "../../sdk/model/cluster.ts";
import { compareWithBase } from "../../sdk/upgrade/upgrade.ts";
import { type Running, running } from "../evaluate/bound-fleet.ts";
import { history } from "../write/sandbox.ts";

interface Taken {
  readonly tenant: string;
}
const store = role<Taken>("store");
const other = role<Taken>("other store");

const keeping = (of: typeof store) =>
  component({
    name: "keeping",
    options: {},
    ports: { http: http(8080) },
    provides: ({ own }) => [provide(of, own.ports.http)],
    objects: () => [],
  });
const [mimir, cortex] = [keeping(store), keeping(other)];

/** A Prometheus that writes what it scrapes to a store, for some tenants. */
const writes = (tenants: readonly string[], at = store) =>
  component({
    name: "writing",
    options: {},
    flows: () =>
      Object.fromEntries(
        tenants.map((tenant) => [
          `written-${tenant}`,
          to(at, "writes", { tenant, forwards: "scrapes" }),
        ]),
      ),
    objects: ({ name, namespace, flows }): Resource[] => [
      {
        apiVersion: "monitoring.coreos.com/v1",
        kind: "Prometheus",
        metadata: { name, namespace },
        spec: {
          remoteWrite: tenants.map((tenant) => ({
            url: `${flows[`written-${tenant}`]!.url}/api/v1/push`,
            headers: { "X-Scope-OrgID": tenant },
          })),
        },
      },
    ],
  });

const shows = (...tenants: readonly string[]) =>
  component({
    name: "showing",
    options: {},
    flows: () =>
      Object.fromEntries(
        tenants.map((tenant) => [`shown-${tenant}`, to(store, "shows", { tenant })]),
      ),
    objects: () => [],
  });

function treeOf(all: Running, usTest: Partial<Cluster>) {
  const { evaluated, findings } = evaluate(running(all, usTest));
  expect(findings).toEqual([]);
  return { evaluated, files: layout(evaluated) };
}

/** What is told of the way from some applications on us-test to others. */
function told(before: Running, after: Running, usTest: Partial<Cluster> = {}): string[] {
  const runs = treeOf(before, usTest).files.map(({ path, content }) => [
    `generated/${path}`,
    content,
  ]);
  const repository = history(Object.fromEntries(runs));
  const { findings, uncompared } = compareWithBase(treeOf(after, usTest), { repository });
  expect(uncompared).toEqual([]);
  return findings
    .filter(({ check }) => check === lostWriters.name)
    .map(({ object, message }) => `${object} ${message}`);
}

const gone = (what: string) =>
  `us-test/writing brings nothing to ${what} any more, and nobody else does: from now on nothing new of that is there`;
const two = { mimir, showing: shows("bank", "shop"), writing: writes(["bank", "shop"]) };

test("a Prometheus that writes a tenant's samples no more is told of, and so is one that is gone", () => {
  expect(told(two, two)).toEqual([]);
  expect(told(two, { ...two, writing: writes(["bank"]) })).toEqual([gone('"mimir" of shop')]);
  const { writing: _, ...rest } = two;
  expect(told(two, rest)).toEqual([gone('"mimir" of bank, "mimir" of shop')]);
});

test("whoever brings the tenant's to the same store takes its place", () => {
  const { writing: _, ...rest } = two;
  expect(told(two, { ...rest, second: writes(["bank", "shop"]) })).toEqual([]);
  const shared = { ...two, second: writes(["shop"]) };
  expect(told(shared, { ...shared, writing: writes(["bank"]) })).toEqual([]);
});

test("one that had a store, and has none, is told of although others write for its tenant", () => {
  const shared = { ...two, second: writes(["shop"]) };
  expect(told(shared, { ...shared, second: writes([]) })).toEqual([
    'us-test/second brings nothing to "mimir" of shop any more, nor to any other store: what it alone has reaches none',
  ]);
});

test("a store that goes with who wrote to it, or before another one, leaves nothing to be told of", () => {
  expect(told(two, {})).toEqual([]);
  expect(told(two, { writing: writes([]) })).toEqual([]);
  expect(told(two, { cortex, writing: writes(["bank", "shop"], other) })).toEqual([]);
});

test("one that is kept beside its successor gets nothing new, which is told", () => {
  const after = { ...two, cortex, writing: writes(["bank", "shop"], other) };
  expect(told(two, after)).toEqual([gone('"mimir" of bank, "mimir" of shop')]);
});

test("of a team that leaves nobody speaks any more", () => {
  const left = { mimir, showing: shows("bank"), writing: writes(["bank"]) };
  expect(told(two, left)).toEqual([]);
  expect(told(two, { mimir, writing: writes([]) })).toEqual([]);
});

test("a store outside counts while the cluster has it", () => {
  const { mimir: _, ...before } = two;
  const after = { ...before, writing: writes(["bank"]) };
  const far = { provides: [provide(store, external("far.example.com"))] };
  expect(told(before, after, far)).toEqual([gone('"far.example.com" of shop')]);
});
