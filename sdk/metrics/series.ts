import type { Metric } from "../model/catalogue.ts";

/** One name that selectors may ask for. */
export interface Series {
  readonly name: string;
  readonly type: "counter" | "gauge" | "unknown";
  readonly labels: readonly string[] | "any";
}

/** The series of a metric: a histogram or a summary has several. */
export function seriesOf(name: string, { type, labels }: Metric): Series[] {
  const more = (label: string) => (labels === "any" ? labels : [...labels, label]);
  const counts: Series[] = [
    { name: `${name}_sum`, type: "counter", labels },
    { name: `${name}_count`, type: "counter", labels },
  ];
  switch (type) {
    case "histogram":
      return [{ name: `${name}_bucket`, type: "counter", labels: more("le") }, ...counts];
    case "summary":
      return [{ name, type: "gauge", labels: more("quantile") }, ...counts];
    default:
      return [{ name, type, labels }];
  }
}
