import type { Binding } from "../model/binding.ts";
import type { AnyComponent } from "../model/component.ts";
import type { FleetFacts } from "../model/fleet-facts.ts";
import type { Read } from "../model/facet.ts";
import { ingressController } from "../model/flow.ts";
import type { KubernetesObject } from "../model/kubernetes-object.ts";
import type { Namespace } from "../model/namespace.ts";
import type { AnyRole } from "../model/role.ts";
import { isUpstream } from "../model/stack.ts";
import type { RuleTests } from "../model/rule-test.ts";
import { connect, type Connected } from "./connect.ts";
import { deliver, share } from "./deliver.ts";
import type { EvaluatedApplication, EvaluatedCluster, EvaluatedUpstream } from "./evaluated.ts";
import type { Ground } from "./ground.ts";
import { type Said, handOver } from "./hand-over.ts";
import { memberOf } from "./member.ts";
import { type Openings, openings } from "./network-policy.ts";
import { objectsOf, type Surroundings } from "./objects.ts";
import type { Placed } from "./place.ts";
import type { Asked, Grounds } from "./reach.ts";
import type { Origin, Report } from "./report.ts";
import * as shapes from "./result-shapes.ts";
import { datasourcesOf, writtenTo } from "./stores-of.ts";
import type { Unmet } from "./unmet.ts";

interface Around {
  readonly fleet: FleetFacts;
  /** Every cluster: a flow may lead to another one. */
  readonly grounds: Grounds;
  /** The objects of each application's base. */
  readonly bases: ReadonlyMap<string, readonly KubernetesObject[]>;
  /** Who comes here from other clusters. */
  readonly visits: readonly Asked[];
  readonly report: Report;
}

/** A cluster in objects, with what its applications need in vain and whose words they followed. */
export interface Connections {
  readonly evaluated: EvaluatedCluster;
  readonly unmet: readonly Unmet[];
  readonly used: readonly Binding[];
}

/**
 * Turns one cluster into objects. Where an object equals the one of its base, that very object is used.
 * Problems are reported, never thrown.
 */
export function evaluateCluster(ground: Ground, around: Around): Connections {
  const { fleet, grounds, visits, report } = around;
  const { stacks: _, revision, provides: __, binds: ___, ...facts } = ground.cluster;
  const opened = openings(facts);
  const { read, said, ...handed } = handOver(ground, { fleet, report });
  const connected = new Map(
    ground.placed.map((one) => {
      openScrapes(said.get(one.name)!, ground, opened);
      return [one.name, connect(one, { ground, grounds, openings: opened }, report)];
    }),
  );
  openVisits(visits, opened);
  const all = [...connected.values()];
  const unmet = [...handed.unmet, ...all.flatMap((one) => one.unmet)];
  const upstreams = upstreamsOf(ground);
  const homes = [...ground.placed.map(({ application }) => application), ...upstreams];
  const together: Together = {
    ...{ ...around, opened, cluster: facts.name },
    asked: [...all.flatMap((one) => one.asked), ...visits],
    lacking: new Set(unmet.map(({ application }) => application)),
    namespaces: namespacesOf(homes.map(({ namespace }) => namespace)),
  };
  const applications = ground.placed.map((one) => {
    const { name } = one;
    const own = { said: said.get(name)!, read: read.get(name)!, connected: connected.get(name)! };
    return evaluateApplication(one, own, together);
  });
  return {
    evaluated: { facts, revision, applications, upstreams, connections: opened.connections },
    unmet,
    used: [...handed.used, ...all.flatMap((one) => one.used)],
  };
}

/** What the applications of a cluster have in common. */
interface Together extends Around {
  readonly cluster: string;
  readonly opened: Openings;
  readonly asked: readonly Asked[];
  /** Those that need something in vain. */
  readonly lacking: ReadonlySet<string>;
  readonly namespaces: readonly Namespace[];
}

function evaluateApplication(
  one: Placed,
  { said, read, connected }: { said: Said; read: Read; connected: Connected },
  { cluster, fleet, bases, opened, asked, lacking, namespaces, report }: Together,
): EvaluatedApplication {
  const { name } = one;
  const surroundings: Surroundings = {
    ...{ fleet, namespaces, flows: connected.connections, read },
    asked: (role: AnyRole) =>
      asked
        .filter((ask) => ask.provider === name && ask.role === role)
        .map(({ by, from, asks }) => ({
          ...{ by, asks: asks as never },
          ...(from !== cluster && { cluster: from }),
        })),
    runbook: `${fleet.repository}/blob/main/base/${one.application.component.name}/RUNBOOK.md`,
  };
  const policies = one.pods.flatMap((pods) => opened.policiesOf(pods));
  const origin = originOf(one, cluster);
  const { beside } = said;
  // An application with a flow that leads nowhere has no objects of its own: its function could not be called.
  const own = connected.whole ? objectsOf(one, surroundings, { beside, report }) : beside;
  const objects = deliver([...own, ...policies], {
    ...origin,
    images: one.context.cluster.images,
    report,
  });
  return {
    ...describe(one, said, report),
    hosts: connected.hosts,
    datasources: connected.whole ? datasourcesOf(one, connected, { origin, report }) : [],
    written: writtenTo(one, asked, cluster),
    ...(lacking.has(name) && { incomplete: true }),
    objects: share(objects, bases.get(name) ?? []),
    within: deliver(said.within, { ...origin, report }),
    unread: deliver(said.unread, { ...origin, report }),
    source: origin.source,
  };
}

/** Whoever comes from another cluster is let in by the controller that serves the public host. */
function openVisits(visits: readonly Asked[], opened: Openings): void {
  for (const { at } of visits) if ("of" in at) opened.connect(ingressController, at);
}

/** A scrape is a flow as well: from every pod of whoever scrapes. */
function openScrapes({ facets, readers }: Said, { placed }: Ground, opened: Openings): void {
  const scraper = placed.find(({ name }) => name === readers.scrapes);
  for (const { port } of facets.scrapes ?? []) {
    for (const pods of scraper?.pods ?? []) opened.connect(pods, port);
  }
}

function describe(one: Placed, said: Said, report: Report) {
  const { name, stack, application, flows, pods, provides, routing, context, chosenIn } = one;
  const { component, namespace, phase } = application;
  const { facets, readers } = said;
  return {
    ...{
      name,
      stack,
      namespace,
      phase,
      component,
      flows,
      pods,
      provides,
      facets,
      readers,
      chosenIn,
    },
    private: context.private,
    ...(routing && { routing }),
    ruleTests: ruleTestsOf(one, said, { ...originOf(one, context.cluster.name), report }),
  };
}

/** Rules that another instance of the component has said already are tested there; those that nobody reads, nowhere. */
function ruleTestsOf(
  { application, context }: Placed,
  { facets, readers }: Said,
  { report, ...origin }: Origin & { report: Report },
): RuleTests {
  const component: AnyComponent = application.component;
  const { ruleTests = [] } = component;
  const elsewhere = readers.rules !== undefined && facets.rules === undefined;
  const unread = readers.rules === undefined && facets.rules !== undefined;
  if (elsewhere || unread) return [];
  if (typeof ruleTests !== "function") return ruleTests;
  const run = () => ruleTests(context.options, context.cluster);
  return memberOf("ruleTests", run, { shape: shapes.ruleTests, origin, report }) ?? [];
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
