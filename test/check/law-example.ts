import type {
  Catalogue,
  Dashboard,
  Lifecycle,
  Inhibition,
  Resource,
  Routing,
  RuleTests,
} from "../../sdk/index.ts";
import { type OwnPods, provide, stack, upstream } from "../../sdk/index.ts";
import type { Chart } from "../../sdk/model/chart.ts";
import type { Cluster } from "../../sdk/model/cluster.ts";
import type { AnyComponent, AnyContext } from "../../sdk/model/component.ts";
import type { FacetName, inside } from "../../sdk/model/facet.ts";
import type { Fleet } from "../../sdk/model/fleet.ts";
import type { Flows } from "../../sdk/model/flow.ts";
import type { Phase } from "../../sdk/model/phase.ts";
import type { PodsDefinitions } from "../../sdk/model/pods.ts";
import type { Ports } from "../../sdk/model/port.ts";
import type { AnyRole } from "../../sdk/model/role.ts";
import type { Stack } from "../../sdk/model/stack.ts";
import { componentOf, observability, smallFleet } from "../small-fleet.ts";

/** What a law refuses and what it accepts instead. The page sdk/check/CHECKS.md is made of these. */
export interface LawExample {
  readonly law: string;
  /** Its number in the list of bad inputs. */
  readonly badInput?: number;
  readonly title: string;
  /** What both rely on; the page leaves it out. */
  readonly around?: World;
  /** What runs, where the law is about changes. */
  readonly before?: World;
  readonly wrong: World;
  /** Whether the API server takes it all the same: a pod, or whoever has the right, learns it later. */
  readonly taken?: true;
  /** Part of the message. */
  readonly says: string;
  readonly right: World;
}

/** What a component says, functions as what they yield. */
interface ComponentWorld {
  readonly options?: object;
  readonly dashboards?: readonly Dashboard[];
  readonly flows?: Flows;
  /** Flows that send on what comes in at a port of its own. */
  readonly forwards?: Readonly<Record<string, string>>;
  readonly lifecycle?: Lifecycle;
  readonly inhibitions?: readonly Inhibition[];
  /** Of its own pods, where they are not its name's. */
  readonly labels?: Readonly<Record<string, string>>;
  /** What it makes, beside the application `example`. */
  readonly objects?: readonly object[];
  readonly pods?: PodsDefinitions;
  readonly ports?: Ports;
  /** The roles that its ports play. */
  readonly provides?: readonly { role: AnyRole; port: string; host?: string }[];
  /** The facets of others that it reads in its own objects. */
  readonly reads?: { readonly [Name in FacetName]?: typeof inside };
  readonly routing?: Routing;
  readonly ruleTests?: RuleTests;
}

/** What stands in a small fleet, as plain data, so that the page can show it. */
export interface World {
  /** The objects of the application `example`, on every cluster. */
  readonly objects?: readonly object[];
  /** More of its component. */
  readonly component?: ComponentWorld;
  /** The objects of more applications, by name, or their components. */
  readonly beside?: Readonly<Record<string, readonly object[] | ComponentWorld>>;
  /** More applications, which make something of objects of these kinds; eu-test leaves some of them out. */
  readonly operators?: Readonly<Record<string, readonly Resource["kind"][]>>;
  readonly leftOut?: readonly string[];
  /** What eu-test chooses of applications, by name. */
  readonly chosen?: Readonly<Record<string, object>>;
  /** What its programs expose. */
  readonly metrics?: readonly Catalogue[];
  /** What is different about the cluster eu-test. */
  readonly cluster?: Partial<Cluster>;
  /** What is different about both clusters. */
  readonly everywhere?: Partial<Cluster>;
  readonly fleet?: Partial<Fleet>;
  /** What the project of its stack permits until it is gone. */
  readonly retires?: Stack["retires"];
  /** What is different about a chart that both clusters have. */
  readonly chart?: Partial<Chart>;
  /** Where the operator's definitions come from. */
  readonly definitions?: { readonly phase?: Phase; readonly tag?: string };
}

const usualChart: Chart = {
  repository: "https://charts.example.com",
  chart: "shop",
  version: "1.0.0",
  values: () => ({}),
  kinds: ["apps/v1/Deployment"],
};

export type Side = "before" | "wrong" | "right";

/** The small fleet with what both sides rely on and what stands on one of them. */
export function fleetOf({ around = {}, ...example }: LawExample, side: Side): Fleet {
  const own = example[side] ?? {};
  const objects = [...(around.objects ?? []), ...(own.objects ?? [])];
  const component = componentOf("example", objects, {
    ...saying({ ...around.component, ...own.component }),
    metrics: [...(around.metrics ?? []), ...(own.metrics ?? [])],
  });
  const beside = Object.entries({ ...around.beside, ...own.beside }).map(([name, other]) => [
    name,
    isList(other)
      ? componentOf(name, other)
      : componentOf(name, other.objects ?? [], saying(other)),
  ]);
  const operators = Object.entries({ ...around.operators, ...own.operators }).map(
    ([name, reconciles]) => [name, componentOf(name, [], { reconciles })] as const,
  );
  const small = smallFleet([], {
    beside: { example: component, ...Object.fromEntries([...beside, ...operators]) },
    fleet: { ...around.fleet, ...own.fleet },
    stack: own.retires ? { retires: own.retires } : {},
    ...(own.chart && { upstreams: { chart: { ...usualChart, ...own.chart } } }),
  });
  const brought = broughtDefinitions({ ...around.definitions, ...own.definitions });
  const clusters = small.clusters.map((one) => ({
    ...one,
    stacks: [
      ...(one.name === "eu-test" ? leaving(one, { ...around, ...own }) : one.stacks),
      brought(),
    ],
    ...{ ...around.everywhere, ...own.everywhere },
    ...(one.name === "eu-test" && { ...around.cluster, ...own.cluster }),
  }));
  return { ...small, clusters };
}

function leaving({ stacks }: Cluster, { leftOut = [], chosen = {} }: World): Cluster["stacks"] {
  const none = Object.fromEntries(leftOut.map((name) => [name, false as const]));
  return stacks.map(({ stack: kept, choices }) => ({
    stack: kept,
    choices: { ...choices, ...none, ...chosen },
  }));
}

function isList(value: readonly object[] | ComponentWorld): value is readonly object[] {
  return Array.isArray(value);
}

function saying({
  objects: _,
  flows,
  forwards = {},
  labels,
  provides,
  routing,
  ...rest
}: ComponentWorld): Partial<AnyComponent> {
  return {
    ...rest,
    ...(flows && { flows: ({ own }: AnyContext) => forwarding(flows, forwards, own as OwnPods) }),
    ...(labels && { labels: () => labels }),
    ...(routing && { routing: () => routing }),
    ...(provides && {
      provides: ({ own }: AnyContext) => {
        const { ports } = own as OwnPods;
        return provides.map(({ role, port, ...more }) =>
          provide(role, ports[port]!, more as never),
        );
      },
    }),
  };
}

function forwarding(
  flows: Flows,
  forwards: NonNullable<ComponentWorld["forwards"]>,
  { ports }: OwnPods,
): Flows {
  const changed = Object.entries(forwards).map(([name, port]) => {
    return [name, { ...flows[name]!, forwards: ports[port]! }] as const;
  });
  return { ...flows, ...(Object.fromEntries(changed) as Flows) };
}

function broughtDefinitions({ phase = "crds", tag = "v1.0.0" }: NonNullable<World["definitions"]>) {
  return stack({
    name: "definitions",
    purpose: "What the operator's objects need",
    applications: {
      definitions: upstream({
        ...{ namespace: observability, phase, tag },
        repository: "https://github.com/example/operator",
        path: "crds",
        form: "files",
        kinds: ["apiextensions.k8s.io/v1/CustomResourceDefinition"],
      }),
    },
  });
}
