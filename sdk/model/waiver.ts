/** One finding of one check that is accepted until a date. */
export interface Waiver {
  /** The check's name, as it stands in its message. */
  readonly check: string;
  /** `<cluster>/<application>/<kind>/<namespace>/<name>`; `*` stands for one segment. */
  readonly object: string;
  readonly reason: string;
  /** The last day, `YYYY-MM-DD`. Overdue waivers fail `npm run check -- --today`. */
  readonly until: string;
}

/** Accepts a finding: `waive("images", "us-prod/x/Deployment/y/z", "why", "2027-03-31")`. */
// eslint-disable-next-line max-params -- four plain words, in the order in which one says them
export function waive(check: string, object: string, reason: string, until: string): Waiver {
  return { check, object, reason, until };
}
