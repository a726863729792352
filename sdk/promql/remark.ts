import type { Span } from "./expression.ts";

/** What a law says about a rule: the place in its expression or another field of it, and why. */
export interface Remark {
  readonly at?: Span;
  /** `annotations.description`; without it the expression is meant. */
  readonly field?: string;
  readonly message: string;
  readonly hint?: string;
  /** What the cluster lacks, where it is one cause of what is remarked on several rules. */
  readonly lacks?: string;
}
