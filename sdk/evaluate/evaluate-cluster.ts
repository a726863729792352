import type { Binding } from "../model/binding.ts";
import { ingressController } from "../model/flow.ts";
import type { Namespace } from "../model/namespace.ts";
import type { OwnPods } from "../model/pods.ts";
import { connect } from "./connect.ts";
import { evaluateApplication, type Together } from "./evaluate-application.ts";
import type { EvaluatedApplication, EvaluatedCluster } from "./evaluated.ts";
import type { Ground } from "./ground.ts";
import { type Said, handOver } from "./hand-over.ts";
import { type Openings, openings } from "./network-policy.ts";
import type { Placed } from "./place.ts";
import type { Asked, Grounds } from "./reach.ts";
import type { Unmet } from "./unmet.ts";
import { upstreamsOf } from "./upstreams-of.ts";

interface Around extends Pick<Together, "fleet" | "bases" | "report"> {
  /** Every cluster: a flow may lead to another one. */
  readonly grounds: Grounds;
  /** Who comes here from other clusters. */
  readonly visits: readonly Asked[];
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
  const { fleet, grounds, bases, visits, report } = around;
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
  const upstreams = upstreamsOf(ground, { facts, report });
  const homes = [...ground.placed.map(({ application }) => application), ...upstreams];
  const asked = all.flatMap((one) => one.asked);
  const together: Together = {
    ...{ fleet, bases, report, opened, cluster: facts.name },
    asked: [...asked, ...visits],
    lacking: new Set(unmet.map(({ application }) => application)),
    scraped: scrapedIn(said),
    namespaces: namespacesOf(homes.map(({ namespace }) => namespace)),
  };
  const evaluated = (one: Placed, others: readonly EvaluatedApplication[]) => {
    const { name } = one;
    const own = { said: said.get(name)!, read: read.get(name)!, connected: connected.get(name)! };
    return evaluateApplication(one, { ...own, others }, together);
  };
  // An operator is given what others declare for it, so it comes after them.
  const isOperator = ({ application }: Placed) => application.component.reconciles !== undefined;
  const others = ground.placed.filter((one) => !isOperator(one)).map((one) => evaluated(one, []));
  const operators = ground.placed.filter(isOperator).map((one) => evaluated(one, others));
  const applications = [...others, ...operators].sort((left, right) =>
    left.name < right.name ? -1 : 1,
  );
  return {
    evaluated: { facts, revision, applications, upstreams, asked, connections: opened.connections },
    unmet,
    used: [...handed.used, ...all.flatMap((one) => one.used)],
  };
}

/** Whoever comes from another cluster is let in by the controller that serves the public host. */
function openVisits(visits: readonly Asked[], opened: Openings): void {
  for (const { at } of visits)
    if ("of" in at) opened.connect(ingressController, at, "from other clusters");
}

/** A scrape is a flow as well: from every pod of whoever scrapes. */
function openScrapes({ facets, readers }: Said, { placed }: Ground, opened: Openings): void {
  const scraper = placed.find(({ name }) => name === readers.scrapes);
  for (const { port } of facets.scrapes ?? []) {
    for (const pods of scraper?.pods ?? []) opened.connect(pods, port, "scrapes");
  }
}

function scrapedIn(said: ReadonlyMap<string, Said>): OwnPods[] {
  const scrapes = [...said.values()].flatMap(({ facets }) => facets.scrapes ?? []);
  return [...new Set(scrapes.map(({ port }) => port.of))];
}

function namespacesOf(homes: readonly Namespace[]): Namespace[] {
  const byName = new Map(homes.map((namespace) => [namespace.name, namespace]));
  return [...byName.values()].sort((left, right) => (left.name < right.name ? -1 : 1));
}
