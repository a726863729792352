import type { AnyComponent } from "../model/component.ts";
import type { FleetFacts } from "../model/fleet-facts.ts";
import type { KubernetesObject } from "../model/kubernetes-object.ts";
import type { Namespace } from "../model/namespace.ts";
import type { AnyRole } from "../model/role.ts";
import { isUpstream } from "../model/stack.ts";
import type { RuleTests } from "../model/rule-test.ts";
import { connect } from "./connect.ts";
import { deliver, share } from "./deliver.ts";
import type { EvaluatedApplication, EvaluatedCluster, EvaluatedUpstream } from "./evaluated.ts";
import type { Grounds } from "./follow.ts";
import type { Ground } from "./ground.ts";
import { type Said, handOver } from "./hand-over.ts";
import { type Openings, openings } from "./network-policy.ts";
import { objectsOf, type Surroundings } from "./objects.ts";
import type { Placed } from "./place.ts";
import { attempt, type Origin, type Report } from "./report.ts";

interface Around {
  readonly fleet: FleetFacts;
  /** Every cluster: a flow may lead to another one. */
  readonly grounds: Grounds;
  /** The objects of each application's base. */
  readonly bases: ReadonlyMap<string, readonly KubernetesObject[]>;
  readonly report: Report;
}

/**
 * Turns one cluster into objects. Where an object equals the one of its base, that very object is used.
 * Problems are reported, never thrown.
 */
export function evaluateCluster(ground: Ground, around: Around): EvaluatedCluster {
  const { fleet, grounds, bases, report } = around;
  const { stacks: _, revision, provides: __, binds: ___, ...facts } = ground.cluster;
  const opened = openings(facts);
  const { read, said } = handOver(ground, { fleet, report });
  const connected = new Map(
    ground.placed.map((one) => {
      openScrapes(said.get(one.name)!, ground, opened);
      return [one.name, connect(one, { ground, grounds, openings: opened }, report)];
    }),
  );
  const asked = [...connected.values()].flatMap((one) => one.asked);
  const upstreams = upstreamsOf(ground);
  const homes = [...ground.placed.map(({ application }) => application), ...upstreams];
  const namespaces = namespacesOf(homes.map(({ namespace }) => namespace));
  const applications = ground.placed.map((one): EvaluatedApplication => {
    const { name } = one;
    const { component } = one.application;
    const surroundings: Surroundings = {
      ...{ fleet, namespaces, flows: connected.get(name)!.connections, read: read.get(name)! },
      asked: (role: AnyRole) =>
        asked
          .filter((ask) => ask.provider === name && ask.role === role)
          .map(({ by, asks }) => ({ by, asks: asks as never })),
      runbook: `${fleet.repository}/blob/main/base/${component.name}/RUNBOOK.md`,
    };
    const policies = one.pods.flatMap((pods) => opened.policyOf(pods) ?? []);
    const origin = originOf(one, facts.name);
    const handed = said.get(name)!;
    const { beside } = handed;
    // An application with a flow that leads nowhere has no objects of its own: its function could not be called.
    const own = connected.get(name)!.whole
      ? objectsOf(one, surroundings, { beside, report })
      : beside;
    const objects = deliver([...own, ...policies], { ...origin, report });
    return {
      ...describe(one, handed, report),
      objects: share(objects, bases.get(name) ?? []),
      within: share(deliver(handed.within, { ...origin, report }), []),
      source: origin.source,
    };
  });
  return { facts, revision, applications, upstreams, connections: opened.connections };
}

/** A scrape is a flow as well: from every pod of whoever scrapes. */
function openScrapes({ facets, readers }: Said, { placed }: Ground, opened: Openings): void {
  const scraper = placed.find(({ name }) => name === readers.scrapes);
  for (const { port } of facets.scrapes ?? []) {
    for (const pods of scraper?.pods ?? []) opened.connect(pods, port);
  }
}

function describe(one: Placed, said: Said, report: Report) {
  const { name, stack, application, flows, pods, routing, context, chosenIn } = one;
  const { component, namespace, phase } = application;
  const { facets, readers } = said;
  return {
    ...{ name, stack, namespace, phase, component, flows, pods, facets, readers, chosenIn },
    private: context.private,
    ...(routing && { routing }),
    ruleTests: ruleTestsOf(one, said, { ...originOf(one, context.cluster.name), report }),
  };
}

/** Rules that another instance of the component has said already are tested there. */
function ruleTestsOf(
  { application, context }: Placed,
  { facets, readers }: Said,
  { report, ...origin }: Origin & { report: Report },
): RuleTests {
  const component: AnyComponent = application.component;
  const { ruleTests = [] } = component;
  if (readers.rules !== undefined && facets.rules === undefined) return [];
  const run = () => (typeof ruleTests === "function" ? ruleTests(context.options) : ruleTests);
  return attempt(run, origin, report) ?? [];
}

function originOf({ name, application }: Placed, cluster: string): Origin {
  const source = `base/${application.component.name}`;
  return { check: "evaluate", source, object: `${cluster}/${name}` };
}

function upstreamsOf({ cluster: { stacks } }: Ground): EvaluatedUpstream[] {
  return stacks.flatMap(({ stack, choices }) =>
    Object.entries(stack.applications).flatMap(([name, application]) =>
      isUpstream(application) && choices[name] !== false ? [{ name, stack, ...application }] : [],
    ),
  );
}

function namespacesOf(homes: readonly Namespace[]): Namespace[] {
  const byName = new Map(homes.map((namespace) => [namespace.name, namespace]));
  return [...byName.values()].sort((left, right) => (left.name < right.name ? -1 : 1));
}
