/** A rule as it stands in a PrometheusRule. */
export interface ExampleRule {
  readonly alert?: string;
  readonly record?: string;
  readonly expr: string;
  readonly for?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
}

/** What a law rejects and what it asks for instead. The page sdk/check/CHECKS.md is made of these. */
export interface PromqlExample {
  /** Of the list of bad inputs. */
  readonly number: number;
  readonly check: string;
  readonly title: string;
  readonly wrong: ExampleRule;
  /** The whole message that follows the rule's name. */
  readonly says: string;
  readonly right: ExampleRule;
  /** Whether `promtool check rules --lint=all` finds nothing wrong with it. */
  readonly promtoolAccepts: boolean;
}

/** Rules that a right example relies on. */
export const recorded: readonly ExampleRule[] = [
  {
    record: "instance:node_cpu_busy:ratio_rate5m",
    expr: '1 - avg by (instance) (rate(node_cpu_seconds_total{mode="idle"}[5m]))',
  },
  { alert: "CpuBusy", expr: "instance:node_cpu_busy:ratio_rate5m > 0.95" },
];

export const job = 'job="node-exporter"';

export function alert(expr: string, more: Partial<ExampleRule> = {}): ExampleRule {
  return { alert: "Example", expr, ...more };
}

export function describing(description: string): Partial<ExampleRule> {
  return { annotations: { description } };
}
