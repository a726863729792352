import type { Catalogue, Metric } from "../model/catalogue.ts";
import { seriesOf } from "../metrics/series.ts";
import type { TargetLabel } from "../metrics/target-label.ts";

/** What a label must not be. */
export interface Not {
  readonly not: string | RegExp;
}

/** What a label must be: this text, or all of it must follow this pattern, or not. */
export type Match = string | RegExp | Not;

type LabelOf<M extends Metric> = M["labels"] extends readonly string[]
  ? M["labels"][number] | TargetLabel
  : string;

type Select<Label extends string> = (matches?: Readonly<Partial<Record<Label, Match>>>) => string;

type Metrics<C extends Catalogue> = C["metrics"];
type NamesOf<C extends Catalogue, Type> = {
  [Name in keyof Metrics<C>]: Metrics<C>[Name]["type"] extends Type ? Name : never;
}[keyof Metrics<C>] &
  string;

/** A function for each series of a catalogue that writes a selector. */
export type Selectors<C extends Catalogue> = {
  readonly [Name in Exclude<keyof Metrics<C>, NamesOf<C, "histogram">>]: Select<
    LabelOf<Metrics<C>[Name]> | (Metrics<C>[Name]["type"] extends "summary" ? "quantile" : never)
  >;
} & {
  readonly [Name in NamesOf<C, "histogram"> as `${Name}_bucket`]: Select<
    LabelOf<Metrics<C>[Name]> | "le"
  >;
} & {
  readonly [Name in NamesOf<C, "histogram" | "summary"> as `${Name}_${"count" | "sum"}`]: Select<
    LabelOf<Metrics<C>[Name]>
  >;
};

/**
 * Typed selectors of a catalogue's metrics, for use in PromQL. `always` stands in each of them.
 *
 * ```ts
 * const m = selectors(nodeExporterMetrics, { job: "node-exporter" });
 * m.node_filesystem_avail_bytes({ fstype: not(/tmpfs|ramfs/) })
 * // node_filesystem_avail_bytes{job="node-exporter", fstype!~"tmpfs|ramfs"}
 * ```
 */
export function selectors<C extends Catalogue>(
  catalogue: C,
  always: Readonly<Partial<Record<TargetLabel, Match>>> = {},
): Selectors<C> {
  const names = Object.entries(catalogue.metrics).flatMap(([name, metric]) =>
    seriesOf(name, metric).map((series) => series.name),
  );
  const write = (name: string) => (matches?: Readonly<Partial<Record<string, Match>>>) =>
    name + braces({ ...always, ...matches });
  return Object.fromEntries(names.map((name) => [name, write(name)])) as Selectors<C>;
}

/** The opposite of a match: `not("tmpfs")`, `not(/4..|5../)`. */
export function not(match: string | RegExp): Not {
  return { not: match };
}

function braces(matches: Readonly<Partial<Record<string, Match>>>): string {
  const written = Object.entries(matches).flatMap(([label, match]) =>
    match === undefined ? [] : [matcher(label, match)],
  );
  return written.length === 0 ? "" : `{${written.join(", ")}}`;
}

function matcher(label: string, match: Match): string {
  const negative = typeof match === "object" && "not" in match;
  const positive = negative ? match.not : match;
  if (typeof positive === "string") {
    return `${label}${negative ? "!=" : "="}${JSON.stringify(positive)}`;
  }
  // JavaScript escapes slashes in patterns; Prometheus has no need to.
  const pattern = JSON.stringify(positive.source.replaceAll("\\/", "/"));
  return `${label}${negative ? "!~" : "=~"}${pattern}`;
}
