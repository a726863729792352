/** How soon a person must act: now, today, or never (it only informs or inhibits). */
export type Severity = "critical" | "warning" | "info" | "none";

/** An alert in Prometheus' own shape; the runbook link is added where the rules become an object. */
export interface Alert {
  readonly alert: string;
  readonly expr: string;
  readonly for?: string;
  readonly keep_firing_for?: string;
  readonly labels: { readonly severity: Severity } & Readonly<Record<string, string>>;
  readonly annotations: { readonly summary: string; readonly description: string } & Readonly<
    Record<string, string>
  >;
  /**
   * An alert on trial, until that day (YYYY-MM-DD) within the next 90: it goes where drafts go, and needs neither tests nor a
   * runbook yet. Afterwards `npm run check -- --today` rejects it.
   */
  readonly draft?: { readonly until: string };
}

/** A recording rule; its name is `level:metric:operations`. */
export interface Recording {
  readonly record: string;
  readonly expr: string;
  readonly labels?: Readonly<Record<string, string>>;
}

export interface RuleGroup {
  readonly name: string;
  /** Whose series it asks, where its reader is the ruler of a store that keeps several apart. */
  readonly tenant?: string;
  readonly interval?: string;
  readonly limit?: number;
  readonly query_offset?: string;
  readonly rules: readonly (Alert | Recording)[];
}
