import { describe, expect, test } from "@jest/globals";
import { fleet as whole } from "../../clusters/index.ts";
import { build } from "../../sdk/check/build.ts";
import { formatFindings } from "../../sdk/check/format-findings.ts";
import { component, http, provide, role, to } from "../../sdk/index.ts";
import type { AnyComponent } from "../../sdk/model/component.ts";
import type { Fleet } from "../../sdk/model/fleet.ts";
import type { Resource } from "../../sdk/model/resource.ts";
import type { Stack } from "../../sdk/model/stack.ts";
import { rejections } from "../rejections.ts";
import { deployment as pods } from "../shapes/workload.ts";
import { componentOf } from "../small-fleet.ts";
import { containerWith, deployment, service } from "../small-objects.ts";

/** One cluster, because what is wrong on several is told once, and each case builds all of it. */
const clusters = whole.clusters.filter(({ name }) => name === whole.argo.cluster);
const fleet: Fleet = { ...whole, clusters };

/** What is printed of a fleet: a line each, without the files to open. */
async function told(one: Fleet): Promise<string[]> {
  const { findings } = await build(one);
  const names = one.clusters.map(({ name }) => name);
  return formatFindings(findings, names).split("\n");
}

/** The fleet with another component in the place of one of its own. */
function withComponent(name: string, change: (component: AnyComponent) => AnyComponent): Fleet {
  const changed = new Map<Stack, Stack>();
  const other = (stack: Stack): Stack => {
    const applications = Object.entries(stack.applications).map(([key, one]) => [
      key,
      key === name && "component" in one ? { ...one, component: change(one.component) } : one,
    ]);
    changed.set(stack, { ...stack, applications: Object.fromEntries(applications) });
    return changed.get(stack)!;
  };
  const clusters = fleet.clusters.map((cluster) => ({
    ...cluster,
    stacks: cluster.stacks.map(({ stack, choices }) => ({
      stack: changed.get(stack) ?? other(stack),
      choices,
    })),
  }));
  return { ...fleet, clusters };
}

const stacks = new Set(fleet.clusters.flatMap((one) => one.stacks.map(({ stack }) => stack)));
const applications = [...stacks].flatMap(({ applications }) =>
  Object.entries(applications).flatMap(([name, one]) => ("component" in one ? [name] : [])),
);

describe.each(applications)("in %s", (name) => {
  test("an exception is one finding", async () => {
    const lines = await told(
      withComponent(name, (component) => ({
        ...component,
        objects: () => {
          throw new Error("no such thing");
        },
      })),
    );
    expect(lines.slice(1)).toEqual([
      expect.stringContaining(`/${name}: Cannot evaluate: no such thing [evaluate]`),
      "",
      "1 finding",
    ]);
  });

  test("an object that its schema refuses is one finding", async () => {
    const lines = await told(
      withComponent(name, (component) => ({
        ...component,
        objects: (context) => {
          const [first, ...rest] = component.objects(context);
          return [{ ...first, kind: "Nothing" } as unknown as Resource, ...rest];
        },
      })),
    );
    expect(lines.slice(1)).toEqual([expect.stringContaining("Nothing"), "", "1 finding"]);
  });
});

const members = ["flows", "provides", "scrapes", "rules"] as const;

/** Of each member the first component that has it, and those whom others hand something to. */
const having = members.flatMap((member) => {
  const all = applications.filter((name) => componentNamed(name)?.[member] !== undefined);
  const chosen = all.filter((name) => name === all[0] || componentNamed(name)?.reads !== undefined);
  return chosen.map((name) => [member, name] as const);
});

test.each(having)("an exception in %s of %s is one finding", async (member, name) => {
  const lines = await told(
    withComponent(name, (component) => ({
      ...component,
      [member]: () => {
        throw new Error("no such thing");
      },
    })),
  );
  expect(lines.slice(1)).toEqual([
    expect.stringContaining(`/${name}: Cannot evaluate: no such thing [evaluate]`),
    "",
    "1 finding",
  ]);
});

function componentNamed(name: string): AnyComponent | undefined {
  const found = [...stacks].map((stack) => stack.applications[name]).find((one) => one);
  return found && "component" in found ? found.component : undefined;
}

const store = role("store");
const throwing = componentOf("throwing", () => {
  throw new Error("no such thing");
});
const [account, named] = containerWith({ env: [{ name: "UPSTREAM", value: "http://throwing" }] });

test("what may need a broken component is not judged as a part of the cluster, all else is", async () => {
  const dangling = {
    ...service("dangling"),
    spec: { ports: [{ port: 80 }], selector: { a: "b" } },
  };
  expect(await rejections([dangling], { beside: { throwing } })).toEqual([
    expect.stringContaining("eu-test/example/Service/observability/dangling spec.selector: "),
    "eu-test/throwing: Cannot evaluate: no such thing [evaluate]",
  ]);
  const needy = componentOf("needy", [account, named, dangling]);
  expect(await rejections([], { beside: { needy, throwing } })).toEqual([
    "eu-test/throwing: Cannot evaluate: no such thing [evaluate]",
  ]);
  const judged = await rejections([account, deployment({}, { serviceAccountName: "absent" })], {
    beside: { throwing },
  });
  expect(judged).toEqual([
    expect.stringContaining('"absent" is no ServiceAccount of this cluster'),
    "eu-test/throwing: Cannot evaluate: no such thing [evaluate]",
  ]);
});

test("who lets in the pods of a broken component, however these are called, is told nothing", async () => {
  const called = component({
    name: "called",
    options: {},
    ports: { http: http(80) },
    provides: ({ own }) => [provide(store, own.ports.http)],
    objects: ({ own }) => [pods(own)],
  });
  const callers = {
    several: componentOf("several", () => fails(), {
      pods: { engine: { ports: {} } },
      flows: ({ own }) => ({ one: to(store, "asks", { by: own["engine"]! }) }),
    }),
    labelled: componentOf("labelled", () => fails(), {
      ports: {},
      labels: () => ({ program: "crawler" }),
      flows: () => ({ one: to(store, "asks") }),
    }),
  };
  for (const [name, caller] of Object.entries(callers)) {
    expect(await rejections([], { beside: { called, [name]: caller } })).toEqual([
      `eu-test/${name}: Cannot evaluate: no such thing [evaluate]`,
    ]);
  }
});

function fails(): never {
  throw new Error("no such thing");
}
