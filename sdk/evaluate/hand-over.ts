import { equal } from "../basics/equal.ts";
import type { AnyComponent } from "../model/component.ts";
import {
  type Author,
  type FacetName,
  facetNames,
  type Facets,
  type Handed,
  inside,
  type Print,
} from "../model/facet.ts";
import type { FleetFacts } from "../model/fleet-facts.ts";
import type { Resource } from "../model/resource.ts";
import { bound } from "./bound.ts";
import type { Ground } from "./ground.ts";
import { operatorForm } from "./operator-form.ts";
import type { Placed } from "./place.ts";
import { attempt, type Origin, type Report } from "./report.ts";

type ReadSoFar = { [Name in FacetName]: Handed<Facets[Name]>[] };

/** What one application says for others to read, and who does. */
export interface Said {
  /** Facets by name, without those that it does not have and those that another instance has said already. */
  readonly facets: Partial<Facets>;
  /** The application that reads each facet. */
  readonly readers: Partial<Record<FacetName, string>>;
  /** What its readers have stand beside its own objects. */
  readonly beside: readonly Resource[];
  /** What its readers print inside themselves, in the operator's form, for laws to judge. */
  readonly within: readonly Resource[];
}

/** All facets of one cluster, handed over. */
export interface HandedOver {
  /** What each application is given to read. */
  readonly read: ReadonlyMap<string, ReadSoFar>;
  /** What each application said. */
  readonly said: ReadonlyMap<string, Said>;
}

/** Hands the facets of every application to whoever reads them. What nobody reads is reported. */
export function handOver(
  ground: Ground,
  { fleet, report }: { fleet: FleetFacts; report: Report },
): HandedOver {
  const read = new Map(ground.placed.map(({ name }) => [name, nothingRead()]));
  const said = new Map(
    ground.placed.map((one) => {
      const author = authorOf(one, fleet);
      const around = { ground, author, read, report, origin: originOf(one, ground) };
      return [one.name, sayAll(one, around)] as const;
    }),
  );
  return { read, said };
}

interface Around {
  readonly ground: Ground;
  readonly author: Author;
  readonly read: ReadonlyMap<string, ReadSoFar>;
  readonly report: Report;
  readonly origin: Origin;
}

function sayAll(one: Placed, around: Around): Said {
  const facets: Partial<Record<FacetName, unknown>> = {};
  const readers: Partial<Record<FacetName, string>> = {};
  const beside: Resource[] = [];
  const within: Resource[] = [];
  for (const facet of facetNames) {
    const of = facetOf(one, facet, around);
    if (of === undefined || of.length === 0) continue;
    const reader = readerOf(one, facet, around);
    if (reader) readers[facet] = reader.name;
    // What nobody reads is said all the same: laws judge it.
    if (!reader) facets[facet] = of;
    if (!reader || !isNews(facet, of, { reader, around })) continue;
    facets[facet] = of;
    const printed = print(facet, of, { reader, around });
    (isInside(facet, reader) ? within : beside).push(...printed);
  }
  return { facets: facets as Partial<Facets>, readers, beside, within };
}

function facetOf(
  { application, context }: Placed,
  facet: FacetName,
  { origin, report }: Around,
): Facets[FacetName] | undefined {
  const component: AnyComponent = application.component;
  const value = component[facet];
  return typeof value === "function" ? attempt(() => value(context), origin, report) : value;
}

/** Whoever reads a facet of an application. Rules go to the reader of its scrapes where that reads rules too. */
function readerOf(one: Placed, facet: FacetName, around: Around): Placed | undefined {
  const { ground, origin, report } = around;
  const candidates = ground.placed
    .filter(({ application: { component } }) => facet in (component.reads ?? {}))
    .map((placed) => ({ ...placed, private: placed.context.private }));
  const own = one.application.binds;
  const follows =
    facet === "rules" && !own?.some(({ what }) => what === "rules")
      ? own?.filter(({ what }) => what === "scrapes").map((bind) => ({ ...bind, what: facet }))
      : undefined;
  const found = bound<Placed & { private: boolean }>(facet, {
    candidates,
    applications: ground.placed.map(({ name }) => name),
    binds: [own, follows, ground.cluster.binds],
    many: facet === "dashboards",
  });
  if ("nobody" in found) return undefined;
  if ("message" in found) {
    const { source } = origin;
    report({ check: "readers", source, object: origin.object, field: facet, ...found });
    return undefined;
  }
  return found[0];
}

/** What two instances of a component say alike to one reader is said once, but for what they let be scraped. */
function isNews(
  facet: FacetName,
  of: unknown,
  { reader, around: { read, author } }: { reader: Placed; around: Around },
): boolean {
  const known = read.get(reader.name)![facet] as Handed<unknown>[];
  // What is scraped is an instance's own; and ports lead back to their pods, so they cannot be compared.
  const same =
    facet !== "scrapes" &&
    known.some((other) => other.by.component === author.component && equal(other.of, of));
  if (same) return false;
  known.push({ by: author, of });
  return true;
}

function isInside(facet: FacetName, { application: { component } }: Placed): boolean {
  return component.reads?.[facet] === inside;
}

function print(
  facet: FacetName,
  of: Facets[FacetName],
  { reader, around: { author, origin, report } }: { reader: Placed; around: Around },
): readonly Resource[] {
  const way = reader.application.component.reads?.[facet];
  const { name, context } = reader;
  const run =
    way === inside || way === undefined
      ? () => operatorForm(facet, of, author)
      : () => (way as Print<unknown>)(of, { author, reader: { name, private: context.private } });
  return attempt(run, origin, report) ?? [];
}

function authorOf({ name, application, context }: Placed, fleet: FleetFacts): Author {
  const component = application.component.name;
  return {
    ...{ name, component, namespace: context.namespace, team: fleet.team },
    runbook: `${fleet.repository}/blob/main/base/${component}/RUNBOOK.md`,
  };
}

function originOf({ name, application }: Placed, { cluster }: Ground): Origin {
  const source = `base/${application.component.name}`;
  return { check: "evaluate", source, object: `${cluster.name}/${name}` };
}

function nothingRead(): ReadSoFar {
  return { scrapes: [], rules: [], logRules: [], dashboards: [] };
}
