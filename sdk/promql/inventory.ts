import { remembered } from "../basics/remembered.ts";
import type { Catalogue, LabelValues } from "../model/catalogue.ts";
import { type Series, seriesOf } from "../metrics/series.ts";
import type { Expression, Selector } from "./expression.ts";
import { takes } from "./matcher.ts";

/** One endpoint of a monitor: what Prometheus makes of the samples that come from there. */
export interface Scrape {
  /** Of the monitor: `ServiceMonitor/node-exporter`. */
  readonly monitor: string;
  readonly port?: string;
  /** Undefined where it depends on something that this tree does not know. */
  readonly job?: string;
  /** Seconds. */
  readonly interval: number;
  /** What it adds to a program's own labels. */
  readonly labels: ReadonlySet<string>;
  /** The values of those that are the same for every target. */
  readonly fixed: ReadonlyMap<string, string>;
  /** What it removes from them. */
  readonly without: ReadonlySet<string>;
  /** Patterns of the names that it does not keep. */
  readonly drops: readonly string[];
}

/** A series that programs of the cluster expose, and how it comes into Prometheus. */
export interface KnownSeries extends Series {
  readonly program: string;
  readonly values?: LabelValues;
  /** Whether a value of them has a series only while it applies. */
  readonly someValues?: boolean;
  /** Labels that some of its series lack. */
  readonly optional: readonly string[];
  /** Empty where nothing on this cluster scrapes it. */
  readonly scrapes: readonly Scrape[];
}

/** A recording rule. */
export interface Recorded {
  readonly expression: Expression;
  readonly labels: readonly string[];
  /** Seconds between two evaluations. */
  readonly interval: number;
}

/** Everything that a rule may ask for on a cluster. */
export interface Inventory {
  readonly series: SeriesByName;
  readonly recorded: ReadonlyMap<string, readonly Recorded[]>;
  /** What Prometheus adds to what it sends elsewhere; rules do not see it. */
  readonly externalLabels: readonly string[];
}

/** A catalogue together with what scrapes it. */
export interface Source {
  readonly catalogue: Catalogue;
  readonly scrapes: readonly Scrape[];
}

/** Series by their names. Rules ask for few of thousands, so what is known of one is made when it is asked for. */
export interface SeriesByName extends Pick<
  ReadonlyMap<string, readonly KnownSeries[]>,
  "get" | "has"
> {
  readonly keys: () => Iterable<string>;
}

/** The series of all catalogues, by name; several programs may expose the same one. */
export function seriesByName(sources: readonly Source[]): SeriesByName {
  const known = new Map<string, readonly KnownSeries[] | undefined>();
  const get = (name: string) => {
    if (known.has(name)) return known.get(name);
    const found = sources.flatMap(({ catalogue, scrapes }) =>
      (seriesIn(catalogue).get(name) ?? []).map((series) => ({ ...series, scrapes })),
    );
    known.set(name, found.length > 0 ? found : undefined);
    return known.get(name);
  };
  return {
    get,
    has: (name) => sources.some(({ catalogue }) => seriesIn(catalogue).has(name)),
    keys: () => new Set(sources.flatMap(({ catalogue }) => [...seriesIn(catalogue).keys()])),
  };
}

/** What a catalogue says of its series, by name, whoever scrapes them: the same on every cluster. */
export const seriesIn = remembered((catalogue: Catalogue) => {
  const { program, optional = [], someValues = [] } = catalogue;
  const found = new Map<string, Omit<KnownSeries, "scrapes">[]>();
  for (const [name, metric] of Object.entries(catalogue.metrics)) {
    const values = catalogue.values?.[name];
    const told = values && { values, someValues: someValues.includes(name) };
    for (const series of seriesOf(name, metric)) {
      const one = { ...series, program, optional, ...told };
      const known = found.get(series.name);
      if (known) known.push(one);
      else found.set(series.name, [one]);
    }
  }
  return found;
});

/** The series that a selector may mean: those of its name, of the jobs that it names. */
export function candidates(selector: Selector, inventory: Inventory): readonly KnownSeries[] {
  return candidatesIn(inventory)(selector);
}

/** Laws ask again for each label of a selector. */
const candidatesIn = remembered((inventory: Inventory) =>
  remembered((selector: Selector) => findCandidates(selector, inventory)),
);

function findCandidates({ metric, matchers }: Selector, { series }: Inventory): KnownSeries[] {
  const jobs = matchers.filter(({ label }) => label === "job");
  const wanted = ({ job }: Scrape) =>
    job === undefined || jobs.every((matcher) => takes(matcher, job));
  return (series.get(metric ?? "") ?? []).flatMap((one) => {
    const scrapes = one.scrapes.filter(wanted);
    return scrapes.length > 0 ? [{ ...one, scrapes }] : [];
  });
}
