export type MetricType = "counter" | "gauge" | "histogram" | "summary" | "unknown";

/** A metric as a program exposes it. Its help stands above it as a comment, where an editor shows it. */
export interface Metric {
  readonly type: MetricType;
  readonly unit?: string;
  /** Its own labels; those that scraping adds are left out. `any` where nobody can say. */
  readonly labels: readonly string[] | "any";
}

/** The values that a label can have, by label. */
export type LabelValues = Readonly<Record<string, readonly string[]>>;

/** What a program exposes at one of its ports. */
export interface Catalogue {
  readonly program: string;
  /** The version that the source told of; `main` where only the main branch could be read. */
  readonly version: string;
  /** How we know: an exposition, or documentation or source code at that version. */
  readonly source: string;
  /** The Service's port that shows these metrics; without it any port of the component may. */
  readonly port?: string;
  /** Whether monitors that this tree does not hold scrape it: those of a team, for instance. */
  readonly outside?: true;
  /** Labels whose values the program itself lists, by metric: no other can stand there. From its source. */
  readonly values?: Readonly<Record<string, LabelValues>>;
  /** Those of `values` that show a value only while it applies; of the others each has its series. */
  readonly someValues?: readonly string[];
  /** Labels that are empty on some series, as if they were not there. */
  readonly optional?: readonly string[];
  /** By name; a histogram or summary by the name without `_bucket`, `_sum` and `_count`. */
  readonly metrics: Readonly<Record<string, Metric>>;
}

/** Declares what a program exposes. `npm run metrics` writes such a file from a real exposition. */
export function catalogue<const Definition extends Catalogue>(definition: Definition): Definition {
  return definition;
}
