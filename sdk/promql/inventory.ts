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
  readonly series: ReadonlyMap<string, readonly KnownSeries[]>;
  readonly recorded: ReadonlyMap<string, readonly Recorded[]>;
  /** What Prometheus adds to what it sends elsewhere; rules do not see it. */
  readonly externalLabels: readonly string[];
}

/** A catalogue together with what scrapes it. */
export interface Source {
  readonly catalogue: Catalogue;
  readonly scrapes: readonly Scrape[];
}

/** The series of all catalogues, by name; several programs may expose the same one. */
export function seriesByName(sources: readonly Source[]): Map<string, KnownSeries[]> {
  const found = new Map<string, KnownSeries[]>();
  for (const { catalogue, scrapes } of sources) {
    for (const series of seriesIn(catalogue)) {
      const known = found.get(series.name);
      if (known) known.push({ ...series, scrapes });
      else found.set(series.name, [{ ...series, scrapes }]);
    }
  }
  return found;
}

/** What a catalogue says of its series, whoever scrapes them: the same on every cluster. */
export const seriesIn = remembered((catalogue: Catalogue): Omit<KnownSeries, "scrapes">[] => {
  const { program, optional = [], someValues = [] } = catalogue;
  return Object.entries(catalogue.metrics).flatMap(([name, metric]) => {
    const values = catalogue.values?.[name];
    const told = values && { values, someValues: someValues.includes(name) };
    return seriesOf(name, metric).map((series) => ({ ...series, program, optional, ...told }));
  });
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
