import { describe, expect, test } from "@jest/globals";
import { fleet } from "../../clusters/index.ts";
import { build } from "../../sdk/check/build.ts";
import { formatFindings } from "../../sdk/check/format-findings.ts";
import type { AnyComponent } from "../../sdk/model/component.ts";
import type { Fleet } from "../../sdk/model/fleet.ts";
import type { Resource } from "../../sdk/model/resource.ts";
import type { Stack } from "../../sdk/model/stack.ts";
import { rejections } from "../rejections.ts";
import { componentOf } from "../small-fleet.ts";
import { containerWith, deployment, service } from "../small-objects.ts";

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

test.each(["flows", "provides", "scrapes", "rules"] as const)(
  "an exception in %s of any component is one finding",
  async (member) => {
    const having = applications.filter((name) => componentNamed(name)?.[member] !== undefined);
    expect(having).not.toEqual([]);
    const lines = await told(
      withComponent(having[0]!, (component) => ({
        ...component,
        [member]: () => {
          throw new Error("no such thing");
        },
      })),
    );
    expect(lines.slice(1)).toEqual([
      expect.stringContaining(`/${having[0]}: Cannot evaluate: no such thing [evaluate]`),
      "",
      "1 finding",
    ]);
  },
);

function componentNamed(name: string): AnyComponent | undefined {
  const found = [...stacks].map((stack) => stack.applications[name]).find((one) => one);
  return found && "component" in found ? found.component : undefined;
}

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
