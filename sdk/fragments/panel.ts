/** Units as Grafana's formatter names them; `short` is a plain number with SI prefixes. */
export type Unit =
  "short" | "none" | "percentunit" | "bytes" | "Bps" | "pps" | "s" | "ops" | "reqps" | "iops";

/** One query of a panel: PromQL, and how its series are called (`{{label}}` is filled in). */
export interface Query {
  readonly expr: string;
  readonly legend?: string;
}

/** Values from which a number turns orange and red. */
export interface Thresholds {
  readonly warning?: number;
  readonly critical?: number;
}

/** One query of a table: a value for each row, under its title. Rows of equal labels become one. */
export interface Column extends Query {
  readonly title: string;
  readonly unit?: Unit;
  readonly thresholds?: Thresholds;
}

/** A way from a series or a row to another dashboard, for the same time. */
export interface DataLink {
  readonly title: string;
  /** The uid of that dashboard. */
  readonly to: string;
  /** Its variables that are labels of what is clicked: `{ node: "instance" }`. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Its variables that this dashboard has, too. */
  readonly variables?: readonly string[];
}

/** How a panel looks. */
export interface Look {
  /** A sentence for the `i` in the panel's corner. */
  readonly description?: string;
  readonly unit?: Unit;
  /** Columns of the 24 that a row has. */
  readonly width?: number;
  readonly thresholds?: Thresholds;
  /** Whether lines stand on each other, where their sum means something. */
  readonly stacked?: boolean;
  readonly links?: readonly DataLink[];
}

/** What a panel shows. Grafana's own JSON is made from it by `dashboard`. */
export interface Panel extends Look {
  readonly title: string;
  readonly type: "row" | "timeseries" | "stat" | "table";
  readonly queries: readonly (Query | Column)[];
}

/** A heading over the panels that follow. */
export function row(title: string): Panel {
  return { title, type: "row", queries: [], width: 24 };
}

/** Lines over time; half a row wide. */
export function timeSeries(title: string, queries: readonly Query[], look: Look = {}): Panel {
  return { title, type: "timeseries", queries, ...look };
}

/** One number, as of now; a quarter of a row wide. */
export function stat(title: string, queries: readonly Query[], look: Look = {}): Panel {
  return { title, type: "stat", queries, width: 6, ...look };
}

/** A row for each set of labels, as of now, those with most in the first column on top; a whole row wide. */
export function table(title: string, columns: readonly Column[], look: Look = {}): Panel {
  return { title, type: "table", queries: columns, width: 24, ...look };
}
