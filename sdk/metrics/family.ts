import type { MetricType } from "../model/catalogue.ts";

/** A metric as some source tells of it. */
export interface Family {
  readonly name: string;
  readonly type: MetricType;
  readonly help?: string;
  readonly unit?: string;
  /** Sorted. */
  readonly labels: readonly string[];
}

/** Units as the conventions for names have them: https://prometheus.io/docs/practices/naming/ */
const units = "seconds|bytes|ratio|celsius|volts|amperes|joules|grams|meters|hertz|cores|packets";

/** The unit that a name ends with, before `_total`. */
export function unitOf(name: string): string | undefined {
  return new RegExp(`_(${units})(?:_total|_sum|_count|_max)?$`).exec(name)?.[1];
}
