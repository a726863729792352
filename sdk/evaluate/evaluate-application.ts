import type { AnyComponent } from "../model/component.ts";
import type { Read } from "../model/facet.ts";
import type { FleetFacts } from "../model/fleet-facts.ts";
import type { Namespace } from "../model/namespace.ts";
import type { OwnPods } from "../model/pods.ts";
import type { Resource } from "../model/resource.ts";
import type { AnyRole } from "../model/role.ts";
import type { RuleTests } from "../model/rule-test.ts";
import type { Connected } from "./connect.ts";
import { deliver, share } from "./deliver.ts";
import type { EvaluatedApplication } from "./evaluated.ts";
import type { Said } from "./hand-over.ts";
import { leaving } from "./leave-by-proxy.ts";
import { memberOf } from "./member.ts";
import type { Openings } from "./network-policy.ts";
import { objectsOf, type Surroundings } from "./objects.ts";
import { order } from "./order.ts";
import type { Placed } from "./place.ts";
import type { Asked } from "./reach.ts";
import type { Origin, Report } from "./report.ts";
import * as shapes from "./result-shapes.ts";
import { datasourcesOf, writtenTo } from "./stores-of.ts";

/** What the applications of a cluster have in common. */
export interface Together {
  readonly fleet: FleetFacts;
  readonly cluster: string;
  /** What each application is on neutral ground. */
  readonly bases: ReadonlyMap<string, EvaluatedApplication>;
  readonly opened: Openings;
  readonly asked: readonly Asked[];
  /** Those that need something in vain. */
  readonly lacking: ReadonlySet<string>;
  readonly namespaces: readonly Namespace[];
  readonly scraped: readonly OwnPods[];
  readonly report: Report;
}

/** What was found out of one application before its objects are asked for. */
interface Known {
  readonly said: Said;
  readonly read: Read;
  readonly connected: Connected;
  /** Those that are no operators, where this is one. */
  readonly others: readonly EvaluatedApplication[];
}

/** One application in objects. Where an object equals the one of its base, that very object is used. */
export function evaluateApplication(
  one: Placed,
  { said, read, connected, others }: Known,
  { cluster, fleet, bases, opened, asked, lacking, namespaces, scraped, report }: Together,
): EvaluatedApplication {
  const { name } = one;
  const surroundings: Surroundings = {
    ...{ fleet, namespaces, scraped, flows: connected.connections, read },
    reconciled: reconciledBy(one, others),
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
  const base = bases.get(name);
  // An application with a flow that leads nowhere has no objects of its own: its function could not be called.
  const own = connected.whole ? objectsOf(one, surroundings, { beside, report }) : beside;
  const facts = one.context.cluster;
  const { connections } = opened;
  const delivered = deliver([...own, ...policies], {
    ...{ ...origin, images: facts.images, report },
    leaving: leaving(one.pods, { cluster: facts, connections }),
  });
  const surrounding = { pods: one.pods, connections };
  const objects = order(delivered, surrounding, { origin, report });
  return {
    ...describe(one, said, report),
    hosts: connected.hosts,
    datasources: connected.whole ? datasourcesOf(one, connected, { origin, report }) : [],
    finds: findsOf(one, origin, report),
    written: writtenTo(one, asked, cluster),
    ...(lacking.has(name) && { incomplete: true }),
    objects: share(objects, base?.objects),
    within: share(deliver(said.within, { ...origin, report }), base?.within),
    unread: share(deliver(said.unread, { ...origin, report }), base?.unread),
    source: origin.source,
  };
}

function findsOf({ application, context }: Placed, origin: Origin, report: Report) {
  const component: AnyComponent = application.component;
  const run = () => component.finds?.(context.options) ?? [];
  return memberOf("finds", run, { shape: shapes.catalogues, origin, report }) ?? [];
}

/** The objects of others that an operator makes something of. */
function reconciledBy(
  { application }: Placed,
  others: readonly EvaluatedApplication[],
): readonly Resource[] {
  const component: AnyComponent = application.component;
  const kinds = new Set<string>(component.reconciles);
  const found = others.flatMap(({ objects }) => objects.filter(({ kind }) => kinds.has(kind)));
  return found as readonly Resource[];
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
