import { type LogRules, role, type RuleGroup } from "../sdk/index.ts";

/** Whose data it is, where a store keeps several apart. */
export type Tenant = "platform";

/** Answers PromQL. */
export const metricsStore = role<
  { readonly tenant?: Tenant } | undefined,
  {
    /** What stands before `/api/v1` in its URL: nothing, or `/prometheus`. */
    readonly path: string;
    /** Whose series are asked, where it keeps several apart. */
    readonly headers: Readonly<Record<string, string>>;
    /** How often it scrapes, as a Prometheus duration: what a query's shortest step can be. */
    readonly timeInterval: string;
    /** How long it works on a query, as a Prometheus duration: who asks should wait that long. */
    readonly queryTimeout: string;
  }
>("metrics store");

/** Takes alerts, groups them and tells people; shows silences. */
export const alertReceiver = role("alert receiver");

/** Wakes people. */
export const pager = role("pager");

/** Rules over a tenant's log lines. */
export function logRules(tenant: Tenant, groups: readonly RuleGroup[]): LogRules {
  return { tenant, groups };
}
