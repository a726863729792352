import { equal } from "../basics/equal.ts";
import type { Binding } from "../model/binding.ts";
import type { AnyComponent } from "../model/component.ts";
import {
  type Author,
  type FacetName,
  facetNames,
  type Facets,
  type Handed,
  type Print,
  type Readers,
  type Reads,
} from "../model/facet.ts";
import type { FleetFacts } from "../model/fleet-facts.ts";
import type { Finding } from "../model/finding.ts";
import type { Resource } from "../model/resource.ts";
import { authorOf } from "./author-of.ts";
import type { Ground } from "./ground.ts";
import { memberOf } from "./member.ts";
import { operatorForm } from "./operator-form.ts";
import type { Placed } from "./place.ts";
import { isForSeveral, readersOf } from "./readers-of.ts";
import { attempt, type Origin, type Report } from "./report.ts";
import * as shapes from "./result-shapes.ts";
import type { Unmet } from "./unmet.ts";

type ReadSoFar = { [Name in FacetName]: Handed<Facets[Name]>[] };

/** What one application says for others to read, and who does. */
export interface Said {
  /** Facets by name, without those that it does not have and those that another instance has said already. */
  readonly facets: Partial<Facets>;
  /** The applications that read each facet. */
  readonly readers: Readers;
  /** What its readers have stand beside its own objects. */
  readonly beside: readonly Resource[];
  /** What its readers print in a way of their own, in the form that laws read. */
  readonly within: readonly Resource[];
  /** The same of what nobody reads. */
  readonly unread: readonly Resource[];
}

/** All facets of one cluster, handed over. */
export interface HandedOver {
  /** Facets that nobody reads and somebody should. */
  readonly unmet: readonly Unmet[];
  /** The bindings that said who reads. */
  readonly used: readonly Binding[];
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
  const unmet: Unmet[] = [];
  const used: Binding[] = [];
  const said = new Map(
    ground.placed.map((one) => {
      const author = authorOf(one, fleet);
      const origin = originOf(one, ground);
      const around = { ground, author, read, report, origin, unmet, used };
      return [one.name, sayAll(one, around)] as const;
    }),
  );
  return { read, said, unmet, used };
}

interface Around {
  readonly ground: Ground;
  readonly author: Author;
  readonly read: ReadonlyMap<string, ReadSoFar>;
  readonly report: Report;
  readonly origin: Origin;
  readonly unmet: Unmet[];
  readonly used: Binding[];
}

function sayAll(one: Placed, around: Around): Said {
  const facets: Partial<Record<FacetName, unknown>> = {};
  const readers: Readers = {};
  const beside: Resource[] = [];
  const within: Resource[] = [];
  const unread: Resource[] = [];
  for (const facet of facetNames) {
    const of = facetOf(one, facet, around);
    if (of === undefined || of.length === 0) continue;
    const found = readersOf(one, facet, around.ground);
    if (found.said) around.used.push(found.said);
    if (found.unmet) around.unmet.push(found.unmet);
    Object.assign(readers, namesOf(facet, found.readers));
    // What nobody reads is said all the same: laws judge it.
    if (found.readers.length === 0) {
      facets[facet] = of;
      unread.push(...lawsForm(facet, of, around));
    }
    for (const reader of found.readers) {
      const given = withTenant(of, reader.application.component.reads?.[facet]);
      if (!isNews(facet, given, { reader, around })) continue;
      facets[facet] = of;
      const made = print(facet, given, { reader, around });
      beside.push(...made.beside);
      within.push(...made.within);
    }
  }
  return { facets: facets as Partial<Facets>, readers, beside, within, unread };
}

/** Rules that name no tenant are about the one whom their ruler means by that. */
function withTenant(of: Facets[FacetName], way: Reads[FacetName]): Facets[FacetName] {
  if (typeof way !== "object" || way.tenant === undefined) return of;
  const { tenant } = way;
  return (of as Facets["rules"]).map((group) => ({ tenant, ...group }));
}

function namesOf(facet: FacetName, readers: readonly Placed[]): Readers {
  const names = readers.map(({ name }) => name);
  if (names.length === 0) return {};
  return { [facet]: isForSeveral(facet) ? names : names[0] };
}

function facetOf(
  { application, context }: Placed,
  facet: FacetName,
  { origin, report }: Around,
): Facets[FacetName] | undefined {
  const component: AnyComponent = application.component;
  const value = component[facet];
  if (typeof value !== "function") return value;
  return memberOf(facet, () => value(context), { shape: shapes[facet], origin, report });
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

/** What a reader makes of a facet. Where its printer is wrong, that is one finding, however many it reads. */
function print(
  facet: FacetName,
  of: Facets[FacetName],
  { reader, around }: { reader: Placed; around: Around },
): Pick<Said, "beside" | "within"> {
  const { author, ground, unmet } = around;
  const field = `reads.${facet}`;
  const way = reader.application.component.reads?.[facet];
  if (typeof way !== "function") return { beside: [], within: lawsForm(facet, of, around) };
  const { name, context } = reader;
  const about = { author, reader: { name, private: context.private, options: context.options } };
  const run = () => (way as Print<unknown>)(of, about);
  const report = ({ source: place, message, hint }: Finding) => {
    const fault = {
      message: `is read by "${name}", which ${message}`,
      ...(hint && { hint }),
      place,
    };
    unmet.push({ check: "readers", ground, application: author.name, field, fault });
  };
  const origin = originOf(reader, ground);
  const beside = memberOf(field, run, { shape: shapes.printed, origin, report });
  if (beside === undefined) return { beside: [], within: [] };
  // What the printer makes itself of the operator's objects is delivered, and judged as it is.
  const own = new Set(beside.map(identity));
  const within = lawsForm(facet, of, around).filter((object) => !own.has(identity(object)));
  return { beside, within };
}

function identity({ kind, metadata }: Resource): string {
  return `${kind}/${metadata.namespace ?? ""}/${metadata.name}`;
}

function lawsForm(
  facet: FacetName,
  of: Facets[FacetName],
  { author, origin, report }: Around,
): readonly Resource[] {
  return attempt(() => operatorForm(facet, of, author), origin, report) ?? [];
}

function originOf({ name, application }: Placed, { cluster }: Ground): Origin {
  const source = `base/${application.component.name}`;
  return { check: "evaluate", source, object: `${cluster.name}/${name}` };
}

function nothingRead(): ReadSoFar {
  return { scrapes: [], rules: [], logRules: [], dashboards: [], inhibitions: [] };
}
