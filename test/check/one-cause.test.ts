import { describe, expect, test } from "@jest/globals";
import { fleet } from "../../clusters/index.ts";
import { build } from "../../sdk/check/build.ts";
import { formatFindings } from "../../sdk/check/format-findings.ts";
import { component, http, provide, role, to } from "../../sdk/index.ts";
import type { AnyComponent } from "../../sdk/model/component.ts";
import { formatFinding } from "../../sdk/model/finding.ts";
import type { Cluster } from "../../sdk/model/cluster.ts";
import type { Fleet } from "../../sdk/model/fleet.ts";
import type { Resource } from "../../sdk/model/resource.ts";
import type { ChosenStack, ComponentApplication } from "../../sdk/model/stack.ts";
import { rejections } from "../rejections.ts";
import { deployment as pods } from "../shapes/workload.ts";
import { ruleProofs } from "../../sdk/rules/rule-proofs.ts";
import { componentOf, smallFleet } from "../small-fleet.ts";
import { containerWith, deployment, service } from "../small-objects.ts";
import { withFirstInstances } from "./first-instances.ts";

const clusters = fleet.clusters.map(withFirstInstances);

/** One cluster, because what is wrong on several is told once, and each case builds all of it. */
function alone(cluster: Cluster): Fleet {
  return { ...fleet, argo: { ...fleet.argo, cluster: cluster.name }, clusters: [cluster] };
}

const first = clusters.find(({ name }) => name === fleet.argo.cluster)!;

function runs({ stacks }: Cluster, application: string): boolean {
  return stacks.some(
    ({ stack, choices }) => stack.applications[application] && choices[application] !== false,
  );
}

/** The first, unless only another one runs it. */
function clusterThatRuns(application: string): Cluster {
  return [first, ...clusters].find((cluster) => runs(cluster, application))!;
}

/** What is printed of a fleet: a line each, without the files to open. */
async function told(one: Fleet): Promise<string[]> {
  const { findings } = await build(one);
  const names = one.clusters.map(({ name }) => name);
  return formatFindings(findings, names).split("\n");
}

/** The fleet with another component in the place of one of its own. */
function withComponent(name: string, change: (component: AnyComponent) => AnyComponent): Fleet {
  const cluster = clusterThatRuns(name);
  const stacks = cluster.stacks.map(({ stack, choices }) => {
    const applications = Object.entries(stack.applications).map(([key, one]) => [
      key,
      key === name && "component" in one ? { ...one, component: change(one.component) } : one,
    ]);
    return { stack: { ...stack, applications: Object.fromEntries(applications) }, choices };
  });
  return alone({ ...cluster, stacks });
}

const stacks = new Set(clusters.flatMap((one) => one.stacks.map(({ stack }) => stack)));
const applications = [...stacks].flatMap(({ applications }) =>
  Object.entries(applications).flatMap(([name, one]) =>
    "component" in one && clusters.some((cluster) => runs(cluster, name)) ? [name] : [],
  ),
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

/** The fleet where a cluster that runs an application chooses something else of it. */
function choosing(name: string, choice: object): Fleet {
  const cluster = clusterThatRuns(name);
  const stacks = cluster.stacks.map((chosen) => {
    if (!(name in chosen.stack.applications)) return chosen;
    return { ...chosen, choices: { ...chosen.choices, [name]: choice } };
  });
  return alone({ ...cluster, stacks });
}

test("a range that is none is told of its cluster alone, not of the policies that have it", async () => {
  const wrong = alone({ ...first, cidrs: { ...first.cidrs, nodes: ["10.64.0.0"] } });
  expect((await told(wrong)).slice(1)).toEqual([
    `  ${first.name} nodes: "10.64.0.0" is no value for it [cluster-facts]`,
    "",
    "1 finding",
  ]);
});

test("a misspelt option is told alone, not what is made of its default", async () => {
  for (const name of applications) {
    const lines = await told(choosing(name, { storag: "80Gi" }));
    expect(lines.slice(1)).toEqual([
      expect.stringContaining(`/${name}: Cannot set option "storag"`),
      "",
      "1 finding",
    ]);
  }
});

const ruling = applications.filter((name) => componentNamed(name)?.rules !== undefined);

test("two components of one name are one finding", async () => {
  const [one, other] = ruling;
  const renamed = withComponent(one!, (component) => ({ ...component, name: other! }));
  const lines = await told(renamed);
  expect(lines.slice(1)).toEqual([
    expect.stringMatching(/is of another component that is called "\S+" too \[fleet-names\]/),
    "",
    "1 finding",
  ]);
});

test("two applications of one name on a cluster are one finding", async () => {
  const [one, other] = [...stacks].filter(({ applications }) => Object.keys(applications).length);
  const [name, application] = Object.entries(one!.applications)[0]!;
  const doubled = { ...other!, applications: { ...other!.applications, [name]: application } };
  const stacksOfFirst = first.stacks.map((chosen) =>
    chosen.stack === other ? { ...chosen, stack: doubled } : chosen,
  );
  expect((await told(alone({ ...first, stacks: stacksOfFirst }))).slice(1)).toEqual([
    expect.stringContaining(`/${name}: is the name of two applications of a cluster`),
    "",
    "1 finding",
  ]);
});

test("an alert goes to the team of its component, and so do its tests", async () => {
  for (const name of ruling.slice(0, 2)) {
    const owned = withComponent(name, (component) => ({ ...component, team: "owners" }));
    const { findings, evaluated } = await build(owned);
    expect(findings.map(formatFinding)).toEqual([]);
    const teams = ruleProofs(evaluated)
      .filter(({ component, rule }) => component === componentNamed(name)?.name && rule.alert)
      .map(({ rule, tests }) => [rule.labels?.["team"], JSON.stringify(tests).includes("owners")]);
    expect(teams.length).toBeGreaterThan(0);
    expect(new Set(teams.map(String))).toEqual(new Set(["owners,true"]));
  }
});

test("what a cluster chose wrongly is told at its file, what every cluster has at the component's", async () => {
  const sized = componentOf("sized", ({ options }) => [claim(options["storage"])], {
    options: { storage: "1Gi" },
  });
  const { clusters, ...rest } = smallFleet([], { beside: { sized } });
  const sources = async (storage: string, base = "1Gi") => {
    const [{ stack }] = clusters[0]!.stacks as [ChosenStack];
    const component = { ...sized, options: { storage: base } };
    const changed = { ...(stack.applications["sized"] as ComponentApplication), component };
    const other = { ...stack, applications: { ...stack.applications, sized: changed } };
    const choosing = clusters.map((cluster, index) => ({
      ...cluster,
      stacks: [{ stack: other, choices: index === 0 ? { sized: { storage } } : {} }],
    }));
    const { findings } = await build({ ...rest, clusters: choosing });
    return findings.map(({ source, check }) => `${source} ${check}`);
  };
  expect(await sources("2Gi")).toEqual([]);
  expect(await sources("80")).toEqual(["clusters/eu-test.ts quantities"]);
  expect(new Set(await sources("80", "90"))).toEqual(new Set(["base/sized quantities"]));
});

function claim(storage: unknown): object {
  return {
    apiVersion: "v1",
    kind: "PersistentVolumeClaim",
    metadata: { name: "sized", namespace: "observability" },
    spec: {
      accessModes: ["ReadWriteOnce"],
      storageClassName: "fast",
      resources: { requests: { storage } },
    },
  };
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
