/** An object that Argo CD deletes and creates anew, because Kubernetes lets nobody change it. */
export interface Migration {
  /** `<cluster>/<application>/<kind>/<namespace>/<name>`; `*` stands for one segment. */
  readonly object: string;
  readonly reason: string;
  /** The last day, `YYYY-MM-DD`. Overdue migrations fail `npm run check -- --today`. */
  readonly until: string;
}

/**
 * Lets an object change where Kubernetes refuses that: `migrate("us-prod/x/StatefulSet/y/z", "why",
 * "2027-03-31")`. Until the line is removed again, every sync that reaches the object replaces it.
 */
export function migrate(object: string, reason: string, until: string): Migration {
  return { object, reason, until };
}
