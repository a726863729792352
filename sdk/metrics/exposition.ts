import type { MetricType } from "./catalogue.ts";
import { type Family, unitOf } from "./family.ts";

interface Metadata {
  type?: string;
  help?: string;
  unit?: string;
}

/** OpenMetrics' types beyond ours, by what their series behave like. */
const types: Readonly<Record<string, MetricType>> = {
  counter: "counter",
  gauge: "gauge",
  gaugehistogram: "histogram",
  histogram: "histogram",
  info: "gauge",
  stateset: "gauge",
  summary: "summary",
};

/** Suffixes of the series that a family of a type has. */
const suffixes: Readonly<Record<MetricType, readonly string[]>> = {
  counter: ["", "_total", "_created"],
  gauge: ["", "_info"],
  histogram: ["_bucket", "_sum", "_count", "_gsum", "_gcount", "_created"],
  summary: ["", "_sum", "_count", "_created"],
  unknown: [""],
};

/**
 * The metrics of an exposition, in Prometheus' text format or OpenMetrics'. Counters have the name that
 * they are stored under: OpenMetrics declares `x`, and Prometheus stores `x_total`.
 *
 * https://prometheus.io/docs/instrumenting/exposition_formats/
 */
export function familiesOfExposition(text: string): Family[] {
  const metadata = new Map<string, Metadata>();
  const labels = new Map<string, Set<string>>();
  for (const line of text.split("\n")) {
    const comment = /^# (HELP|TYPE|UNIT) ("[^"]+"|\S+) ?(.*)$/.exec(line);
    if (comment) describe(metadata, comment);
    else if (line.trim() !== "" && !line.startsWith("#")) sample(line, metadata, labels);
  }
  return [...labels].map(([name, own]) => family(name, own, metadata));
}

function describe(
  metadata: Map<string, Metadata>,
  [, what = "", quoted = "", text = ""]: RegExpExecArray,
): void {
  const name = quoted.replaceAll('"', "");
  const key = what.toLowerCase() as keyof Metadata;
  metadata.set(name, { ...metadata.get(name), [key]: text });
}

/** Adds a sample's labels to its family's, under the name that the catalogue has it by. */
function sample(
  line: string,
  metadata: ReadonlyMap<string, Metadata>,
  labels: Map<string, Set<string>>,
): void {
  const [, quoted = "", braces = ""] = /^([^\s{]*)(\{.*\})?/.exec(line) ?? [];
  const inBraces = /^\{\s*"([^"]+)"/.exec(braces)?.[1];
  const series = quoted === "" ? (inBraces ?? "") : quoted;
  const name = catalogueName(series, metadata);
  if (name === undefined) return;
  const known = labels.get(name) ?? new Set<string>();
  for (const [, label = ""] of braces.matchAll(/[{,]\s*"?([^\s"{,=]+)"?="(?:[^"\\]|\\.)*"/g)) {
    known.add(label);
  }
  labels.set(name, known);
}

function catalogueName(
  series: string,
  metadata: ReadonlyMap<string, Metadata>,
): string | undefined {
  const family = familyOf(series, metadata);
  if (series.endsWith("_created") && family !== series) return undefined;
  const type = typeOf(family, metadata);
  return type === "histogram" || type === "summary" ? family : series;
}

/** The family that declares a series: its own name, or that without a suffix of the family's type. */
function familyOf(series: string, metadata: ReadonlyMap<string, Metadata>): string {
  if (metadata.get(series)?.type) return series;
  const cut = series.lastIndexOf("_");
  const name = series.slice(0, Math.max(0, cut));
  const declared = suffixes[typeOf(name, metadata)].includes(series.slice(cut));
  return metadata.has(name) && declared ? name : series;
}

function typeOf(family: string, metadata: ReadonlyMap<string, Metadata>): MetricType {
  return types[metadata.get(family)?.type ?? ""] ?? "unknown";
}

function family(
  name: string,
  own: ReadonlySet<string>,
  metadata: ReadonlyMap<string, Metadata>,
): Family {
  const declared = metadata.has(name) ? name : familyOf(name, metadata);
  const { help, unit = unitOf(name) } = metadata.get(declared) ?? {};
  const type = typeOf(declared, metadata);
  const added = type === "histogram" ? "le" : type === "summary" ? "quantile" : "";
  return {
    name,
    type,
    ...(help && { help: help.replaceAll("\\n", " ").replaceAll("\\\\", "\\") }),
    ...(unit && { unit }),
    labels: [...own].filter((label) => label !== added).sort(),
  };
}
