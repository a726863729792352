import { Failure } from "../basics/fail.ts";
import type { MetricType } from "../model/catalogue.ts";
import { type Metadata, readExpositionLine, type Sample } from "./exposition-line.ts";
import { type Family, unitOf } from "./family.ts";

/** What comments say of a metric. */
type Declared = Partial<Record<Metadata["field"], string>>;

/** A type as an exposition declares it: what it is for us, and the suffixes of the series that it has. */
interface Type {
  readonly type: MetricType;
  readonly suffixes: readonly string[];
}

const unknown: Type = { type: "unknown", suffixes: [] };

const types: Readonly<Record<string, Type>> = {
  counter: { type: "counter", suffixes: ["_total", "_created"] },
  gauge: { type: "gauge", suffixes: [] },
  gauge_histogram: { type: "histogram", suffixes: ["_bucket", "_gsum", "_gcount"] },
  gaugehistogram: { type: "histogram", suffixes: ["_bucket", "_gsum", "_gcount"] },
  histogram: { type: "histogram", suffixes: ["_bucket", "_sum", "_count", "_created"] },
  info: { type: "gauge", suffixes: ["_info"] },
  stateset: { type: "gauge", suffixes: [] },
  summary: { type: "summary", suffixes: ["_sum", "_count", "_created"] },
};

/**
 * The metrics of an exposition, in Prometheus' text format or OpenMetrics'. Counters have the name that
 * they are stored under: OpenMetrics declares `x`, and Prometheus stores `x_total`. Throws a failure that
 * names the first line that is of neither format.
 *
 * @param from what is read, for messages: a file, an address
 */
export function familiesOfExposition(text: string, from = "an exposition"): Family[] {
  const metadata = new Map<string, Declared>();
  const samples: Sample[] = [];
  for (const said of linesOf(text, from)) {
    if ("name" in said) samples.push(said);
    else metadata.set(said.about, { ...metadata.get(said.about), [said.field]: said.text });
  }
  const labels = new Map<string, Set<string>>();
  for (const { name: series, labels: own } of samples) {
    const name = catalogueName(series, metadata);
    if (name === undefined) continue;
    labels.set(name, new Set([...(labels.get(name) ?? []), ...own]));
  }
  return [...labels].map(([name, own]) => family(name, own, metadata));
}

/** A file that somebody saved on Windows is one, too. */
function linesOf(text: string, from: string): (Sample | Metadata)[] {
  let ended = false;
  return text.split(/\r?\n/).flatMap((line, index) => {
    try {
      if (ended && line.trim() !== "") throw new Error('something stands behind "# EOF"');
      ended ||= line === "# EOF";
      return readExpositionLine(line) ?? [];
    } catch (error) {
      const hint =
        'an exposition has lines like `up{job="a"} 1`; programs mostly show it at /metrics';
      throw new Failure(
        `Cannot read ${from}: line ${index + 1}, ${(error as Error).message} (${hint})`,
      );
    }
  });
}

/** The name that the catalogue has a series by; none of those that only say since when another counts. */
function catalogueName(
  series: string,
  metadata: ReadonlyMap<string, Declared>,
): string | undefined {
  const declared = declaredAs(series, metadata);
  if (series.endsWith("_created") && declared !== series) return undefined;
  const { type } = typeOf(declared, metadata);
  return type === "histogram" || type === "summary" ? declared : series;
}

/** The metric that declares a series: its own name, or that without a suffix of the metric's type. */
function declaredAs(series: string, metadata: ReadonlyMap<string, Declared>): string {
  if (metadata.get(series)?.type) return series;
  const cut = Math.max(0, series.lastIndexOf("_"));
  const name = series.slice(0, cut);
  return typeOf(name, metadata).suffixes.includes(series.slice(cut)) ? name : series;
}

function typeOf(name: string, metadata: ReadonlyMap<string, Declared>): Type {
  return types[metadata.get(name)?.type ?? ""] ?? unknown;
}

function family(
  name: string,
  own: ReadonlySet<string>,
  metadata: ReadonlyMap<string, Declared>,
): Family {
  const declared = metadata.has(name) ? name : declaredAs(name, metadata);
  const { help, unit = unitOf(name) } = metadata.get(declared) ?? {};
  const { type } = typeOf(declared, metadata);
  const added = type === "histogram" ? "le" : type === "summary" ? "quantile" : "";
  return {
    name,
    type,
    ...(help && { help: help.replaceAll(/\s+/g, " ") }),
    ...(unit && { unit }),
    labels: [...own].filter((label) => label !== added).sort(),
  };
}
