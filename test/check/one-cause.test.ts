import { expect, test } from "@jest/globals";
import { build } from "../../sdk/check/build.ts";
import { component, http, provide, role, type RuleTests, to } from "../../sdk/index.ts";
import { formatFinding } from "../../sdk/model/finding.ts";
import type { Resource } from "../../sdk/model/resource.ts";
import type { ChosenStack, ComponentApplication } from "../../sdk/model/stack.ts";
import { ruleProofs } from "../../sdk/rules/rule-proofs.ts";
import { alone } from "../alone.ts";
import { rejections } from "../rejections.ts";
import { NotInFleet } from "../not-in-fleet.ts";
import { deployment as pods } from "../shapes/workload.ts";
import { componentOf, smallFleet } from "../small-fleet.ts";
import { containerWith, deployment, service } from "../small-objects.ts";
import {
  applications,
  type Change,
  choosing,
  clusterThatRuns,
  companies,
  componentNamed,
  fails,
  first,
  replacing,
  stacks,
  told,
  withComponent,
} from "./broken-content.ts";

test("a Prometheus that its schema refuses is told alone, though another one reads beside it", async () => {
  const [reading] = first.stacks.flatMap(({ stack }) =>
    Object.entries(stack.applications).flatMap(([name, one]) =>
      "component" in one && one.component.name === "prometheus" ? [name] : [],
    ),
  );
  const spoilt: Change = (component) => ({
    ...component,
    objects: (context) =>
      component
        .objects(context)
        .map((object) =>
          object.kind === "Prometheus" && context.name === reading
            ? ({ ...object, spec: 5 } as unknown as Resource)
            : object,
        ),
  });
  expect((await told(alone(withComponent(first, reading!, spoilt)))).slice(1)).toEqual([
    expect.stringMatching(/spec: is 5, but must be object \[schema\]$/),
    "",
    "1 finding",
  ]);
});

test("a range that is none is told of its cluster alone, not of the policies that have it", async () => {
  const wrong = alone({ ...first, cidrs: { ...first.cidrs, nodes: ["10.64.0.0"] } });
  expect((await told(wrong)).slice(1)).toEqual([
    `  ${first.name} nodes: "10.64.0.0" is no value for it (a range of addresses in CIDR notation: 10.0.0.0/16) [cluster-facts]`,
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
  const renamed = replacing(one!, (component) => ({ ...component, name: other! }));
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
  const names = ruling.filter((name) => clusterThatRuns(name) === first).slice(0, 2);
  if (names.length < 2) throw new NotInFleet("two components with rules on one cluster");
  const owned = names.reduce(
    (one, name) =>
      withComponent(one, name, (component) => ({ ...component, team: `owners of ${name}` })),
    first,
  );
  const { findings, evaluated } = await build(alone(owned));
  expect(findings.map(formatFinding)).toEqual([]);
  const proofs = ruleProofs(evaluated).filter(({ rule }) => rule.alert);
  for (const name of names) {
    const team = `owners of ${name}`;
    const teams = proofs
      .filter(({ component }) => component === componentNamed(name)?.name)
      .map(({ rule, tests }) => [rule.labels?.["team"], JSON.stringify(tests).includes(team)]);
    expect(teams.length).toBeGreaterThan(0);
    expect(new Set(teams.map(String))).toEqual(new Set([`${team},true`]));
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
const throwing = componentOf("throwing", () => fails());
const [account, named] = containerWith({ env: [{ name: "UPSTREAM", value: "http://throwing" }] });
const [, namedInLines] = containerWith({ args: ["ask\nthrowing"] });

test("what may need a broken component is not judged as a part of the cluster, all else is", async () => {
  const dangling = {
    ...service("dangling"),
    spec: { ports: [{ port: 80 }], selector: { a: "b" } },
  };
  expect(await rejections([dangling], { beside: { throwing } })).toEqual([
    expect.stringContaining("eu-test/example/Service/observability/dangling spec.selector: "),
    "eu-test/throwing: Cannot evaluate: no such thing [evaluate]",
  ]);
  for (const naming of [named, namedInLines]) {
    const needy = componentOf("needy", [account, naming, dangling]);
    expect(await rejections([], { beside: { needy, throwing } })).toEqual([
      "eu-test/throwing: Cannot evaluate: no such thing [evaluate]",
    ]);
  }
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

test("an alert without a test is told once, however many instances of its component there are", async () => {
  const cluster = companies
    .map(([, one]) => one)
    .find((one) =>
      one.stacks.some(({ stack }) => Object.hasOwn(stack.applications, "node-exporter-plain")),
    );
  if (!cluster) throw new NotInFleet("a cluster with node-exporter-plain");
  const untested: Change = (component) => ({
    ...component,
    ruleTests: (component.ruleTests as RuleTests).filter(
      (one) => !("alert" in one && one.alert === "NodeClockNotSynchronising"),
    ),
  });
  const lines = await told(alone(withComponent(cluster, "node-exporter", untested)));
  expect(lines.filter((line) => line.includes("NodeClockNotSynchronising"))).toHaveLength(1);
});
