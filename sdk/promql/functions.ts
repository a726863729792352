export type ValueType = "scalar" | "vector" | "matrix" | "string";

export interface Signature {
  readonly takes: readonly ValueType[];
  /** How many of the last arguments may be missing. */
  readonly optional: number;
  /** Whether the last argument may come again. */
  readonly repeats: boolean;
  readonly returns: ValueType;
}

const letters: Readonly<Record<string, ValueType>> = {
  m: "matrix",
  n: "scalar",
  s: "string",
  v: "vector",
};

/**
 * Every function that a Prometheus 3.13.2 runs without feature flags, by what it takes: a letter each,
 * `?` for one that may be missing, `*` for one that may come again. Those of experimental ones are left
 * out: the servers of this tree do not turn them on.
 * Source: github.com/prometheus/prometheus v0.313.2, promql/parser/functions.go.
 */
const byArguments: Readonly<Record<string, string>> = {
  "": "pi time",
  m: `absent_over_time avg_over_time changes count_over_time delta deriv idelta increase irate
    last_over_time max_over_time min_over_time present_over_time rate resets stddev_over_time
    stdvar_over_time sum_over_time`,
  mn: "predict_linear",
  n: "vector",
  nm: "quantile_over_time",
  nnv: "histogram_fraction",
  nv: "histogram_quantile",
  v: `abs absent acos acosh asin asinh atan atanh ceil cos cosh deg exp floor histogram_avg
    histogram_count histogram_stddev histogram_stdvar histogram_sum ln log10 log2 rad scalar sgn sin
    sinh sort sort_desc sqrt tan tanh timestamp`,
  "v?": "day_of_month day_of_week day_of_year days_in_month hour minute month year",
  vn: "clamp_max clamp_min",
  "vn?": "round",
  vnn: "clamp",
  "vsss*": "label_join",
  vssss: "label_replace",
};

const scalars: ReadonlySet<string> = new Set(["pi", "scalar", "time"]);

export const functions: ReadonlyMap<string, Signature> = new Map(
  Object.entries(byArguments).flatMap(([takes, names]) =>
    names.split(/\s+/).map((name): [string, Signature] => [
      name,
      {
        takes: [...takes.replace(/[?*]$/, "")].map((letter) => letters[letter]!),
        optional: /[?*]$/.test(takes) ? 1 : 0,
        repeats: takes.endsWith("*"),
        returns: scalars.has(name) ? "scalar" : "vector",
      },
    ]),
  ),
);

/** What aggregations take before their vector, those that take anything. */
export const aggregationParameters: ReadonlyMap<string, ValueType> = new Map([
  ["bottomk", "scalar"],
  ["count_values", "string"],
  ["quantile", "scalar"],
  ["topk", "scalar"],
]);
