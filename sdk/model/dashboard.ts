/** A store whose series a program shows. */
export interface Datasource {
  /** What dashboards call it by. */
  readonly uid: string;
  /** The application that answers: the `name` of its address. */
  readonly store: string;
  /** Whose series it shows, where the store keeps several apart. */
  readonly tenant?: string;
  /** Whether it is meant by queries that name none. */
  readonly isDefault: boolean;
}

/** A Grafana dashboard in Grafana's own JSON shape. */
export interface Dashboard {
  /** Stable and unique: links and bookmarks hold it. At most 40 characters. */
  readonly uid: string;
  readonly title: string;
  readonly [field: string]: unknown;
}
