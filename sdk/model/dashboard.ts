/** A Grafana dashboard in Grafana's own JSON shape. */
export interface Dashboard {
  /** Stable and unique: links and bookmarks hold it. At most 40 characters. */
  readonly uid: string;
  readonly title: string;
  readonly [field: string]: unknown;
}
