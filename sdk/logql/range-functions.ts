/** What Loki's `RangeAggregationExpr.validate` asks of a function over a range of lines. */
export interface RangeFunction {
  /** Whether a number of each line is needed, forbidden, or taken where it is given. */
  readonly unwrap: "needed" | "forbidden" | "optional";
  readonly grouping?: true;
  /** Whether a quantile comes first. */
  readonly number?: true;
}

/** By name. https://github.com/grafana/loki/blob/v3.7.8/pkg/logql/syntax/ast.go */
export const rangeFunctions: Readonly<Record<string, RangeFunction>> = {
  absent_over_time: { unwrap: "optional" },
  avg_over_time: { unwrap: "needed", grouping: true },
  bytes_over_time: { unwrap: "forbidden" },
  bytes_rate: { unwrap: "forbidden" },
  count_over_time: { unwrap: "forbidden" },
  first_over_time: { unwrap: "needed", grouping: true },
  last_over_time: { unwrap: "needed", grouping: true },
  max_over_time: { unwrap: "needed", grouping: true },
  min_over_time: { unwrap: "needed", grouping: true },
  quantile_over_time: { unwrap: "needed", grouping: true, number: true },
  rate: { unwrap: "optional" },
  rate_counter: { unwrap: "needed" },
  stddev_over_time: { unwrap: "needed", grouping: true },
  stdvar_over_time: { unwrap: "needed", grouping: true },
  sum_over_time: { unwrap: "needed" },
};
